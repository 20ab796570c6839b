using System.Collections.Immutable;

namespace Behoorlijkheid.Lezen;

/// <summary>Gathers problems while an input is read, so that all of them are reported at once.</summary>
internal sealed class Probleemlijst
{
    private const int MeesteSuggesties = 1000;

    private readonly List<Probleem> problemen = [];

    /// <summary>Whether anything was found that stops the reading.</summary>
    public bool HeeftFouten { get; private set; }

    public int Aantal => problemen.Count;

    /// <summary>The known names to look for a suggestion among; none when so much is wrong that the search would take too long.</summary>
    /// <param name="bekend">All known names.</param>
    /// <returns>The names to compare with.</returns>
    public IEnumerable<string> Vergelijkbaar(IEnumerable<string> bekend) =>
        problemen.Count < MeesteSuggesties ? bekend.Take(MeesteSuggesties) : [];

    public void Voeg(Plaats plaats, Melding melding) =>
        Voeg(new Probleem(melding.Code, plaats, melding.Tekst, melding.Suggestie, melding.Ernst));

    public void Voeg(Probleem probleem)
    {
        problemen.Add(probleem);
        HeeftFouten |= probleem.Ernst == Ernst.Fout;
    }

    public void Voeg(IEnumerable<Probleem> meer)
    {
        foreach (var probleem in meer)
        {
            Voeg(probleem);
        }
    }

    /// <summary>The value, or all problems when any of them stops the reading.</summary>
    /// <typeparam name="T">What is made.</typeparam>
    /// <param name="maak">Makes it; only called when nothing stops the reading.</param>
    /// <returns>The outcome, its problems and warnings in order of place.</returns>
    public Uitkomst<T> Maak<T>(Func<T> maak)
        where T : class
    {
        var waarschuwingen = OpVolgorde(Ernst.Waarschuwing);
        return HeeftFouten ? Uitkomst<T>.Mislukt(OpVolgorde(Ernst.Fout), waarschuwingen) : Uitkomst<T>.Van(maak(), waarschuwingen);
    }

    /// <summary>Those of one kind, in order of place; what stands at one place keeps the order in which it was found.</summary>
    /// <param name="ernst">Which kind.</param>
    /// <returns>The problems.</returns>
    public ImmutableArray<Probleem> OpVolgorde(Ernst ernst) =>
    [
        .. problemen.Where(p => p.Ernst == ernst)
            .OrderBy(p => p.Plaats.Bestand, StringComparer.Ordinal)
            .ThenBy(p => p.Plaats.Regel)
            .ThenBy(p => p.Plaats.Kolom),
    ];
}
