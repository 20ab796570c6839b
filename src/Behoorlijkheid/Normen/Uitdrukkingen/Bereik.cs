using System.Collections.Immutable;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The items that an expression can speak of at a place in it, the outermost first.</summary>
/// <param name="Variabelen">The items.</param>
internal sealed record Bereik(ImmutableArray<Variabele> Variabelen)
{
    public static Bereik Leeg { get; } = new([]);

    public Bereik Met(Variabele variabele) => new(Variabelen.Add(variabele));

    public Variabele? Zoek(string naam) => Variabelen.LastOrDefault(v => v.Naam == naam);

    /// <summary>The items in scope that are of a list.</summary>
    public IEnumerable<Variabele> Van(Lijstlid lijst) => Variabelen.Where(v => ReferenceEquals(v.Lijst, lijst));
}
