using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>A run of the cases as a page for the analyst: what ends otherwise than expected, and what decided it.</summary>
internal static class Gevallenpagina
{
    public static Pagina Van(Gevallenronde ronde)
    {
        var mislukt = ronde.Mislukt.ToList();
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        blokken.Add(new Blok.Kop(1, GevallenTeksten.Titel));
        blokken.Add(new Blok.Uitspraak(
            GevallenTeksten.Uitslag(ronde.Uitslagen.Length, ronde.Uitslagen.Select(u => u.Norm.Bestand).Distinct().Count(), mislukt.Count),
            mislukt.Count == 0 ? Toon.Gunstig : Toon.Ongunstig));
        foreach (var norm in mislukt.GroupBy(u => u.Norm.Bestand))
        {
            blokken.Add(new Blok.Kop(2, norm.Key));
            blokken.Add(new Blok.Opsomming([.. norm.Select(Punt)]));
        }

        return new(blokken.ToImmutable());
    }

    private static Punt Punt(Gevaluitslag uitslag) => new(
        GevallenTeksten.Geval(uitslag.Geval),
        [
            .. uitslag.Afwijkingen,
            .. uitslag.Rijen.SelectMany(Gronden).Distinct(),
            .. uitslag.Rijen.SelectMany(r => r.Ontbrekend).Distinct().Select(GevallenTeksten.Ontbreekt),
        ]);

    private static IEnumerable<string> Gronden(Normbevinding rij) =>
        rij.Gronden.Select(g => GevallenTeksten.Grond(g.Feit, g.Waarde))
            .Concat(rij.Uitzondering is { } id ? [GevallenTeksten.Uitzondering(id)] : []);
}
