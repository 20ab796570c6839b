using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>One run of the mutations of a kader.</summary>
/// <param name="Kader">The kader.</param>
/// <param name="Mutaties">All that were tried.</param>
/// <param name="Overlevenden">Those that no case noticed.</param>
/// <param name="ZonderGebruik">The begrippen that no norm uses: no case can say anything of them.</param>
/// <param name="Overbodig">Reasons for a mutation that does not exist, that a case notices, or that is proved to change nothing.</param>
internal sealed record Mutatieronde(
    Toetsingskader Kader,
    ImmutableArray<Mutatie> Mutaties,
    ImmutableArray<Overlevende> Overlevenden,
    ImmutableArray<Begrip> ZonderGebruik,
    ImmutableArray<Verantwoording> Overbodig)
{
    public IEnumerable<Overlevende> Open => Overlevenden.Where(o => !o.Verantwoord);

    public int Gedood => Mutaties.Length - Overlevenden.Length;

    /// <summary>Of the mutations that are not excused: the part that a case notices, from 0 to 100.</summary>
    public double Score => Gedood + Open.Count() is var alle and > 0 ? 100.0 * Gedood / alle : 100;

    /// <summary>Whether there is something to do.</summary>
    public bool Onaf => Open.Any() || !Overbodig.IsEmpty;

    /// <summary>Tries the mutations.</summary>
    /// <param name="werk">The kader with its cases; all of them must end as expected.</param>
    /// <param name="filter">Words that must all occur in the name of the norm or the begrip; <c>null</c> for all.</param>
    /// <returns>The run.</returns>
    public static Mutatieronde Draai(Kaderwerk werk, string? filter = null)
    {
        var woorden = (filter ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var loper = new Mutatieloper(werk);
        var begrippen = werk.Kader.Begrippen.Where(b => Past(b.Naam)).ToLookup(b => !loper.Gebruikers(b).IsEmpty);
        ImmutableArray<Mutatie> mutaties =
        [
            .. werk.Kader.Normen.Where(n => Past(n.Bestand)).SelectMany(Normmutator.Van),
            .. begrippen[true].SelectMany(Normmutator.Van),
        ];
        var redenen = werk.Verantwoord.ToDictionary(v => (v.Bij, v.Mutatie), v => v.Reden);
        ImmutableArray<Overlevende> overlevenden =
        [
            .. loper.Overlevenden(mutaties).AsParallel().AsOrdered()
                .Select(m => new Overlevende(m, Gelijkheidsbewijs.Is(m), redenen.GetValueOrDefault((m.Bij, m.Id)))),
        ];
        var nodig = overlevenden.Where(o => !o.Bewezen).Select(o => (o.Mutatie.Bij, o.Mutatie.Id)).ToHashSet();
        return new(werk.Kader, mutaties, overlevenden, [.. begrippen[false]], [.. werk.Verantwoord.Where(v => Past(v.Bij) && !nodig.Contains((v.Bij, v.Mutatie)))]);

        bool Past(string naam) => Array.TrueForAll(woorden, woord => naam.Contains(woord, StringComparison.OrdinalIgnoreCase));
    }
}
