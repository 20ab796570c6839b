namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Begrip"/> in a prepared kader.</summary>
internal static class Begripsopslag
{
    public static void Schrijf(Opslagschrijver schrijver, Begrip begrip)
    {
        schrijver.Tekst(begrip.Naam);
        schrijver.Rij(begrip.Over, static (s, variabele) => s.Variabele(variabele));
        Voorwaardeopslag.Schrijf(schrijver, begrip.Als);
        schrijver.Tekst(begrip.Tekst);
        schrijver.Tekst(begrip.Omschrijving);
        schrijver.Teksten(begrip.Bronnen);
    }

    public static Begrip Lees(Opslaglezer lezer) => new(
        lezer.Tekst(),
        lezer.Rij(static l => l.Variabele()),
        Voorwaardeopslag.Lees(lezer),
        lezer.Tekst(),
        lezer.Tekst(),
        lezer.Teksten());
}
