using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What feiten.json may hold: words for every fact of the dossier.</summary>
internal sealed class Feitenschema
{
    private const string MetWaarde = "\\{\\{ waarde \\}\\}";

    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Feiten",
        "De woorden bij elk feit: de vraag ernaar, hoe het in een zin staat, en wat helpt bij het wegen.",
        new Veld("feiten", "Alle feiten van het dossier, bij hun pad.", () => bouwer.Object(Feitenmodel.Klachtdossier.Feiten.Select(Feit))));

    private Veld Feit(Feitlid feit) => new(feit.Pad, Soort(feit), () => Woorden(feit));

    private static string Soort(Feitlid feit) => feit switch
    {
        { Waarde.Soort: Waardesoort.Waarheid } => "Een ja/nee-feit",
        { Waarde.Soort: Waardesoort.Keuze } => $"Een keuze: {string.Join(", ", feit.Waarde.Woorden)}",
        { Waarde.Soort: Waardesoort.Datum } => "Een datum",
        { Waarde.Soort: Waardesoort.Geheel } => "Een getal",
        _ => "Een tekst",
    } + (feit.IsGewogen ? ", die alleen een mens kan wegen." : ".");

    private void Woorden(Feitlid feit)
    {
        var (naam, velden) = feit.Waarde.Soort switch
        {
            Waardesoort.Waarheid => ("jaNee", JaNee()),
            Waardesoort.Keuze => ("keuze-" + JsonNaam.Van(feit.Waarde.Type.Name), Waarde(feit)),
            _ => ("waarde", Waarde(feit)),
        };
        bouwer.Schrijver.Verwijs(naam, () => bouwer.Object([Vraag(), .. velden, Waarden(feit), Aanwijzingen()]));
    }

    private Veld Vraag() => new("vraag", "De vraag naar dit feit, als hele zin.", bouwer.Tekst);

    private Veld[] JaNee() =>
    [
        new("bevestigend", "Wat er staat bij ja, als deel van een zin.", bouwer.Tekst),
        new("ontkennend", "Wat er staat bij nee, als deel van een zin.", bouwer.Tekst),
    ];

    private Veld[] Waarde(Feitlid feit) =>
    [
        new(
            "bevestigend",
            feit.Waarde.Soort == Waardesoort.Keuze ? "Wat er staat bij een keuze, met {{ waarde }} waar de keuze komt." : "Wat er staat, met {{ waarde }} waar de waarde komt.",
            () =>
            {
                bouwer.Schrijver.Type("string");
                bouwer.Schrijver.Json.Naam("pattern").Tekst(MetWaarde);
            }),
    ];

    private Veld Waarden(Feitlid feit) => new(
        "waarden",
        "Eigen woorden bij een keuze, in de plaats van de algemene zin.",
        () => bouwer.Object(feit.Waarde.Woorden.Select(woord => new Veld(woord, $"Wat er staat bij {woord}.", bouwer.Tekst, Verplicht: false))),
        Verplicht: false);

    private Veld Aanwijzingen() => new("aanwijzingen", "Wat helpt om dit feit vast te stellen of te wegen.", bouwer.Lijst(bouwer.Tekst), Verplicht: false);
}
