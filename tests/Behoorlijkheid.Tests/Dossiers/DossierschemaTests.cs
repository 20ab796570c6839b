using System.Text.Json;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Lezen;
using NJsonSchema;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class DossierschemaTests
{
    private static readonly string[] Woorden =
    [
        "$schema", "title", "type", "enum", "properties", "required", "additionalProperties", "items", "minItems", "pattern", "minimum", "maximum",
        "anyOf", "definitions", "$ref",
    ];

    [Test]
    public void The_schema_in_rules_is_the_one_that_the_model_gives()
    {
        var bestand = Bestanden.Pad("rules", "schema", "dossier.schema.json");

        Assert.That(
            File.Exists(bestand) ? File.ReadAllText(bestand) : string.Empty,
            Is.EqualTo(Dossierschema.Schrijf()),
            "Run the test Writes_the_schema to renew the file.");
    }

    [Test]
    [Explicit("Renews rules/schema/dossier.schema.json after a change of the model.")]
    public void Writes_the_schema()
    {
        File.WriteAllText(Bestanden.Pad("rules", "schema", "dossier.schema.json"), Dossierschema.Schrijf());
    }

    [Test]
    public void The_schema_uses_only_the_keywords_that_are_agreed()
    {
        using var schema = JsonDocument.Parse(Dossierschema.Schrijf());

        Assert.That(Gebruikt(schema.RootElement).Except(Woorden), Is.Empty);
    }

    [Test]
    public async Task Schema_and_reader_agree_on_shape()
    {
        var schema = await JsonSchema.FromJsonAsync(Dossierschema.Schrijf());
        var (goed, fout) = (0, 0);
        for (var zaad = 0; zaad < 2800; zaad++)
        {
            var kans = new Random(zaad);
            var dossier = new Dossiermaker(kans).Dossier();
            if (zaad % 4 > 0)
            {
                Mutatie.Muteer(dossier, kans);
            }

            var json = dossier.ToString();
            var geweigerd = schema.Validate(json).Count > 0;
            var vorm = Dossierlezing.Lees(json).Problemen.Where(p => p.Code.StartsWith("vorm.", StringComparison.Ordinal)).ToList();

            Assert.That(geweigerd, Is.EqualTo(vorm.Count > 0), () => $"zaad {zaad}: {string.Join('\n', vorm.Select(Gelezen.Regel))}\n{json}");
            Assert.That(geweigerd && zaad % 4 == 0, Is.False, () => $"zaad {zaad}: {string.Join('\n', vorm.Select(Gelezen.Regel))}\n{json}");
            (goed, fout) = geweigerd ? (goed, fout + 1) : (goed + 1, fout);
        }

        Assert.That(goed, Is.GreaterThan(700));
        Assert.That(fout, Is.GreaterThan(700));
    }

    private static IEnumerable<string> Gebruikt(JsonElement schema)
    {
        foreach (var lid in schema.EnumerateObject())
        {
            yield return lid.Name;
            var onder = lid switch
            {
                { Name: "properties" or "definitions" } => lid.Value.EnumerateObject().Select(p => p.Value),
                { Name: "anyOf" } => lid.Value.EnumerateArray(),
                { Name: "items" } or { Name: "additionalProperties", Value.ValueKind: JsonValueKind.Object } => [lid.Value],
                _ => Enumerable.Empty<JsonElement>(),
            };
            foreach (var woord in onder.SelectMany(Gebruikt))
            {
                yield return woord;
            }
        }
    }
}
