using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A comparison as a page: what changed in the kader, and what that does to dossiers. The sentence before a table says what is in it.</summary>
internal static class Verschilpagina
{
    public static Pagina Van(Kaderverschil verschil, Dossiertelling? dossiers)
    {
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        blokken.Add(new Blok.Kop(1, VerschilpaginaTeksten.Titel(verschil.Oud, verschil.Nieuw)));
        blokken.Add(new Blok.Uitspraak(VerschilpaginaTeksten.Geheel(verschil), verschil.IsLeeg ? Toon.Gunstig : Toon.Open));
        foreach (var deel in verschil.Wijzigingen.GroupBy(w => w.Deel))
        {
            blokken.Add(new Blok.Kop(2, VerschilpaginaTeksten.Kop(deel.Key)));
            blokken.Add(new Blok.Opsomming([.. deel.Select(w => new Punt(VerschilpaginaTeksten.Verandering(w), Regels(w)))]));
        }

        if (!verschil.Gevallen.IsLeeg)
        {
            blokken.Add(new Blok.Kop(2, VerschilpaginaTeksten.Gevallen));
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.GevallenVan(verschil.Gevallen)));
        }

        if (dossiers is not null)
        {
            Dossiers(blokken, dossiers);
        }

        return new(blokken.ToImmutable());
    }

    private static ImmutableArray<string> Regels(Deelwijziging wijziging) =>
        [.. wijziging.Wijzigingen.Where(w => w.Veld != Delenvergelijker.Bestaat).Select(w => w.Tekst), .. wijziging.Deel == Kaderdeel.Begrip ? [VerschilpaginaTeksten.Bereikt(wijziging.Normen)] : ImmutableArray<string>.Empty];

    private static void Dossiers(ImmutableArray<Blok>.Builder blokken, Dossiertelling telling)
    {
        Geteld(blokken, telling);
        if (telling.Anders.Count == 0)
        {
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.GeenAnders));
            return;
        }

        if (telling.AnderOordeel > 0)
        {
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.Overgangen));
            blokken.Add(Overgangen(telling));
        }

        if (!telling.PerOorzaak.IsEmpty)
        {
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.PerOorzaak));
            blokken.Add(new Blok.Tabel(
                VerschilpaginaTeksten.KolommenPerOorzaak,
                [.. telling.PerOorzaak.Select(o => ImmutableArray.Create(VerschilpaginaTeksten.Oorzaak(o.Deel, o.Id), Woorden.Getal(o.Oordelen), Woorden.Getal(o.Nalevingen)))]));
        }

        blokken.Add(new Blok.Kop(2, VerschilpaginaTeksten.PerDossier));
        blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.UitlegOorzaken));
        foreach (var dossier in telling.Anders)
        {
            blokken.Add(new Blok.Kop(3, Tekstregel.Van(dossier.Naam)));
            blokken.Add(new Blok.Opsomming([.. Punten(dossier).Select(p => new Punt(Tekstregel.Van(p)))]));
        }
    }

    private static void Geteld(ImmutableArray<Blok>.Builder blokken, Dossiertelling telling)
    {
        blokken.Add(new Blok.Kop(2, VerschilpaginaTeksten.Dossiers));
        blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.Beoordeeld(telling)));
        if (telling.Geweigerd > 0)
        {
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.Geweigerd(telling.Geweigerd)));
        }

        if (telling.ZonderNieuweFeiten > 0)
        {
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.ZonderNieuweFeiten(telling.ZonderNieuweFeiten)));
        }

        if (telling.ZonderVervallenFeiten > 0)
        {
            blokken.Add(new Blok.Alinea(VerschilpaginaTeksten.ZonderVervallenFeiten(telling.ZonderVervallenFeiten)));
        }
    }

    private static Blok.Tabel Overgangen(Dossiertelling telling)
    {
        var oude = telling.Overgangen.Keys.Select(o => o.Was).Distinct().Order().ToList();
        var nieuwe = telling.Overgangen.Keys.Select(o => o.Wordt).Distinct().Order().ToList();
        return new(
            [VerschilpaginaTeksten.OudNieuw, .. nieuwe.Select(VerschilpaginaTeksten.Woord)],
            [.. oude.Select(was => ImmutableArray.Create([VerschilpaginaTeksten.Woord(was), .. nieuwe.Select(wordt => Woorden.Getal(telling.Overgangen.GetValueOrDefault((was, wordt))))]))]);
    }

    // The one part that there is when nobody made a request is the whole, of which it was said already.
    private static IEnumerable<string> Punten(Dossieruitslag dossier)
    {
        if (dossier.AlleenGeweigerdDoorNieuw is { } doorNieuw)
        {
            yield return VerschilpaginaTeksten.AlleenGeweigerd(doorNieuw);
        }

        foreach (var wijziging in dossier.Oordelen.Where(o => o.Onderdeel != Oordeelsvorming.WholeHandling))
        {
            yield return VerschilpaginaTeksten.Oordeel(dossier, wijziging);
        }

        foreach (var wijziging in dossier.Nalevingen)
        {
            yield return VerschilpaginaTeksten.Naleving(wijziging);
        }
    }
}
