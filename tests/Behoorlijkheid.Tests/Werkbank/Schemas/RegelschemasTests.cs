using System.Collections.Immutable;
using System.Text.Json;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Schemas;
using NJsonSchema;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Schemas;

public sealed class RegelschemasTests
{
    private static readonly string[] Woorden =
    [
        "$schema", "title", "description", "type", "enum", "properties", "required", "additionalProperties", "items", "minItems", "pattern", "minimum", "maximum",
        "anyOf", "definitions", "$ref",
    ];

    private static ImmutableSortedDictionary<string, string> Schemas { get; } = Regelschemas.Schrijf(KaderReader.Meegeleverd);

    private static IEnumerable<string> Namen => Schemas.Keys;

    [TestCaseSource(nameof(Namen))]
    public void The_schema_in_rules_is_the_one_that_is_written(string naam)
    {
        var bestand = Repository.Pad($"rules/schema/{naam}");

        Assert.That(File.Exists(bestand) ? File.ReadAllText(bestand) : string.Empty, Is.EqualTo(Schemas[naam]), "Run the test Writes_the_schemas to renew the files.");
    }

    [Test]
    [Explicit("Renews rules/schema/*.schema.json after a change of what rules may hold, of the model or of the words of its facts.")]
    public void Writes_the_schemas()
    {
        foreach (var (naam, schema) in Schemas)
        {
            File.WriteAllText(Repository.Pad($"rules/schema/{naam}"), schema);
        }
    }

    [TestCaseSource(nameof(Namen))]
    public void Only_the_keywords_that_are_agreed_are_used(string naam)
    {
        using var schema = JsonDocument.Parse(Schemas[naam]);

        Assert.That(Onder(schema.RootElement).SelectMany(s => s.EnumerateObject().Select(l => l.Name)).Except(Woorden), Is.Empty);
    }

    [TestCaseSource(nameof(Namen))]
    public void Every_field_is_described_in_a_sentence(string naam)
    {
        using var schema = JsonDocument.Parse(Schemas[naam]);
        var velden = Onder(schema.RootElement)
            .Where(s => s.TryGetProperty("properties", out _))
            .SelectMany(s => s.GetProperty("properties").EnumerateObject())
            .Select(v => (v.Name, Tekst: v.Value.TryGetProperty("description", out var tekst) ? tekst.GetString() : null))
            .ToList();

        Assert.That(velden, Is.Not.Empty);
        Assert.That(velden.Where(v => v.Tekst?.TrimEnd('"', ')') is not [.., '.' or '?']), Is.Empty);
    }

    [Test]
    public void What_dossiervelden_describes_is_in_a_dossier()
    {
        var beschreven = Onder(JsonDocument.Parse(Schemas["dossier.schema.json"]).RootElement)
            .Where(s => s.TryGetProperty("description", out _))
            .Select(s => s.GetProperty("description").GetString())
            .ToHashSet();
        using var bron = typeof(Regelschemas).Assembly.GetManifestResourceStream("dossiervelden.json")!;
        using var velden = JsonDocument.Parse(bron);

        Assert.That(velden.RootElement.EnumerateObject().Where(v => !beschreven.Contains(v.Value.GetString())).Select(v => v.Name), Is.Empty);
    }

    [Test]
    public async Task Every_rules_file_names_its_schema_and_is_valid_by_it()
    {
        var gelezen = new Dictionary<string, JsonSchema>();
        foreach (var bestand in Repository.Bestanden("rules", "*.json").Where(b => Path.GetFileName(Path.GetDirectoryName(b)) != "schema"))
        {
            var json = await File.ReadAllTextAsync(bestand);
            using var document = JsonDocument.Parse(json);
            var naam = document.RootElement.GetProperty("$schema").GetString()!;
            var doel = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(bestand)!, naam));
            Assert.That(doel, Is.EqualTo(Repository.Pad($"rules/schema/{Regelsoort.Van(Path.GetRelativePath(Repository.Pad("rules"), bestand))}.schema.json")), bestand);
            if (!gelezen.TryGetValue(doel, out var schema))
            {
                gelezen.Add(doel, schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(doel)));
            }

            Assert.That(schema.Validate(json).Select(f => f.ToString()), Is.Empty, bestand);
        }

        Assert.That(gelezen, Has.Count.EqualTo(14));
    }

    [Test]
    public void An_editor_completes_the_names_of_facts_lists_and_of_what_kader_json_names()
    {
        using var norm = JsonDocument.Parse(Schemas["norm.schema.json"]);
        using var feiten = JsonDocument.Parse(Schemas["feiten.schema.json"]);

        Assert.That(Aanvulling(norm, "datumfeit"), Does.Contain("klacht.ontvangen").And.Contain("toezegging.uiterlijkOp").And.Not.Contain("klacht.schriftelijk"));
        Assert.That(Aanvulling(norm, "vereiste"), Does.Contain("onpartijdigheid"));
        Assert.That(Aanvulling(norm, "thema"), Does.Contain("behandelaar"));
        Assert.That(Woordenvan(norm.RootElement.GetProperty("definitions").GetProperty("dossierlijst")), Does.Contain("behandelaars").And.Contain("verzoek.onderdelen"));
        Assert.That(
            feiten.RootElement.GetProperty("properties").GetProperty("feiten").GetProperty("properties").EnumerateObject().Select(p => p.Name),
            Is.EqualTo(Behoorlijkheid.Feiten.Feitenmodel.Klachtdossier.Feiten.Select(f => f.Pad)));
    }

    [Test]
    public void An_editor_completes_the_names_of_norms_and_facts_in_the_sentences_of_letters()
    {
        using var zinnen = JsonDocument.Parse(Schemas["zinnen.schema.json"]);
        using var huisstijl = JsonDocument.Parse(Schemas["huisstijl.schema.json"]);
        var normen = Namenvan(zinnen, "normen");

        Assert.Multiple(() =>
        {
            Assert.That(normen, Does.Contain("afstand-tot-beklaagde").And.Contain("awb-9-11-lid-3.tot-2009-12-21").And.Contain("awb-9-11-lid-3"));
            Assert.That(normen, Has.None.StartsWith("weging-"), "What is weighed has no sentences here.");
            Assert.That(Namenvan(zinnen, "feiten"), Is.EqualTo(Behoorlijkheid.Feiten.Feitenmodel.Klachtdossier.Feiten.Select(f => f.Pad)));
            Assert.That(
                Woordenvan(huisstijl.RootElement.GetProperty("definitions").GetProperty("kopregel").GetProperty("properties").GetProperty("gegeven")),
                Is.EquivalentTo(new[] { "datum", "kenmerk", "onderwerp", "contactpersoon", "telefoon", "email" }));
        });

        static IEnumerable<string> Namenvan(JsonDocument schema, string veld) =>
            schema.RootElement.GetProperty("properties").GetProperty(veld).GetProperty("properties").EnumerateObject().Select(p => p.Name);
    }

    [TestCase("zinnen", """{ "normen": { "een-eigen-norm": { "uitgangspunt": "Zo hoort het." } }, "feiten": { "aanvullend.tolk": { "bevestigend": "u had een tolk", "waarden": { "balie": "aan de balie" } } } }""", true)]
    [TestCase("zinnen", """{ "normen": { "een-eigen-norm": { "uitgangspunten": "Zo hoort het." } } }""", false)]
    [TestCase("zinnen", """{ "feiten": { "klacht.ontvangen": { "ontkennend": "niet" } } }""", false)]
    [TestCase("zinnen", """{ "feiten": { "afdoening.wijze": { "waarden": { "bestaatNiet": "x" } } } }""", false)]
    [TestCase("zinnen", """{ "begrippen": { "klaagschrift": { "vormen": [], "uitleg": "een brief" } } }""", false)]
    [TestCase("zinnen", """{ "verslag": { "horen.verslagGemaakt": { "alleenAls": [{ "klagers.gehoord": true }, { "afdoening.wijze": ["oordeel"] }] }, "klagers.gehoord": { "gaatOpIn": "klagers.gehoordOp" } } }""", true)]
    [TestCase("zinnen", """{ "verslag": { "horen.verslagGemaakt": { "alleenAls": { "klagers.gehoord": "ja" } } } }""", false)]
    [TestCase("zinnen", """{ "verslag": { "horen.verslagGemaakt": { "alleenAls": { "afdoening.wijze": "ordeel" } } } }""", false)]
    [TestCase("huisstijl", """{ "ombudsman": { "lettertype": "Arial", "lettergrootte": 10.5, "kleur": "1f3864" }, "bestuursorgaan": { "lettertype": "Arial", "lettergrootte": 8, "kleur": "000000" } }""", true)]
    [TestCase("huisstijl", """{ "ombudsman": { "lettertype": "Arial", "lettergrootte": 16.5, "kleur": "1f3864" }, "bestuursorgaan": { "lettertype": "Arial", "lettergrootte": 8, "kleur": "000000" } }""", false)]
    [TestCase("huisstijl", """{ "ombudsman": { "lettertype": "Arial", "lettergrootte": 10, "kleur": "#1f386" }, "bestuursorgaan": { "lettertype": "Arial", "lettergrootte": 8, "kleur": "000000" } }""", false)]
    [TestCase("anoniem", """{ "functies": [], "eenmaligeFuncties": [], "afdelingen": [], "rollen": [], "instellingen": [], "titels": ["jonkheer"], "tussenvoegsels": [], "gewoneWoorden": [] }""", true)]
    [TestCase("anoniem", """{ "functies": [], "eenmaligeFuncties": [], "afdelingen": [], "rollen": [], "instellingen": [], "titels": ["jonkheer"], "tussenvoegsels": [] }""", false)]
    public async Task A_file_of_letters_is_marked_where_its_reader_would_refuse_it(string soort, string json, bool goed) =>
        Assert.That((await JsonSchema.FromJsonAsync(Schemas[$"{soort}.schema.json"])).Validate(json).Count == 0, Is.EqualTo(goed));

    [Test]
    public async Task Names_of_another_kader_are_as_good()
    {
        var schema = await JsonSchema.FromJsonAsync(Schemas["norm.schema.json"]);
        var norm = (await File.ReadAllTextAsync(Repository.Pad("rules/awb-9/awb-9-6.json")))
            .Replace("\"thema\": \"", "\"thema\": \"eigen", StringComparison.Ordinal)
            .Replace("\"vereisten\": [\"", "\"vereisten\": [\"eigen", StringComparison.Ordinal)
            .Replace("\"peildatum\": \"", "\"peildatum\": \"aanvullend.", StringComparison.Ordinal);

        Assert.That(schema.Validate(norm), Is.Empty);
    }

    [TestCase("norm", "norm.schema.json", "")]
    [TestCase("norm/uitzonderingen/*", "norm.schema.json", "uitzondering")]
    [TestCase("norm/uitleg/*", "norm.schema.json", "andereUitleg")]
    [TestCase("gevallen", "gevallen.schema.json", "")]
    [TestCase("gevallen/gevallen/*", "gevallen.schema.json", "geval")]
    [TestCase("begrippen/begrippen/*", "begrippen.schema.json", "begrip")]
    [TestCase("mutaties/verantwoord/*", "mutaties.schema.json", "verantwoording")]
    [TestCase("zinnen", "zinnen.schema.json", "")]
    [TestCase("zinnen/begrippen/*", "zinnen.schema.json", "begrip")]
    [TestCase("zinnen/normen/*", "zinnen.schema.json", "normzinnen")]
    [TestCase("zinnen/feiten/*", "zinnen.schema.json", "feitzinnen")]
    [TestCase("zinnen/verslag/*", "zinnen.schema.json", "verslagregel")]
    [TestCase("huisstijl", "huisstijl.schema.json", "")]
    [TestCase("huisstijl/*", "huisstijl.schema.json", "huis")]
    [TestCase("anoniem", "anoniem.schema.json", "")]
    public void The_fields_stand_in_the_order_in_which_they_are_laid_out(string plaats, string bestand, string definitie)
    {
        using var schema = JsonDocument.Parse(Schemas[bestand]);
        var vorm = definitie.Length == 0 ? schema.RootElement : schema.RootElement.GetProperty("definitions").GetProperty(definitie);

        Assert.That(
            vorm.GetProperty("properties").EnumerateObject().Select(p => p.Name),
            Is.EqualTo(Behoorlijkheid.Werkbank.Opmaak.Veldvolgorde.Van(plaats)));
    }

    private static List<string> Aanvulling(JsonDocument schema, string naam) =>
        Woordenvan(schema.RootElement.GetProperty("definitions").GetProperty(naam).GetProperty("anyOf")[0]);

    private static List<string> Woordenvan(JsonElement vorm) => [.. vorm.GetProperty("enum").EnumerateArray().Select(w => w.GetString()!)];

    private static IEnumerable<JsonElement> Onder(JsonElement schema) => schema.EnumerateObject().SelectMany(lid => lid switch
    {
        { Name: "properties" or "definitions" } => lid.Value.EnumerateObject().Select(p => p.Value),
        { Name: "anyOf" } => lid.Value.EnumerateArray(),
        { Name: "items" } or { Name: "additionalProperties", Value.ValueKind: JsonValueKind.Object } => [lid.Value],
        _ => Enumerable.Empty<JsonElement>(),
    }).SelectMany(Onder).Prepend(schema);
}
