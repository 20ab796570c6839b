using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes the JSON Schema (draft-07) of what <see cref="BeoordelingJson"/> writes.</summary>
internal sealed class Beoordelingsschema
{
    private const string Sha256 = "^[0-9a-f]{64}$";
    private const string Dag = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private readonly Schemaschrijver schema = new();

    /// <summary>Writes the schema.</summary>
    /// <returns>The text of <c>rules/schema/beoordeling.schema.json</c>.</returns>
    public static string Schrijf() => new Beoordelingsschema().Geheel();

    private string Geheel() => schema.Schrijf("Beoordeling", () => Alle(
        ("oordeel", Code<Oordeel>),
        ("mogelijk", () => schema.Lijst(Code<Oordeel>, 1)),
        ("aanleiding", Code<Aanleiding>),
        ("onderdelen", () => schema.Lijst(() => schema.Verwijs("onderdeel", Onderdeel), 1)),
        ("geschondenVereisten", Teksten),
        ("normen", () => schema.Lijst(() => schema.Verwijs("norm", Norm))),
        ("overigeBevindingen", Teksten),
        ("aandachtspunten", Teksten),
        ("passendOordeel", () => schema.Lijst(() => schema.Verwijs("passendOordeel", Passend))),
        ("openVragen", () => schema.Lijst(() => schema.Verwijs("openVraag", Vraag))),
        ("buitenBeoordeling", () => schema.Lijst(() => schema.Verwijs("buitenBeoordeling", Buiten))),
        ("herkomst", () => schema.Verwijs("herkomst", Herkomst))));

    private void Onderdeel() => Met(
        [
            ("id", Woord),
            ("omschrijving", Woord),
            ("oordeel", Code<Oordeel>),
            ("mogelijk", () => schema.Lijst(Code<Oordeel>, 1)),
            ("begrensd", Waarheid),
            ("kanttekening", Waarheid),
            ("reden", Code<Onderdeelreden>),
            ("normen", Teksten),
            ("vereisten", Teksten),
        ],
        ("redencode", Code<Redencode>),
        ("grond", Woord),
        ("doorverwijzing", Woord),
        ("toelichting", Woord),
        ("magAfzien", Teksten),
        ("wegingen", () => schema.Lijst(() => schema.Verwijs("weging", Weging), 1)),
        ("nietDoorslaggevend", () => schema.Lijst(() => schema.Verwijs("nietDoorslaggevend", NietDoorslaggevend), 1)));

    private void Weging() => Alle(("vereiste", Woord), ("uitkomst", Code<Wegingsuitkomst>), ("beoordeeldDoor", Woord), ("toelichting", Woord));

    private void NietDoorslaggevend() => Met(
        [("norm", Woord), ("beoordeeldDoor", Woord), ("toelichting", Woord)],
        ("item", Woord));

    private void Norm() => Met(
        [
            ("id", Woord),
            ("titel", Woord),
            ("soort", Code<Normsoort>),
            ("vereisten", () => schema.Lijst(Woord, 1)),
            ("naleving", Code<Naleving>),
            ("mogelijk", () => schema.Lijst(Code<Naleving>, 1)),
            ("begrensd", Waarheid),
            ("bronnen", Teksten),
            ("motivering", Woord),
            ("gronden", () => schema.Lijst(() => schema.Verwijs("grond", Grond))),
            ("lezingen", () => schema.Lijst(() => schema.Verwijs("nalevingPerLezing", NalevingPerLezing))),
            ("ontbrekend", Teksten),
            ("aanwijzing", Woord),
        ],
        ("item", Woord),
        ("voorZoverVanToepassing", Waarheid),
        ("nogNietOpeisbaar", Waarheid),
        ("uitzondering", Woord),
        ("andereUitleg", () => schema.Lijst(() => schema.Verwijs("andereUitleg", AndereUitleg), 1)));

    private void Grond() => Met(
        [("feit", Woord)],
        ("waarde", Waarde),
        ("status", Code<Feitstatus>),
        ("bron", Woord),
        ("vindplaats", Woord),
        ("toelichting", Woord),
        ("beoordeeldDoor", Woord),
        ("aannemelijk", Woord),
        ("lezingen", () => schema.Lijst(() => schema.Verwijs("lezing", Lezing), 2)));

    private void Lezing() => Met([("volgens", Woord), ("waarde", Waarde)], ("bron", Woord), ("vindplaats", Woord));

    private void NalevingPerLezing() => Alle(("feit", Woord), ("volgens", Woord), ("naleving", Code<Naleving>));

    private void AndereUitleg() => Alle(
        ("id", Woord),
        ("vraag", Woord),
        ("gevolgd", Woord),
        ("andere", Woord),
        ("bron", Woord),
        ("naleving", Code<Naleving>),
        ("mogelijk", () => schema.Lijst(Code<Naleving>, 1)));

    private void Passend() => Met(
        [("klachtonderdeel", Woord), ("passend", Code<PassendOordeel>), ("motivering", Woord)],
        ("gegeven", Code<Klachtoordeel>));

    private void Vraag() => Met([("feit", Woord), ("vraag", Woord), ("normen", () => schema.Lijst(Woord, 1))], ("aanwijzingen", Teksten));

    private void Buiten() => Met(
        [("omschrijving", Woord), ("redencode", Code<Redencode>)],
        ("grond", Woord),
        ("doorverwijzing", Woord),
        ("opmerking", Woord));

    private void Herkomst() => Alle(
        ("kader", Woord),
        ("kaderversie", Woord),
        ("kaderSha256", () => Patroon(Sha256)),
        ("dossierSha256", () => Patroon(Sha256)),
        ("engine", Woord),
        ("beoordelingsdatum", () => Patroon(Dag)));

    private void Alle(params (string Naam, Action Vorm)[] leden) => Met(leden);

    private void Met((string Naam, Action Vorm)[] verplicht, params (string Naam, Action Vorm)[] mogelijk) =>
        schema.Object([.. verplicht, .. mogelijk], [.. verplicht.Select(l => l.Naam)]);

    private void Woord() => schema.Type("string");

    private void Teksten() => schema.Lijst(Woord);

    private void Waarheid() => schema.Type("boolean");

    private void Waarde() => schema.Type("string", "integer", "boolean");

    private void Patroon(string patroon)
    {
        schema.Type("string");
        schema.Json.Naam("pattern").Tekst(patroon);
    }

    private void Code<T>()
        where T : struct, Enum
    {
        schema.Type("string");
        schema.Json.Naam("enum").Teksten(Enum.GetNames<T>().Select(JsonNaam.Van));
    }
}
