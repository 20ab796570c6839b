using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Regels;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What zinnen.json may hold.</summary>
/// <param name="kader">Whose norms an editor offers, and whose questions describe the facts; a kader of one's own may have other norms.</param>
internal sealed class Zinnenschema(Toetsingskader kader)
{
    private const string MetWaarde = "Wat er staat, als deel van een zin, met {{ waarde }} waar de waarde komt.";

    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Zinnen",
        "De zinnen waarmee een brief tot de klager spreekt, en de uitleg van woorden van de wet.",
        new Veld("begrippen", "De woorden die een brief uitlegt waar zij voor het eerst staan, bij hun naam.", () => bouwer.Woordenboek(Begrip), Verplicht: false),
        new Veld(
            "normen",
            "De zinnen per norm. De naam is die van het bestand van de norm zonder \".json\", voor één versie, of het id, voor alle andere versies. "
                + "Een norm die hier niet staat, komt in de brief met haar titel en haar motivering.",
            () => bouwer.Woordenboek(Normen(), Normzinnen),
            Verplicht: false),
        new Veld(
            "feiten",
            "Wat feiten.json bij een feit over de klager zegt, maar dan tegen de klager (u). Een feit dat hier niet staat, houdt zijn woorden.",
            () => bouwer.Woordenboek(Feitenmodel.Klachtdossier.Feiten.Select(Feit), Feitzinnen),
            Verplicht: false));

    private void Begrip() => bouwer.Schrijver.Verwijs("begrip", () => bouwer.Object(
        new("vormen", "Het woord zoals het in een tekst kan staan, ook in het meervoud of verbogen.", bouwer.Lijst(bouwer.Tekst, 1)),
        new("uitleg", "Wat het woord betekent: een zinsdeel zonder hoofdletter en zonder punt.", bouwer.Tekst)));

    // What is weighed has a sentence of its own in every letter.
    private IEnumerable<Veld> Normen() =>
        from norm in kader.Normen
        where !Wegingen.Weegt(norm)
        from naam in new[] { norm.Id, Path.GetFileNameWithoutExtension(norm.Bestand) }.Distinct(StringComparer.Ordinal)
        group norm by naam into normen
        orderby normen.Key
        select new Veld(normen.Key, $"{normen.First().Titel}.", Normzinnen, Verplicht: false);

    private void Normzinnen() => bouwer.Schrijver.Verwijs("normzinnen", () => bouwer.Object(
        new("uitgangspunt", "Wat de norm vraagt, in een hele zin die voor iedereen geldt. Zonder plaatshouders.", bouwer.Tekst, Verplicht: false),
        new("nageleefd", "De zin bij nageleefd.", bouwer.Briefzin, Verplicht: false),
        new("geschonden", "De zin bij geschonden. Schrijf niets wat de schending niet zeker maakt.", bouwer.Briefzin, Verplicht: false)));

    private Veld Feit(Feitlid feit) => new(feit.Pad, kader.Feitwoorden[feit.Pad].Vraag, () => Woorden(feit), Verplicht: false);

    private void Woorden(Feitlid feit)
    {
        var (naam, velden) = feit.Waarde.Soort switch
        {
            Waardesoort.Waarheid => ("jaNee", [Bevestigend("Wat er staat bij ja, als deel van een zin."), Ontkennend()]),
            Waardesoort.Keuze => ("keuze-" + JsonNaam.Van(feit.Waarde.Type.Name), [Bevestigend(MetWaarde)]),
            _ => ("waarde", new[] { Bevestigend(MetWaarde) }),
        };
        bouwer.Schrijver.Verwijs(naam, () => bouwer.Object([.. velden, Waarden(() => bouwer.Object(
            feit.Waarde.Woorden.Select(w => new Veld(w, $"Wat er staat bij {w}.", bouwer.Tekst, Verplicht: false))))]));
    }

    // A fact that a kader declares.
    private void Feitzinnen() => bouwer.Schrijver.Verwijs("feitzinnen", () => bouwer.Object(
        Bevestigend("Wat er staat bij ja, als deel van een zin, of bij een ander feit met {{ waarde }} waar de waarde komt."),
        Ontkennend(),
        Waarden(() => bouwer.Woordenboek(bouwer.Tekst))));

    private Veld Bevestigend(string beschrijving) => new("bevestigend", beschrijving, bouwer.Tekst, Verplicht: false);

    private Veld Ontkennend() => new("ontkennend", "Wat er staat bij nee, als deel van een zin.", bouwer.Tekst, Verplicht: false);

    private static Veld Waarden(Action vorm) => new("waarden", "Eigen woorden bij een keuze, in de plaats van de algemene zin.", vorm, Verplicht: false);
}
