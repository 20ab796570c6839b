using System.Text;
using System.Text.Json;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using NJsonSchema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class BeoordelingJsonTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Beoordelingsschema.Schrijf()));

    [TestCaseSource(typeof(Gevallen), nameof(Gevallen.Namen))]
    public async Task What_is_written_is_what_the_schema_promises(string geval)
    {
        var schema = await Schema.Value;

        Assert.That(schema.Validate(BeoordelingJson.Schrijf(Gevallen.Van(geval))).Select(f => f.ToString()), Is.Empty);
    }

    [TestCase("betwist-geen", "awb-9-6")]
    [TestCase("betwist-aannemelijk", "awb-9-6")]
    [TestCase("uitzondering", "awb-9-10-lid-1-klager")]
    [TestCase("onderdelen", "onderdelen")]
    [TestCase("kanttekening", "onderdelen")]
    [TestCase("emmen", "passendOordeel")]
    public Task The_json_of(string geval, string deel) =>
        Verifier.Verify(Deel(JObject.Parse(BeoordelingJson.Schrijf(Gevallen.Van(geval))), deel).ToString(Formatting.Indented));

    [Test]
    public void The_bytes_are_the_text_in_utf8_without_a_mark()
    {
        var beoordeling = Gevallen.Van("emmen");

        Assert.That(BeoordelingJson.SchrijfUtf8(beoordeling), Is.EqualTo(Encoding.UTF8.GetBytes(BeoordelingJson.Schrijf(beoordeling))));
    }

    [Test]
    public void What_is_not_ascii_stands_as_it_is() =>
        Assert.That(BeoordelingJson.Schrijf(Gevallen.Van("emmen")), Does.Contain("in zo’n geval"));

    [Test]
    public void A_value_is_typed_as_in_a_dossier()
    {
        using var json = JsonDocument.Parse(BeoordelingJson.Schrijf(Gevallen.Van("emmen")));
        var soorten = json.RootElement.GetProperty("normen").EnumerateArray()
            .SelectMany(n => n.GetProperty("gronden").EnumerateArray())
            .ToLookup(g => g.GetProperty("feit").GetString()!, g => g.GetProperty("waarde").ValueKind);

        Assert.Multiple(() =>
        {
            Assert.That(soorten["behandelaars[0].betrokkenBijGedraging"], Has.All.EqualTo(JsonValueKind.False));
            Assert.That(soorten["behandelaars[0].relaties.klantmanager-1"], Has.All.EqualTo(JsonValueKind.String));
        });
    }

    [Test]
    public void The_schema_in_rules_is_the_one_that_the_writer_keeps() =>
        Assert.That(
            File.ReadAllText(Repository.Pad("rules/schema/beoordeling.schema.json")),
            Is.EqualTo(Beoordelingsschema.Schrijf()),
            "Run the test Writes_the_schema to renew the file.");

    [Test]
    [Explicit("Renews rules/schema/beoordeling.schema.json after a change of the contract.")]
    public void Writes_the_schema() =>
        File.WriteAllText(Repository.Pad("rules/schema/beoordeling.schema.json"), Beoordelingsschema.Schrijf());

    // A member of the whole, or a norm by its id.
    private static JToken Deel(JObject json, string deel) => json[deel] ?? json["normen"]!.First(n => (string?)n["id"] == deel);
}
