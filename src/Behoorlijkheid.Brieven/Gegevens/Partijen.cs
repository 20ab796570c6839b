using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What letters call the bestuursorgaan, the ombudsman and the persons they go to.</summary>
internal static class Partijen
{
    /// <summary>The bestuursorgaan in a sentence.</summary>
    public static string Orgaan(Klachtdossier dossier) =>
        dossier.Brieven.Orgaan ?? (dossier.Bestuursorgaan.Naam is { } naam ? GegevensTeksten.OrgaanInZin(naam) : GegevensTeksten.Bestuursorgaan);

    /// <summary>The ombudsman in a sentence: as his house style names him, or as the dossier says who he is.</summary>
    public static string Ombudsman(Klachtdossier dossier, string? naam) => naam ?? GegevensTeksten.Ombudsman(
        dossier.Bestuursorgaan.BevoegdeOmbudsman is { Status: Feitstatus.Vastgesteld } soort ? soort.Waarde : null);

    public static Huisgegevens Huis(Klachtdossier dossier, Briefhuis huis, bool vanOrgaan)
    {
        var naam = vanOrgaan ? huis.Naam ?? Orgaan(dossier) : Ombudsman(dossier, huis.Naam);
        return new()
        {
            Naam = Woorden.Hoofdletter(ZonderLidwoord(naam)),
            Wij = vanOrgaan && huis.Naam is null ? Ondertekening(dossier, naam) : naam,
            Website = huis.Website,
            Email = huis.Email,
            Telefoon = huis.Telefoon,
            Ondertekenaar = huis.Ondertekenaar,
        };
    }

    /// <summary>Someone, as far as the dossier tells.</summary>
    /// <param name="partij">What the dossier says for letters.</param>
    /// <param name="naam">His name elsewhere in the dossier.</param>
    public static Persoongegevens Persoon(Briefpartij partij, string? naam)
    {
        var achternaam = partij.Achternaam ?? partij.Naam;
        return new()
        {
            Aanhef = GegevensTeksten.Aanhef(partij.Aanhef),
            Naam = partij.Naam ?? naam,
            Achternaam = achternaam,
            Voluit = (achternaam ?? naam) is { } hoe ? GegevensTeksten.Voluit(partij.Aanhef, hoe) : null,
            Telefoon = partij.Telefoon,
            Email = partij.Email,
        };
    }

    // The notice comes from the bestuursorgaan, not from the body of which it is part.
    private static string Ondertekening(Klachtdossier dossier, string orgaan) =>
        dossier.Bestuursorgaan.Soort is { Status: Feitstatus.Vastgesteld } soort && GegevensTeksten.Bestuur(soort.Waarde) is { } bestuur && !orgaan.Contains(ZonderLidwoord(bestuur), StringComparison.OrdinalIgnoreCase)
            ? $"{bestuur} van {orgaan}"
            : orgaan;

    private static string ZonderLidwoord(string naam) =>
        naam.StartsWith("de ", StringComparison.OrdinalIgnoreCase) ? naam[3..]
        : naam.StartsWith("het ", StringComparison.OrdinalIgnoreCase) ? naam[4..]
        : naam;
}
