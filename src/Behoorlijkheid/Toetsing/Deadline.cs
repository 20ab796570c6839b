using System.Collections.Immutable;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>The last day that somebody let pass, as far as a condition tells: the day that would just have been in time.</summary>
/// <param name="Day">The day, as far as it is known.</param>
/// <param name="Steps">How it is counted, the first step first; none for a day that the dossier states.</param>
/// <param name="Because">What made this the day that counts, such as that the handling was adjourned, with the truth it has.</param>
internal sealed record Deadline(Span Day, ImmutableArray<CountStep> Steps, ImmutableArray<(Condition Condition, Waarheid Truth)> Because);
