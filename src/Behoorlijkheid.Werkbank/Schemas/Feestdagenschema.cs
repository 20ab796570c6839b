namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What feestdagen.json may hold.</summary>
internal sealed class Feestdagenschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Feestdagen",
        "De algemeen erkende feestdagen van de Algemene termijnenwet; een termijn eindigt daar niet op.",
        new Veld("vast", "Feestdagen op een vaste dag van het jaar.", bouwer.Lijst(
            "vasteFeestdag",
            0,
            [
                Naam(),
                new("maand", "De maand, van 1 tot en met 12.", bouwer.Getal(1, 12)),
                new("dag", "De dag van de maand.", bouwer.Getal(1, 31)),
                new("alsZondag", "\"dagEerder\", als de feestdag op zaterdag is wanneer zij op zondag zou vallen.", () => bouwer.Woorden("dagEerder"), Verplicht: false),
                .. Tijdvak(),
            ])),
        new Veld("pasen", "Feestdagen die met Pasen meeschuiven.", bouwer.Lijst(
            "paasfeestdag",
            0,
            [Naam(), new("dagenNaPasen", "Hoeveel dagen na Eerste Paasdag, of met een minteken ervoor.", bouwer.Getal(-100, 250)), .. Tijdvak()])),
        new Veld("gelijkgesteld", "Dagen die bij besluit met een feestdag zijn gelijkgesteld.", bouwer.Lijst(
            "gelijkgesteldeDag",
            0,
            new Veld("datum", "De dag, als jjjj-mm-dd.", bouwer.Dag),
            new Veld("bron", "Het besluit.", bouwer.Tekst))));

    private Veld Naam() => new("naam", "De naam van de feestdag.", bouwer.Tekst);

    private Veld[] Tijdvak() =>
    [
        new("vanaf", SchemaTeksten.Vanaf, bouwer.Dag, Verplicht: false),
        new("tot", SchemaTeksten.Tot, bouwer.Dag, Verplicht: false),
    ];
}
