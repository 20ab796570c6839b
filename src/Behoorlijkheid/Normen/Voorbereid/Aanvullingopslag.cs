using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>The facts that a kader declares, in a prepared kader: before everything that speaks of facts.</summary>
internal static class Aanvullingopslag
{
    public static void Schrijf(Opslagschrijver schrijver, Aanvulling aanvulling) => schrijver.Rij(aanvulling.Feiten, Schrijf);

    public static Aanvulling Lees(Opslaglezer lezer) =>
        lezer.Rij(LeesFeit) is { IsEmpty: false } feiten ? new(feiten) : Aanvulling.Geen;

    private static void Schrijf(Opslagschrijver schrijver, AanvullendFeit feit)
    {
        schrijver.Tekst(feit.Naam);
        schrijver.Getal((int)feit.Soort);
        schrijver.JaNee(feit.Gewogen);
        schrijver.JaNee(feit.Persoonsgegeven);
        schrijver.Tekst(feit.Omschrijving);
        schrijver.Teksten(feit.Keuzes);
    }

    private static AanvullendFeit LeesFeit(Opslaglezer lezer) =>
        new(lezer.Tekst(), (Feitsoort)lezer.Getal(), lezer.JaNee(), lezer.JaNee(), lezer.Tekst(), lezer.Teksten());
}
