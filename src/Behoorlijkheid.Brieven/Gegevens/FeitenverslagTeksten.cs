using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The headings and sentences round the facts in a verslag van bevindingen.</summary>
internal static class FeitenverslagTeksten
{
    private const string Beklaagde = "de beklaagde";

    public const string Overig = "Overige feiten";

    public static string Kop(string groep) => groep switch
    {
        "bestuursorgaan" => "Het bestuursorgaan",
        "klacht" => "De klacht",
        "contact" => "Het eerste contact",
        "informeel" => "De informele behandeling",
        "ontvangstbevestiging" => "De bevestiging van de ontvangst",
        "horen" => "Het horen",
        "verdaging" => "Uitstel van de beslissing",
        "weigering" => "Niet in behandeling nemen",
        "advies" => "Het advies",
        "afdoening" => "De kennisgeving van de uitkomst",
        "nazorg" => "Na de uitkomst",
        "gedragslijn" => "Beperkingen in het contact",
        "registratie" => "Registratie",
        "vertrouwelijkheid" => "Vertrouwelijkheid",
        "andereInstantie" => "Een andere instantie",
        "verzoek" => "Het verzoek aan de ombudsman",
        "onderzoek" => "Het onderzoek",
        _ => Woorden.Hoofdletter(Woorden.Code(groep)),
    };

    /// <summary>The heading above the facts of one item; what the letter calls u, it heads otherwise.</summary>
    public static string Kop(string enkelvoud, string aanduiding, Klagergegevens klager) => enkelvoud switch
    {
        "klager" when aanduiding == klager.Wie => "de klager",
        "klachtonderdeel" when aanduiding == klager.Klacht => "wat over de klacht is verklaard en besloten",
        "behandelaar" or "beklaagde" => $"{enkelvoud}: {aanduiding}",
        _ => aanduiding,
    };

    public static string Lezing(string partij, string zin) => $"volgens {partij}: {zin}";

    /// <summary>A fact about two persons, of whom the heading names only the first.</summary>
    public static string Over(string? wie, string zin) =>
        wie is null ? zin
        : zin.Split(Beklaagde) is [var voor, var na] ? voor + wie + na
        : $"voor {wie} geldt: {zin}";

    /// <summary>A question about two persons, of whom the second is named here.</summary>
    public static string Vraag(string vraag, string? wie) =>
        wie is null ? vraag
        : vraag.Split(Beklaagde) is [var voor, var na] ? voor + wie + na
        : GegevensTeksten.Over(vraag, wie);
}
