using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Writes the JSON Schema (draft-07) of what <see cref="VerschilJson"/> writes.</summary>
internal sealed class Verschilschema
{
    private readonly Schemaschrijver schema = new();

    /// <summary>Writes the schema.</summary>
    /// <returns>The text of <c>rules/schema/verschil.schema.json</c>.</returns>
    public static string Schrijf() => new Verschilschema().Geheel();

    private string Geheel() => schema.Schrijf("Verschil tussen twee toetsingskaders", () => Met(
        [
            ("oud", () => schema.Verwijs("kader", Kader)),
            ("nieuw", () => schema.Verwijs("kader", Kader)),
            ("wijzigingen", () => schema.Lijst(() => schema.Verwijs("deel", Deel))),
            ("gevallen", () => schema.Verwijs("gevallen", () => Met([("toegevoegd", Getal), ("vervallen", Getal), ("gewijzigd", Getal)]))),
        ],
        ("dossiers", () => schema.Verwijs("dossiers", Dossiers))));

    private void Kader() => Met([("id", Woord), ("versie", Woord), ("sha256", () => Patroon("^[0-9a-f]{64}$"))]);

    private void Deel() => Met(
        [
            ("deel", Code<Kaderdeel>),
            ("verandering", Code<Verandering>),
            ("id", Woord),
            ("naam", Woord),
            ("wijzigingen", () => schema.Lijst(() => schema.Verwijs("wijziging", Wijziging))),
            ("normen", Teksten),
        ],
        ("vroegerId", Woord));

    private void Wijziging() => Met([("veld", Woord), ("tekst", Woord), ("raaktUitkomst", Waarheid)], ("was", Woord), ("wordt", Woord));

    private void Dossiers() => Met(
    [
        ("op", () => Patroon("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ("aantal", Getal),
        ("geweigerd", Getal),
        ("anderOordeel", Getal),
        ("andereNaleving", Getal),
        ("zonderNieuweFeiten", Getal),
        ("zonderVervallenFeiten", Getal),
        ("overgangen", () => schema.Lijst(() => schema.Verwijs("overgang", () => Met([("was", Code<Oordeel>), ("wordt", Code<Oordeel>), ("aantal", Getal)])))),
        ("perOorzaak", () => schema.Lijst(() => schema.Verwijs("telling", () => Met([("deel", Code<Kaderdeel>), ("id", Woord), ("oordelen", Getal), ("nalevingen", Getal)])))),
        ("verschillen", () => schema.Lijst(() => schema.Verwijs("dossier", Dossier))),
    ]);

    private void Dossier() => Met(
        [
            ("bestand", Woord),
            ("oordelen", () => schema.Lijst(() => schema.Verwijs("oordeel", () => Met([("was", Code<Oordeel>), ("wordt", Code<Oordeel>), ("oorzaken", Oorzaken)], ("onderdeel", Woord))))),
            ("nalevingen", () => schema.Lijst(() => schema.Verwijs("naleving", Naleving))),
        ],
        ("regel", Getal),
        ("geweigerdDoor", () => Woorden("oud", "nieuw")));

    private void Naleving() => Met(
        [("norm", Woord), ("oorzaken", Oorzaken)],
        ("vroegerId", Woord),
        ("item", Woord),
        ("was", Code<Naleving>),
        ("wordt", Code<Naleving>));

    private void Oorzaken() => schema.Lijst(
        () => schema.Lijst(() => schema.Verwijs("oorzaak", () => Met([("deel", Code<Kaderdeel>), ("id", Woord), ("begrippen", Teksten)], ("veld", Woord))), 1), 1);

    private void Met((string Naam, Action Vorm)[] verplicht, params (string Naam, Action Vorm)[] mogelijk) =>
        schema.Object([.. verplicht, .. mogelijk], [.. verplicht.Select(l => l.Naam)]);

    private void Woord() => schema.Type("string");

    private void Getal() => schema.Type("integer");

    private void Waarheid() => schema.Type("boolean");

    private void Teksten() => schema.Lijst(Woord);

    private void Patroon(string patroon)
    {
        schema.Type("string");
        schema.Json.Naam("pattern").Tekst(patroon);
    }

    private void Code<T>()
        where T : struct, Enum => Woorden([.. Enum.GetNames<T>().Select(JsonNaam.Van)]);

    private void Woorden(params string[] woorden)
    {
        schema.Type("string");
        schema.Json.Naam("enum").Teksten(woorden);
    }
}
