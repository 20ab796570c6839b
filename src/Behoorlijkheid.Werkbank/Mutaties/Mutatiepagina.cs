using System.Collections.Immutable;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A run of the mutations as a page: the score, and per norm or begrip what no case noticed.</summary>
internal static class Mutatiepagina
{
    public static Pagina Van(Mutatieronde ronde)
    {
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        blokken.Add(new Blok.Kop(1, MutatieTeksten.Titel(ronde.Kader)));
        blokken.Add(new Blok.Uitspraak(MutatieTeksten.Geheel(ronde), ronde.Onaf ? Toon.Ongunstig : Toon.Gunstig));
        if (!ronde.ZonderGebruik.IsEmpty)
        {
            blokken.Add(new Blok.Alinea(MutatieTeksten.ZonderGebruik(ronde.ZonderGebruik)));
        }

        var overlevend = ronde.Overlevenden.ToLookup(o => o.Mutatie.Bij);
        blokken.Add(new Blok.Tabel(MutatieTeksten.Kolommen, [.. ronde.Mutaties.GroupBy(m => m.Bij).Select(g => Rij(g.Key, g.Count(), [.. overlevend[g.Key]]))]));
        Lijst(blokken, MutatieTeksten.Open, ronde.Open);
        Lijst(blokken, MutatieTeksten.Verantwoord, ronde.Overlevenden.Where(o => o.Verantwoord));
        if (!ronde.Overbodig.IsEmpty)
        {
            blokken.Add(new Blok.Kop(2, MutatieTeksten.Overbodig));
            blokken.Add(new Blok.Opsomming([.. ronde.Overbodig.Select(o => new Punt(MutatieTeksten.Overbodige(o)))]));
        }

        return new(blokken.ToImmutable());
    }

    private static ImmutableArray<string> Rij(string naam, int alle, ImmutableArray<Overlevende> overlevend) =>
    [
        naam,
        Woorden.Getal(alle),
        Woorden.Getal(alle - overlevend.Length),
        Woorden.Getal(overlevend.Count(o => o.Verantwoord)),
        Woorden.Getal(overlevend.Count(o => !o.Verantwoord)),
    ];

    private static void Lijst(ImmutableArray<Blok>.Builder blokken, string kop, IEnumerable<Overlevende> overlevenden)
    {
        var groepen = overlevenden.GroupBy(o => (o.Mutatie.Bij, o.Mutatie.Bestand)).ToList();
        if (groepen.Count == 0)
        {
            return;
        }

        blokken.Add(new Blok.Kop(2, kop));
        foreach (var groep in groepen)
        {
            blokken.Add(new Blok.Kop(3, groep.Key.Bestand.EndsWith($"{groep.Key.Bij}.json", StringComparison.Ordinal) ? groep.Key.Bestand : $"{groep.Key.Bij} in {groep.Key.Bestand}"));
            blokken.Add(new Blok.Opsomming([.. groep.Select(o => new Punt(MutatieTeksten.Regel(o.Mutatie), [.. Onder(o).Where(r => r.Length > 0)]))]));
        }
    }

    private static IEnumerable<string> Onder(Overlevende overlevende) =>
        overlevende.Verantwoord ? [MutatieTeksten.Reden(overlevende)] : [MutatieTeksten.Geheel(overlevende.Mutatie)];
}
