namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What mutaties.json may hold.</summary>
internal sealed class Mutatiesschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Mutaties",
        "De veranderingen die \"kader mutaties\" doorvoert en die geen geval merkt, elk met de reden waarom dat niet erg is.",
        new Veld("verantwoord", "De verantwoorde mutaties.", bouwer.Lijst(
            "verantwoording",
            0,
            new Veld("bij", "Het id van de norm of de naam van het begrip.", bouwer.Tekst),
            new Veld("mutatie", "De naam van de mutatie, zoals \"kader mutaties\" haar noemt.", bouwer.Tekst),
            new Veld("reden", "Waarom geen geval haar kan merken, als hele zin.", bouwer.Tekst))));
}
