namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What begrippen.json may hold.</summary>
internal sealed class Begrippenschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Begrippen",
        "Omschrijvingen die normen met elkaar delen.",
        new Veld("begrippen", "De begrippen. Een begrip mag andere begrippen gebruiken, maar nooit zichzelf, ook niet via een omweg.", bouwer.Lijst(
            "begrip",
            0,
            new Veld("naam", "De naam waaronder normen het begrip noemen: een kleine letter en dan letters en cijfers. Geen naam van een feit, een lijst of een item.", bouwer.Naam),
            new Veld("voor", "De lijst of het paar van lijsten waar het begrip over gaat; het heet dan \"behandelaar.naam\". Zonder geldt het voor het hele dossier.", bouwer.Dossierlijsten, Verplicht: false),
            new Veld("als", "Wat het begrip betekent. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
            new Veld("omschrijving", "Het begrip in gewone woorden.", bouwer.Tekst),
            new Veld("bronnen", "Waar de omschrijving op rust.", bouwer.Lijst(bouwer.Bron), Verplicht: false))));
}
