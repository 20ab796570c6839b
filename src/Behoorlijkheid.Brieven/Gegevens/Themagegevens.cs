using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What was complied with on one theme.</summary>
/// <param name="Naam">Name of the theme, in lower case.</param>
/// <param name="Bevindingen">The norms.</param>
internal sealed record Themagegevens(
    string Naam,
    ImmutableArray<Bevindinggegevens> Bevindingen);
