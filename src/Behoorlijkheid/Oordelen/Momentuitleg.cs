using System.Collections.Immutable;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>What follows from another reading of the law on a last day.</summary>
/// <param name="Tekst">The reading, to follow on "Bij de andere uitleg".</param>
/// <param name="Vroegst">The earliest that the last day can be.</param>
/// <param name="Laatst">The latest that the last day can be.</param>
/// <param name="Status">How the moment then stands.</param>
/// <param name="Stappen">The steps of counting.</param>
internal sealed record Momentuitleg(string Tekst, DateOnly? Vroegst, DateOnly? Laatst, Momentstatus Status, ImmutableArray<CountStep> Stappen);
