using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What toegang.json may hold.</summary>
internal sealed class Toegangsschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Toegang",
        "Wanneer de ombudsman niet bevoegd is of van onderzoek mag afzien (Awb 9:22, 9:23 en 9:24).",
        new Veld("gronden", "De gronden, in de volgorde van de wet.", bouwer.Lijst(
            "grond",
            0,
            new Veld("id", "De naam van de grond, zoals \"9-22-a\".", bouwer.Id),
            new Veld("voorwerp", "Waar het onderdeel over gaat, als de grond alleen dan geldt.", bouwer.Keuze<Voorwerp>, Verplicht: false),
            new Veld("als", "Wanneer de grond zich voordoet; het onderdeel van het verzoek heet \"onderdeel\". " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
            new Veld("gevolg", "\"buitenBevoegdheid\" (er komt geen oordeel) of \"magAfzien\" (de ombudsman beslist zelf).", bouwer.Keuze<Toegangsgevolg>),
            new Veld("redencode", "De reden, als code die systemen kunnen tellen.", bouwer.Keuze<Redencode>),
            new Veld("bron", "Waar de grond op rust. " + SchemaTeksten.Bron, bouwer.Bron),
            new Veld("doorverwijzing", "Waar de verzoeker wel terechtkan.", bouwer.Tekst, Verplicht: false),
            new Veld("tekst", "De grond als hele zin, voor in de beoordeling.", bouwer.Tekst))));
}
