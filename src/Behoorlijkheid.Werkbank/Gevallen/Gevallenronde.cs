using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>One run of the cases of a kader.</summary>
/// <param name="Werk">What was run.</param>
/// <param name="Uitslagen">What became of each case, in the order of the norms.</param>
internal sealed record Gevallenronde(Kaderwerk Werk, ImmutableArray<Gevaluitslag> Uitslagen)
{
    public IEnumerable<Gevaluitslag> Mislukt => Uitslagen.Where(u => !u.Geslaagd);

    /// <summary>Runs the cases.</summary>
    /// <param name="werk">The kader with its cases.</param>
    /// <param name="filter">Words that must all occur in the id of the norm or the name of the case; <c>null</c> for all cases.</param>
    /// <returns>The run.</returns>
    public static Gevallenronde Draai(Kaderwerk werk, string? filter = null)
    {
        var woorden = (filter ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var gekozen = werk.Gevallen.Select(b => b with { Gevallen = [.. b.Gevallen.Where(g => Past($"{b.Bestand} {g.Naam}", woorden))] });
        return new(werk, new Gevallenloper(werk.Kader).Loop(gekozen));
    }

    private static bool Past(string naam, string[] woorden) => Array.TrueForAll(woorden, woord => naam.Contains(woord, StringComparison.OrdinalIgnoreCase));
}
