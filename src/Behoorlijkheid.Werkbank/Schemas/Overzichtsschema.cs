namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What overzicht.json may hold.</summary>
internal sealed class Overzichtsschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Overzicht",
        "Per lid van de wet en per code welke norm erbij hoort, of waarom er geen is.",
        new Veld("artikelen", "De leden van titel 9.1 van de Awb. Welke normen erbij horen, volgt uit hun bronnen.", bouwer.Lijst(
            "lid",
            0,
            new Veld("lid", "Het lid, zoals \"9:8 lid 1 onderdeel a\".", bouwer.Tekst),
            Reden())),
        new Veld("codes", "De normen van de ombudsman, elk met een code.", bouwer.Lijst(
            "code",
            0,
            new Veld("code", "De code, zoals \"N01\".", bouwer.Tekst),
            new Veld("onderwerp", "Waar de code over gaat.", bouwer.Tekst),
            new Veld("normen", "De ids van de normen die erbij horen.", bouwer.Lijst(bouwer.Tekst)),
            Reden())),
        new Veld(
            "overig",
            "De normen van behoorlijkheid en de aandachtspunten die bij geen code horen.",
            bouwer.Lijst(
                "overig",
                0,
                new Veld("norm", "Het id van de norm.", bouwer.Tekst),
                new Veld("reden", "Waarom geen code haar noemt.", bouwer.Tekst)),
            Verplicht: false));

    private Veld Reden() => new("reden", "Waarom er geen norm bij hoort, of wat er bij de normen moet worden gezegd.", bouwer.Tekst, Verplicht: false);
}
