using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>An expression whose words, names and kinds are in order, ready for the parser.</summary>
/// <param name="Tekst">Its tokens.</param>
/// <param name="Bereik">The items it may speak of.</param>
/// <param name="Vermeldingen">Its names in order.</param>
internal sealed record Voorbereiding(Uitdrukkingstekst Tekst, Bereik Bereik, ImmutableArray<Vermelding> Vermeldingen)
{
    /// <summary>The begrippen that it uses.</summary>
    public IEnumerable<Vermelding.Begrip> Begrippen => Vermeldingen.OfType<Vermelding.Begrip>();
}
