using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>A measurement as a page: the whole in one sentence, a table of the norms, and what no case shows.</summary>
internal static class Dekkingspagina
{
    public static Pagina Van(Toetsingskader kader, Kaderdekking dekking)
    {
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        blokken.Add(new Blok.Kop(1, DekkingTeksten.Titel(kader)));
        blokken.Add(new Blok.Uitspraak(DekkingTeksten.Geheel(dekking), dekking.Percentage >= 100 ? Toon.Gunstig : Toon.Ongunstig));
        blokken.Add(new Blok.Alinea(DekkingTeksten.Beslist(dekking)));
        blokken.Add(new Blok.Tabel(DekkingTeksten.Kolommen, [.. dekking.Normen.Select(Rij)]));
        Ongezien(blokken, dekking);
        return new(blokken.ToImmutable());
    }

    private static ImmutableArray<string> Rij(Normdekking norm) =>
    [
        norm.Norm.Bestand,
        Woorden.Getal(norm.Gevallen),
        DekkingTeksten.Deel(norm.Voorwaarden.Count(v => v.Ongezien.IsEmpty), norm.Voorwaarden.Length),
        DekkingTeksten.Deel(norm.Voorwaarden.Count(v => v.Beslist), norm.Voorwaarden.Length),
        DekkingTeksten.Deel(norm.Uitzonderingen.Count(u => u.Toegepast && u.NietToegepast), norm.Uitzonderingen.Length),
    ];

    private static void Ongezien(ImmutableArray<Blok>.Builder blokken, Kaderdekking dekking)
    {
        var punten = dekking.Normen.Select(n => (Naam: n.Norm.Bestand, Regels: DekkingTeksten.Ongezien(n).ToImmutableArray()))
            .Concat(dekking.Begrippen.Where(b => b.Gebruikers > 0).Select(b => (Naam: b.Begrip.Naam, Regels: DekkingTeksten.Ongezien(b.Voorwaarden).ToImmutableArray())))
            .Where(p => !p.Regels.IsEmpty)
            .Select(p => new Punt(p.Naam, p.Regels))
            .ToImmutableArray();
        if (!punten.IsEmpty)
        {
            blokken.Add(new Blok.Kop(2, DekkingTeksten.WatOntbreekt));
            blokken.Add(new Blok.Opsomming(punten));
        }
    }
}
