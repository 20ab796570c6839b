namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What kader.json may hold.</summary>
internal sealed class Kaderschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Kader",
        "De kop van een toetsingskader: naam en versie, de behoorlijkheidsvereisten en de thema's.",
        new Veld("id", "De naam van het kader, voor programma's.", bouwer.Tekst),
        new Veld("titel", "De naam van het kader, voor lezers.", bouwer.Tekst),
        new Veld("versie", "De versie. Verhoog haar bij elke wijziging en zeg in CHANGELOG.md wat er is gewijzigd.", bouwer.Tekst),
        new Veld("kernwaarden", "De kernwaarden waaronder de vereisten vallen.", bouwer.Lijst("kernwaarde", 0, IdEnNaam("kernwaarde"))),
        new Veld("vereisten", "De behoorlijkheidsvereisten. Bij elk hoort precies één weging onder de normen.", bouwer.Lijst("vereiste", 0, Vereiste())),
        new Veld("themas", "De thema's waarover normen zijn verdeeld.", bouwer.Lijst("thema", 0, IdEnNaam("thema"))));

    private Veld[] IdEnNaam(string wat) =>
    [
        new("id", $"De naam van {(wat == "thema" ? "het" : "de")} {wat} in normen: een kleine letter en dan letters en cijfers.", bouwer.Naam),
        new("naam", $"De naam van {(wat == "thema" ? "het" : "de")} {wat} voor lezers.", bouwer.Tekst),
    ];

    private IEnumerable<Veld> Vereiste() =>
    [
        new("id", "De naam van het vereiste in normen en dossiers: een kleine letter en dan letters en cijfers.", bouwer.Naam),
        new("nummer", "Het volgnummer, van 1 tot en met 1000. Elk nummer komt één keer voor.", bouwer.Getal(1, 1000)),
        new("naam", "De naam van het vereiste voor lezers.", bouwer.Tekst),
        new("kernwaarde", "Het id van een kernwaarde uit dit bestand.", bouwer.Tekst),
        new("definitie", "Wat het vereiste inhoudt, in eigen woorden.", bouwer.Tekst),
        new("vanaf", "Sinds wanneer het vereiste zo heet, als jjjj-mm-dd.", bouwer.Dag, Verplicht: false),
        new("voorheen", "Hoe het eerder heette.", bouwer.Lijst(
            "vroegereNaam",
            0,
            new Veld("naam", "De vroegere naam.", bouwer.Tekst),
            new Veld("tot", "De laatste dag waarop het zo heette, als jjjj-mm-dd.", bouwer.Dag)), Verplicht: false),
    ];
}
