using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>A way in which the last day of a moment is found, or can still be found.</summary>
/// <param name="Variant">As the kader has it.</param>
/// <param name="Stappen">The steps of counting; none for a day that the dossier states.</param>
/// <param name="Vroegst">The earliest that the last day then can be.</param>
/// <param name="Laatst">The latest that the last day then can be.</param>
internal sealed record Termijnweg(Termijnvariant Variant, ImmutableArray<CountStep> Stappen, DateOnly? Vroegst, DateOnly? Laatst);
