namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>The <see cref="Termijnregels"/> of a prepared kader.</summary>
internal static class Termijnopslag
{
    public static void Schrijf(Opslagschrijver schrijver, Termijnregels regels)
    {
        schrijver.Rij(regels.Momenten, Schrijf);
        schrijver.Rij(regels.NietGecodeerd, Schrijf);
    }

    public static Termijnregels Lees(Opslaglezer lezer) => new(lezer.Rij(LeesRegel), lezer.Rij(LeesNietGecodeerd));

    private static void Schrijf(Opslagschrijver schrijver, Termijnregel regel)
    {
        schrijver.Tekst(regel.Id);
        schrijver.Tekst(regel.Naam);
        schrijver.Getal((int)regel.Aard);
        schrijver.Rij(regel.VoorElk, static (s, variabele) => s.Variabele(variabele));
        Voorwaardeopslag.Schrijf(schrijver, regel.Als);
        schrijver.Rij(regel.Varianten, Schrijf);
        schrijver.OfNiets(regel.GedaanAls, Voorwaardeopslag.Schrijf);
        schrijver.OfNiets(regel.Gedaan, Verwijzingsopslag.Schrijf);
        schrijver.Tekst(regel.Volgende);
        schrijver.JaNee(regel.ZonderDagWeglaten);
    }

    private static Termijnregel LeesRegel(Opslaglezer lezer) => new()
    {
        Id = lezer.Tekst(),
        Naam = lezer.Tekst(),
        Aard = (Termijnaard)lezer.Getal(),
        VoorElk = lezer.Rij(static l => l.Variabele()),
        Als = Voorwaardeopslag.Lees(lezer),
        Varianten = lezer.Rij(LeesVariant),
        GedaanAls = lezer.OfNiets(Voorwaardeopslag.Lees),
        Gedaan = lezer.OfNiets(Verwijzingsopslag.LeesFeit),
        Volgende = lezer.Tekst(),
        ZonderDagWeglaten = lezer.JaNee(),
    };

    private static void Schrijf(Opslagschrijver schrijver, Termijnvariant variant)
    {
        Voorwaardeopslag.Schrijf(schrijver, variant.Als);
        Schrijf(schrijver, variant.Dag);
        schrijver.Rij(variant.AndereUitleg, Schrijf);
        schrijver.TekstOfNiets(variant.Bron);
        schrijver.DagOfNiets(variant.Geldig.Vanaf);
        schrijver.DagOfNiets(variant.Geldig.Tot);
        schrijver.TekstOfNiets(variant.Opmerking);
    }

    private static Termijnvariant LeesVariant(Opslaglezer lezer) => new(
        Voorwaardeopslag.Lees(lezer),
        LeesDag(lezer),
        lezer.Rij(LeesUitleg),
        lezer.TekstOfNiets(),
        new(lezer.DagOfNiets(), lezer.DagOfNiets()),
        lezer.TekstOfNiets());

    private static void Schrijf(Opslagschrijver schrijver, Termijndag dag)
    {
        Termopslag.Schrijf(schrijver, dag.Uiterlijk);
        schrijver.OfNiets(dag.Hoogstens, Termopslag.Schrijf);
    }

    private static Termijndag LeesDag(Opslaglezer lezer) => new(Termopslag.Lees(lezer), lezer.OfNiets(Termopslag.Lees));

    private static void Schrijf(Opslagschrijver schrijver, AndereUitleg uitleg)
    {
        schrijver.Tekst(uitleg.Id);
        Voorwaardeopslag.Schrijf(schrijver, uitleg.Als);
        Schrijf(schrijver, uitleg.Dag);
        schrijver.Tekst(uitleg.Tekst);
    }

    private static AndereUitleg LeesUitleg(Opslaglezer lezer) => new(lezer.Tekst(), Voorwaardeopslag.Lees(lezer), LeesDag(lezer), lezer.Tekst());

    private static void Schrijf(Opslagschrijver schrijver, NietGecodeerd regeling)
    {
        schrijver.Tekst(regeling.Id);
        Voorwaardeopslag.Schrijf(schrijver, regeling.Als);
        schrijver.Tekst(regeling.Tekst);
        schrijver.Tekst(regeling.Bron);
    }

    private static NietGecodeerd LeesNietGecodeerd(Opslaglezer lezer) => new(lezer.Tekst(), Voorwaardeopslag.Lees(lezer), lezer.Tekst(), lezer.Tekst());
}
