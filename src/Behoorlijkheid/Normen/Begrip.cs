using System.Collections.Immutable;

namespace Behoorlijkheid.Normen;

/// <summary>A named definition that norms share.</summary>
/// <param name="Naam">Its name in expressions.</param>
/// <param name="Over">The items it is said of: none, one, or a pair.</param>
/// <param name="Als">The definition.</param>
/// <param name="Tekst">The definition as its author wrote it.</param>
/// <param name="Omschrijving">What it means, in Dutch.</param>
/// <param name="Bronnen">Where it comes from.</param>
internal sealed record Begrip(string Naam, ImmutableArray<Variabele> Over, Voorwaarde Als, string Tekst, string Omschrijving, ImmutableArray<string> Bronnen)
{
    /// <summary>The size of the definition, the begrippen in it written out.</summary>
    public Omvang Omvang { get; } = Omvang.Van(Als);
}
