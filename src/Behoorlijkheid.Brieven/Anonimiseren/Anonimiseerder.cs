using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Makes of a dossier one in which nothing identifies a person and that gives the same oordeel.</summary>
/// <remarks>
/// Facts on which the outcome rests stay as they are, their dates with them; a letter tells those in month and year (<see cref="Anonimisering.Nalopen"/>).
/// The name of the bestuursorgaan is no personal data, nor are words that <c>anoniem.json</c> calls general.
/// </remarks>
internal static class Anonimiseerder
{
    public static Anonimisering Anonimiseer(Klachtdossier dossier, Anonimiseerregels regels)
    {
        var teksten = new List<(Tekstplek Plek, string Tekst)>();
        new Dossiervertaler((plek, tekst) =>
        {
            teksten.Add((plek, tekst));
            return tekst;
        }).Vertaal(dossier);

        var termen = new Termenlijst(regels, [.. new[] { dossier.Bestuursorgaan.Naam, dossier.Brieven.Orgaan }.OfType<string>()]);
        var register = new Personenregister(dossier, termen);
        var waarden = new Waardenregister(termen, register);
        waarden.Voeg(teksten);
        termen.Sluit();

        var zuiveraar = new Tekstzuiveraar(termen, new[] { dossier.Kenmerk }.OfType<string>());
        register.Herzie(zuiveraar.IsPersoonlijk);
        var ids = Idlijst.Van(teksten, termen, zuiveraar);
        var omzetter = new Tekstomzetter(termen, register, waarden, zuiveraar, ids);
        var anoniem = new Dossiervertaler(omzetter.Zet).Vertaal(dossier);
        return new(omzetter.Sluit(anoniem, dossier), [.. omzetter.Vondsten, .. Functietwijfel.Van(dossier, termen, register)], zuiveraar);
    }
}
