namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Feitverwijzing"/> and a <see cref="Lijstverwijzing"/> in a prepared kader.</summary>
internal static class Verwijzingsopslag
{
    public static void Schrijf(Opslagschrijver schrijver, Feitverwijzing verwijzing)
    {
        schrijver.Lid(verwijzing.Lid);
        schrijver.VariabeleOfNiets(verwijzing.Van);
        schrijver.VariabeleOfNiets(verwijzing.Paar);
    }

    public static Feitverwijzing LeesFeit(Opslaglezer lezer) => new(lezer.Feitlid(), lezer.VariabeleOfNiets(), lezer.VariabeleOfNiets());

    public static void Schrijf(Opslagschrijver schrijver, Lijstverwijzing verwijzing) => schrijver.Lid(verwijzing.Lid);

    public static Lijstverwijzing LeesLijst(Opslaglezer lezer) => new(lezer.Lijstlid());
}
