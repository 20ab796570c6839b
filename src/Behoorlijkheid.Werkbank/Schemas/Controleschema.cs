using Behoorlijkheid.Werkbank.Controle;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What controle.json may hold.</summary>
internal sealed class Controleschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Controle",
        "Wat \"kader controleer\" vindt en mag blijven, elk met de reden.",
        new Veld("aanvaard", "De aanvaarde bevindingen.", bouwer.Lijst(
            "aanvaarding",
            0,
            new Veld("code", "De code van de bevinding; \"kader uitleg <code>\" legt haar uit.", bouwer.Aanvulling("controlecode", Controlelijst.Alle.Select(c => c.Code))),
            new Veld("bestand", "Het bestand waarin zij staat, zoals \"feiten.json\".", bouwer.Tekst),
            new Veld("plaatsen", "De plaatsen zoals de bevinding ze noemt.", bouwer.Lijst(bouwer.Tekst, 1)),
            new Veld("reden", "Waarom het zo goed is, als hele zin.", bouwer.Tekst))));
}
