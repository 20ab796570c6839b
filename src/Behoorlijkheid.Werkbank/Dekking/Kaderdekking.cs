using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>What the cases show of a kader.</summary>
internal sealed record Kaderdekking(ImmutableArray<Normdekking> Normen, ImmutableArray<Begripsdekking> Begrippen)
{
    public IEnumerable<Voorwaardedekking> Voorwaarden => Normen.SelectMany(n => n.Voorwaarden).Concat(Begrippen.Where(b => b.Gebruikers > 0).SelectMany(b => b.Voorwaarden));

    /// <summary>Of the three truths of all single conditions: the part that a case shows, from 0 to 100.</summary>
    public double Percentage => Deel(Voorwaarden.Sum(v => v.Mogelijk - v.Ongezien.Length), Voorwaarden.Sum(v => v.Mogelijk));

    /// <summary>Of both ways in which each single condition can decide: the part that a case shows, from 0 to 100.</summary>
    public double Beslispercentage => Deel(Voorwaarden.Sum(v => (v.BeslistWaar ? 1 : 0) + (v.BeslistOnwaar ? 1 : 0)), Voorwaarden.Count() * 2);

    private static double Deel(int gezien, int alle) => alle == 0 ? 100 : 100.0 * gezien / alle;
}
