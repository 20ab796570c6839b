using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>The words that take the place of personal data, and the sentences about them.</summary>
internal static class AnonimiseerTeksten
{
    public const string Adres = "[adres]";
    public const string Afdeling = "afdeling";
    public const string Banknummer = "[rekeningnummer]";
    public const string Behandelaar = "de behandelaar";
    public const string Beoordelaar = "de onderzoeker";
    public const string Bestuursorgaan = "het bestuursorgaan";
    public const string Betrokkene = "de betrokkene";
    public const string Bsn = "[burgerservicenummer]";
    public const string Contactpersoon = "de contactpersoon";
    public const string Email = "[e-mailadres]";
    public const string Functie = "[functie]";
    public const string Geadresseerde = "de geadresseerde";
    public const string Geboortedatum = "[geboortedatum]";
    public const string Gemachtigde = "de gemachtigde";
    public const string Kenmerk = "[kenmerk]";
    public const string Kenteken = "[kenteken]";
    public const string Klager = "klager";
    public const string Lid = "het lid";
    public const string Medewerker = "de medewerker";
    public const string Naam = "[naam]";
    public const string Team = "team";
    public const string Telefoon = "[telefoonnummer]";
    public const string Verzoeker = "verzoeker";
    public const string Voorzitter = "de voorzitter";

    /// <summary>For what cannot be named otherwise, such as a name inside a longer word; without letters, so that it can hold no part of a name.</summary>
    public const string Weggelaten = "[…]";

    public static Melding OnbekendeFunctie(string naam, IEnumerable<string> functies) =>
        new("brief.onbekende-functie", $"De functie {Citaat.Van(naam)} staat niet bij \"functies\". Alleen een functie die blijft staan, kan twijfel geven.", Suggesties.Voor(naam, functies));

    public static string Omschrijving(Vondst vondst)
    {
        var gedaan = vondst.Vervanging switch
        {
            null => "blijft staan",
            "" => "is weggelaten",
            var vervanging => $"is vervangen door “{vervanging}”",
        };
        return $"{Soort(vondst.Soort)} “{vondst.Tekst}” {gedaan} ({vondst.Plaats}).";
    }

    private static string Soort(Vondstsoort soort) => soort switch
    {
        Vondstsoort.Naam => "Naam",
        Vondstsoort.Adres => "Adres",
        Vondstsoort.Telefoonnummer => "Telefoonnummer",
        Vondstsoort.Emailadres => "E-mailadres",
        Vondstsoort.Kenmerk => "Kenmerk",
        Vondstsoort.Functie => "Functie",
        Vondstsoort.Afdeling => "Afdeling of team",
        Vondstsoort.Nummer => "Nummer",
        Vondstsoort.Geboortedatum => "Geboortedatum",
        Vondstsoort.Dag => "Dag",
        Vondstsoort.Id => "Id",
        _ => "Aanvullend feit",
    };
}
