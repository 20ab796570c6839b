using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Norm"/> in a prepared kader, with what only norms have.</summary>
internal static class Normopslag
{
    public static void Schrijf(Opslagschrijver schrijver, Norm norm)
    {
        schrijver.Tekst(norm.Id);
        schrijver.Tekst(norm.Titel);
        schrijver.Getal((int)norm.Soort);
        schrijver.Teksten(norm.Vereisten);
        schrijver.Tekst(norm.Thema);
        schrijver.Getal((int)norm.Beschermt);
        schrijver.Getal((int)norm.Reikwijdte);
        schrijver.JaNee(norm.BewijslastBestuursorgaan);
        schrijver.Teksten(norm.Bronnen);
        Schrijf(schrijver, norm.Geldig);
        Verwijzingsopslag.Schrijf(schrijver, norm.Peildatum);
        schrijver.Rij(norm.VoorElk, static (s, variabele) => s.Variabele(variabele));
        Voorwaardeopslag.Schrijf(schrijver, norm.VanToepassingAls);
        Voorwaardeopslag.Schrijf(schrijver, norm.OpeisbaarAls);
        Voorwaardeopslag.Schrijf(schrijver, norm.VoldaanAls);
        schrijver.Rij(norm.Uitzonderingen, Schrijf);
        schrijver.Rij(norm.Uitleg, Schrijf);
        Schrijf(schrijver, norm.Motivering);
        schrijver.Tekst(norm.Aanwijzing);
        schrijver.TekstOfNiets(norm.Toelichting);
        schrijver.Tabel(norm.Uitdrukkingen, static (s, tekst) => s.Tekst(tekst));
        schrijver.Tekst(norm.Bestand);
    }

    public static Norm Lees(Opslaglezer lezer) => new()
    {
        Id = lezer.Tekst(),
        Titel = lezer.Tekst(),
        Soort = (Normsoort)lezer.Getal(),
        Vereisten = lezer.Teksten(),
        Thema = lezer.Tekst(),
        Beschermt = (Bescherming)lezer.Getal(),
        Reikwijdte = (Reikwijdte)lezer.Getal(),
        BewijslastBestuursorgaan = lezer.JaNee(),
        Bronnen = lezer.Teksten(),
        Geldig = LeesGeldigheid(lezer),
        Peildatum = Verwijzingsopslag.LeesFeit(lezer),
        VoorElk = lezer.Rij(static l => l.Variabele()),
        VanToepassingAls = Voorwaardeopslag.Lees(lezer),
        OpeisbaarAls = Voorwaardeopslag.Lees(lezer),
        VoldaanAls = Voorwaardeopslag.Lees(lezer),
        Uitzonderingen = lezer.Rij(LeesUitzondering),
        Uitleg = lezer.Rij(LeesUitleg),
        Motivering = LeesTeksten(lezer),
        Aanwijzing = lezer.Tekst(),
        Toelichting = lezer.TekstOfNiets(),
        Uitdrukkingen = lezer.Tabel(static l => l.Tekst()),
        Bestand = lezer.Tekst(),
    };

    private static void Schrijf(Opslagschrijver schrijver, Geldigheid geldigheid)
    {
        schrijver.DagOfNiets(geldigheid.Vanaf);
        schrijver.DagOfNiets(geldigheid.Tot);
    }

    private static Geldigheid LeesGeldigheid(Opslaglezer lezer) => new(lezer.DagOfNiets(), lezer.DagOfNiets());

    private static void Schrijf(Opslagschrijver schrijver, Uitzondering uitzondering)
    {
        schrijver.Tekst(uitzondering.Id);
        Voorwaardeopslag.Schrijf(schrijver, uitzondering.Als);
        schrijver.Tekst(uitzondering.AlsTekst);
        schrijver.Tekst(uitzondering.Bron);
        schrijver.Tekst(uitzondering.Tekst);
        Schrijf(schrijver, uitzondering.Geldig);
        schrijver.JaNee(uitzondering.BewijslastBestuursorgaan);
    }

    private static Uitzondering LeesUitzondering(Opslaglezer lezer) => new(
        lezer.Tekst(), Voorwaardeopslag.Lees(lezer), lezer.Tekst(), lezer.Tekst(), lezer.Tekst(), LeesGeldigheid(lezer), lezer.JaNee());

    private static void Schrijf(Opslagschrijver schrijver, Uitleg uitleg)
    {
        schrijver.Tekst(uitleg.Id);
        schrijver.Tekst(uitleg.Vraag);
        schrijver.Tekst(uitleg.Gevolgd);
        schrijver.Tekst(uitleg.Andere);
        schrijver.Tekst(uitleg.Bron);
        schrijver.OfNiets(uitleg.VanToepassingAls, Voorwaardeopslag.Schrijf);
        schrijver.OfNiets(uitleg.OpeisbaarAls, Voorwaardeopslag.Schrijf);
        schrijver.OfNiets(uitleg.VoldaanAls, Voorwaardeopslag.Schrijf);
    }

    private static Uitleg LeesUitleg(Opslaglezer lezer) => new()
    {
        Id = lezer.Tekst(),
        Vraag = lezer.Tekst(),
        Gevolgd = lezer.Tekst(),
        Andere = lezer.Tekst(),
        Bron = lezer.Tekst(),
        VanToepassingAls = lezer.OfNiets(Voorwaardeopslag.Lees),
        OpeisbaarAls = lezer.OfNiets(Voorwaardeopslag.Lees),
        VoldaanAls = lezer.OfNiets(Voorwaardeopslag.Lees),
    };

    private static void Schrijf(Opslagschrijver schrijver, Normteksten teksten)
    {
        schrijver.Tekst(teksten.Nageleefd);
        schrijver.Tekst(teksten.Geschonden);
        schrijver.TekstOfNiets(teksten.NietVanToepassing);
        schrijver.Tekst(teksten.NietVastTeStellen);
    }

    private static Normteksten LeesTeksten(Opslaglezer lezer) => new(lezer.Tekst(), lezer.Tekst(), lezer.TekstOfNiets(), lezer.Tekst());
}
