using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>What the cases show of a kader, or of the part of it that was chosen.</summary>
internal sealed record Kaderdekking(ImmutableArray<Normdekking> Normen, ImmutableArray<Begripsdekking> Begrippen, bool IsKeuze = false)
{
    public IEnumerable<Voorwaardedekking> Voorwaarden => Normen.SelectMany(n => n.Voorwaarden).Concat(Begrippen.Where(b => b.Gebruikers > 0).SelectMany(b => b.Voorwaarden));

    /// <summary>Of the three truths of all single conditions: the part that a case shows, from 0 to 100.</summary>
    public double Percentage => Deel(Voorwaarden.Sum(v => v.Mogelijk - v.Ongezien.Length), Voorwaarden.Sum(v => v.Mogelijk));

    /// <summary>Of both ways in which each single condition can decide: the part that a case shows, from 0 to 100.</summary>
    public double Beslispercentage => Deel(Voorwaarden.Sum(v => (v.BeslistWaar ? 1 : 0) + (v.BeslistOnwaar ? 1 : 0)), Voorwaarden.Count() * 2);

    /// <summary>The part about some norms and begrippen.</summary>
    /// <param name="filter">Words that must all occur in the name of the norm or the begrip; <c>null</c> for all.</param>
    public Kaderdekking Van(string? filter)
    {
        var woorden = (filter ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.Length == 0 ? this : new([.. Normen.Where(n => Past(n.Norm.Bestand))], [.. Begrippen.Where(b => Past(b.Begrip.Naam))], IsKeuze: true);

        bool Past(string naam) => Array.TrueForAll(woorden, woord => naam.Contains(woord, StringComparison.OrdinalIgnoreCase));
    }

    private static double Deel(int gezien, int alle) => alle == 0 ? 100 : 100.0 * gezien / alle;
}
