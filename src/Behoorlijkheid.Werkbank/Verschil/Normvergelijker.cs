using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Says what changed in one version of a norm.</summary>
internal sealed class Normvergelijker(Kaderkant oud, Kaderkant nieuw)
{
    public ImmutableArray<Wijziging> Vergelijk(Norm was, Norm wordt)
    {
        var lijst = new Wijzigingenlijst(oud, nieuw);
        Kenmerken(lijst, was, wordt);
        lijst.Geldigheid("geldig", VerschilTeksten.DeNorm, was.Geldig, wordt.Geldig, uitkomst: true);
        lijst.Feit("peildatum", VerschilTeksten.Peildatum, was.Peildatum, wordt.Peildatum, uitkomst: true);
        lijst.Woord("voorElk", VerschilTeksten.VoorElk, Items(was), Items(wordt), uitkomst: true);
        Voorwaarde("vanToepassingAls", VerschilTeksten.VanToepassing, was.VanToepassingAls, wordt.VanToepassingAls);
        Voorwaarde("opeisbaarAls", VerschilTeksten.Opeisbaar, was.OpeisbaarAls, wordt.OpeisbaarAls);
        Voorwaarde("voldaanAls", VerschilTeksten.Voldaan, was.VoldaanAls, wordt.VoldaanAls);
        Uitzonderingen(lijst, was, wordt);
        Uitleggen(lijst, was, wordt);
        Teksten(lijst, was, wordt);
        return lijst.Alle;

        void Voorwaarde(string veld, string naam, Voorwaarde een, Voorwaarde ander) =>
            lijst.Voorwaarde(veld, naam, een, was.VoorElk, ander, wordt.VoorElk, uitkomst: true);
    }

    private void Kenmerken(Wijzigingenlijst lijst, Norm was, Norm wordt)
    {
        lijst.Tekst("titel", VerschilTeksten.Titel, was.Titel, wordt.Titel);
        lijst.Woord("soort", VerschilTeksten.Soort, Woorden.Code(was.Soort), Woorden.Code(wordt.Soort), uitkomst: true);
        lijst.Verzameling("vereisten", VerschilTeksten.HetVereiste, was.Vereisten, wordt.Vereisten, uitkomst: true, id => nieuw.Vereiste(id) is var naam && naam == id ? oud.Vereiste(id) : naam);
        if (was.Vereisten[0] != wordt.Vereisten[0])
        {
            lijst.Woord("vereisten", VerschilTeksten.VoornaamsteVereiste, VerschilTeksten.Citaat(oud.Vereiste(was.Vereisten[0])), VerschilTeksten.Citaat(nieuw.Vereiste(wordt.Vereisten[0])), uitkomst: true);
        }

        if (was.Thema != wordt.Thema)
        {
            lijst.Woord("thema", VerschilTeksten.Thema, VerschilTeksten.Citaat(oud.Thema(was.Thema)), VerschilTeksten.Citaat(nieuw.Thema(wordt.Thema)), uitkomst: true);
        }

        lijst.Woord("beschermt", VerschilTeksten.Beschermt, VerschilTeksten.Beschermd(was.Beschermt), VerschilTeksten.Beschermd(wordt.Beschermt), uitkomst: true);
        lijst.Woord("reikwijdte", VerschilTeksten.Reikwijdte, Woorden.Code(was.Reikwijdte), Woorden.Code(wordt.Reikwijdte), uitkomst: true);
        lijst.Bewijslast("bewijslast", VerschilTeksten.DeNorm, was.BewijslastBestuursorgaan, wordt.BewijslastBestuursorgaan);
        lijst.Bronnen("bronnen", was.Bronnen, wordt.Bronnen);
    }

    private static void Teksten(Wijzigingenlijst lijst, Norm was, Norm wordt)
    {
        lijst.Tekst("motivering.nageleefd", VerschilTeksten.Motivering(Naleving.Nageleefd), was.Motivering.Nageleefd, wordt.Motivering.Nageleefd);
        lijst.Tekst("motivering.geschonden", VerschilTeksten.Motivering(Naleving.Geschonden), was.Motivering.Geschonden, wordt.Motivering.Geschonden);
        lijst.Tekst("motivering.nietVanToepassing", VerschilTeksten.Motivering(Naleving.NietVanToepassing), was.Motivering.NietVanToepassing, wordt.Motivering.NietVanToepassing);
        lijst.Tekst("motivering.nietVastTeStellen", VerschilTeksten.Motivering(Naleving.NietVastTeStellen), was.Motivering.NietVastTeStellen, wordt.Motivering.NietVastTeStellen);
        lijst.Tekst("aanwijzing", VerschilTeksten.Aanwijzing, was.Aanwijzing, wordt.Aanwijzing);
        lijst.Tekst("toelichting", VerschilTeksten.Toelichting, was.Toelichting, wordt.Toelichting);
    }

    private void Uitzonderingen(Wijzigingenlijst lijst, Norm was, Norm wordt)
    {
        var (oude, nieuwe) = (was.Uitzonderingen.ToDictionary(u => u.Id), wordt.Uitzonderingen.ToDictionary(u => u.Id));
        foreach (var (id, weg) in oude.Where(u => !nieuwe.ContainsKey(u.Key)))
        {
            if (nieuwe.Values.FirstOrDefault(u => !oude.ContainsKey(u.Id) && Zelfde(weg, was, u, wordt)) is { } hernoemd)
            {
                lijst.Voeg($"uitzonderingen.{hernoemd.Id}", VerschilTeksten.UitzonderingHernoemd(id, hernoemd.Id), uitkomst: false);
                nieuwe.Remove(hernoemd.Id);
            }
            else
            {
                lijst.Voeg($"uitzonderingen.{id}", VerschilTeksten.UitzonderingVervallen(id, weg.Tekst, weg.Bron), uitkomst: true);
            }
        }

        foreach (var (id, ander) in nieuwe)
        {
            if (!oude.TryGetValue(id, out var eerder))
            {
                lijst.Voeg($"uitzonderingen.{id}", VerschilTeksten.UitzonderingToegevoegd(id, ander.Tekst, ander.Bron), uitkomst: true);
                continue;
            }

            var (veld, naam) = ($"uitzonderingen.{id}", VerschilTeksten.Uitzondering(id));
            lijst.Voorwaarde(veld, naam, eerder.Als, was.VoorElk, ander.Als, wordt.VoorElk, uitkomst: true);
            lijst.Geldigheid(veld, naam, eerder.Geldig, ander.Geldig, uitkomst: true);
            lijst.Bewijslast(veld, naam, eerder.BewijslastBestuursorgaan, ander.BewijslastBestuursorgaan);
            lijst.Bron(veld, VerschilTeksten.BronVan(naam), eerder.Bron, ander.Bron);
            lijst.Tekst(veld, VerschilTeksten.TekstVan(naam), eerder.Tekst, ander.Tekst);
        }
    }

    private bool Zelfde(Uitzondering een, Norm was, Uitzondering ander, Norm wordt) =>
        (een.Bron, een.Tekst, een.Geldig, een.BewijslastBestuursorgaan) == (ander.Bron, ander.Tekst, ander.Geldig, ander.BewijslastBestuursorgaan)
        && oud.Sleutel(een.Als, was.VoorElk) == nieuw.Sleutel(ander.Als, wordt.VoorElk);

    private static void Uitleggen(Wijzigingenlijst lijst, Norm was, Norm wordt)
    {
        var (oude, nieuwe) = (was.Uitleg.ToDictionary(u => u.Id), wordt.Uitleg.ToDictionary(u => u.Id));
        lijst.Verzameling("uitleg", VerschilTeksten.AndereUitleg, oude.Keys, nieuwe.Keys, uitkomst: false);
        foreach (var (id, ander) in nieuwe.Where(u => oude.ContainsKey(u.Key)))
        {
            var (eerder, veld, naam) = (oude[id], $"uitleg.{id}", VerschilTeksten.Uitleg(id));
            lijst.Voorwaarde(veld, $"{naam}, {VerschilTeksten.VanToepassing}", eerder.VanToepassingAls, was.VoorElk, ander.VanToepassingAls, wordt.VoorElk, uitkomst: false);
            lijst.Voorwaarde(veld, $"{naam}, {VerschilTeksten.Opeisbaar}", eerder.OpeisbaarAls, was.VoorElk, ander.OpeisbaarAls, wordt.VoorElk, uitkomst: false);
            lijst.Voorwaarde(veld, $"{naam}, {VerschilTeksten.Voldaan}", eerder.VoldaanAls, was.VoorElk, ander.VoldaanAls, wordt.VoorElk, uitkomst: false);
            lijst.Tekst(veld, $"{naam}, {VerschilTeksten.DeVraag}", eerder.Vraag, ander.Vraag);
            lijst.Tekst(veld, $"{naam}, {VerschilTeksten.Gevolgd}", eerder.Gevolgd, ander.Gevolgd);
            lijst.Tekst(veld, $"{naam}, {VerschilTeksten.Andere}", eerder.Andere, ander.Andere);
            lijst.Bron(veld, VerschilTeksten.BronVan(naam), eerder.Bron, ander.Bron);
        }
    }

    private static string Items(Norm norm) =>
        norm.VoorElk.IsEmpty ? VerschilTeksten.HeleDossier : VerschilTeksten.PerItem([.. norm.VoorElk.Select(v => v.Lijst.Enkelvoud)]);
}
