namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What anoniem.json may hold.</summary>
internal sealed class Anoniemschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Anoniem",
        "Woorden waaraan het programma ziet of iets in een publicatie een persoon aanwijst. Hoofdletters en accenten tellen niet mee.",
        Woorden("functies", "Functies die veel mensen hebben, zoals \"jurist\". Zij wijzen niemand aan en blijven staan; een andere functie wordt vervangen."),
        Woorden("eenmaligeFuncties", "Functies waarvan een organisatie er één heeft, zoals \"burgemeester\"; elk staat ook bij functies. Zij blijven staan en worden als twijfel genoemd: een mens beslist."),
        Woorden("afdelingen", "Afdelingen die bij veel organisaties voorkomen, zoals \"Burgerzaken\". Zij blijven staan; een andere afdeling wordt vervangen."),
        Woorden("rollen", "Rollen in een klachtzaak, zoals \"klager\". Zij blijven staan."),
        Woorden("instellingen", "Woorden waarmee de naam van een instelling begint, zoals \"gemeente\". Zo'n naam is geen naam van een persoon."),
        Woorden("titels", "Wat voor een naam staat, zoals \"mevrouw\". Het verdwijnt samen met de naam."),
        Woorden("tussenvoegsels", "Woorden in een naam die los niemand aanwijzen, zoals \"van\"."),
        Woorden("gewoneWoorden", "Namen die ook een gewoon woord zijn, zoals \"visser\". Heet iemand zo, dan wordt het woord vervangen en als twijfel genoemd: een mens beslist. Van een adres, functie of afdeling blijft zo'n woord met een kleine letter staan."));

    private Veld Woorden(string naam, string beschrijving) => new(naam, beschrijving, bouwer.Lijst(bouwer.Tekst));
}
