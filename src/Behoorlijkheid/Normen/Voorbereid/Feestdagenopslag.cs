using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Feestdagenkalender"/> in a prepared kader.</summary>
internal static class Feestdagenopslag
{
    public static void Schrijf(Opslagschrijver schrijver, Feestdagenkalender kalender)
    {
        schrijver.Rij(kalender.VasteDagen, Schrijf);
        schrijver.Rij(kalender.Paasdagen, Schrijf);
        schrijver.Rij(kalender.GelijkgesteldeDagen, Schrijf);
    }

    public static Feestdagenkalender Lees(Opslaglezer lezer) => new(lezer.Rij(LeesVast), lezer.Rij(LeesPaasfeestdag), lezer.Rij(LeesGelijkgesteld));

    private static void Schrijf(Opslagschrijver schrijver, VasteFeestdag dag)
    {
        schrijver.Tekst(dag.Naam);
        schrijver.Getal(dag.Maand);
        schrijver.Getal(dag.Dag);
        schrijver.JaNee(dag.DagEerderAlsZondag);
        schrijver.DagOfNiets(dag.Vanaf);
        schrijver.DagOfNiets(dag.Tot);
    }

    private static VasteFeestdag LeesVast(Opslaglezer lezer) =>
        new(lezer.Tekst(), lezer.Getal(), lezer.Getal(), lezer.JaNee(), lezer.DagOfNiets(), lezer.DagOfNiets());

    private static void Schrijf(Opslagschrijver schrijver, Paasfeestdag dag)
    {
        schrijver.Tekst(dag.Naam);
        schrijver.MetTeken(dag.DagenNaPasen);
        schrijver.DagOfNiets(dag.Vanaf);
        schrijver.DagOfNiets(dag.Tot);
    }

    private static Paasfeestdag LeesPaasfeestdag(Opslaglezer lezer) => new(lezer.Tekst(), lezer.MetTeken(), lezer.DagOfNiets(), lezer.DagOfNiets());

    private static void Schrijf(Opslagschrijver schrijver, GelijkgesteldeDag dag)
    {
        schrijver.Dag(dag.Datum);
        schrijver.Tekst(dag.Bron);
    }

    private static GelijkgesteldeDag LeesGelijkgesteld(Opslaglezer lezer) => new(lezer.Dag(), lezer.Tekst());
}
