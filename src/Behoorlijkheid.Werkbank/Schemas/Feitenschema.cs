using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What feiten.json may hold: words for every fact of the dossier.</summary>
internal sealed class Feitenschema
{
    private const string WaardeInZin = "Wat er staat, met {{ waarde }} waar de waarde komt.";
    private const string KeuzeMetWaarde = "Wat er staat bij een keuze, met {{ waarde }} waar de keuze komt.";
    private const string MetWaarde = "\\{\\{ waarde \\}\\}";

    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Feiten",
        "De woorden bij elk feit: de vraag ernaar, hoe het in een zin staat, en wat helpt bij het wegen.",
        new Veld("feiten", "Alle feiten van het dossier, bij hun pad.", () => bouwer.Object(Feitenmodel.Klachtdossier.Feiten.Select(Feit))),
        new Veld("aanvullend", "De feiten die alleen dit kader kent, bij hun naam. Een norm leest ze als aanvullend.naam.", Verklaringen, Verplicht: false));

    private void Verklaringen() => bouwer.Woordenboek(() => bouwer.Schrijver.Keuze(
        Verklaring("verklaring-jaNee", [Feitsoort.JaNee], JaNee()),
        Verklaring("verklaring-waarde", [Feitsoort.Getal, Feitsoort.Datum, Feitsoort.Tekst], [MetDeWaarde(WaardeInZin)]),
        Verklaring("verklaring-keuze", [Feitsoort.Keuze], [MetDeWaarde(KeuzeMetWaarde), Keuzes()])));

    private Action Verklaring(string naam, Feitsoort[] soorten, Veld[] velden) => () => bouwer.Schrijver.Verwijs(naam, () => bouwer.Object(
    [
        new("soort", "Wat voor waarde het feit heeft.", () => bouwer.Woorden(soorten.Select(s => JsonNaam.Van(s.ToString())))),
        new("gewogen", "true als alleen een mens dit kan wegen; een dossier zegt dan wie dat deed en waarom.", () => bouwer.Schrijver.Type("boolean"), Verplicht: false),
        new("persoonsgegeven", "true als het iemand kan aanwijzen.", () => bouwer.Schrijver.Type("boolean"), Verplicht: false),
        new("omschrijving", "Wat het feit is, als hele zin.", bouwer.Tekst),
        Vraag(),
        .. velden,
        Aanwijzingen(),
    ]));

    private Veld Keuzes() => new("waarden", "De waarden om uit te kiezen, ten minste twee, elk met haar woorden.", () => bouwer.Woordenboek(bouwer.Tekst));

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
            Waardesoort.Geheel => ("getal", Waarde(feit)),
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
        MetDeWaarde(feit.Waarde.Soort == Waardesoort.Keuze ? KeuzeMetWaarde : WaardeInZin),
    ];

    private Veld MetDeWaarde(string beschrijving) => new("bevestigend", beschrijving, () =>
    {
        bouwer.Schrijver.Type("string");
        bouwer.Schrijver.Json.Naam("pattern").Tekst(MetWaarde);
    });

    private Veld Waarden(Feitlid feit) => new(
        "waarden",
        feit.Waarde.Soort == Waardesoort.Geheel ? "Eigen woorden bij een getal, in de plaats van de algemene zin." : "Eigen woorden bij een keuze, in de plaats van de algemene zin.",
        () => bouwer.Object(feit.Waarde.MetEigenWoorden.Select(woord => new Veld(woord, $"Wat er staat bij {woord}.", bouwer.Tekst, Verplicht: false))),
        Verplicht: false);

    private Veld Aanwijzingen() => new("aanwijzingen", "Wat helpt om dit feit vast te stellen of te wegen.", bouwer.Lijst(bouwer.Tekst), Verplicht: false);
}
