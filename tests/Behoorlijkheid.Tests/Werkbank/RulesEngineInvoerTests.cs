using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Uitvoer;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

/// <summary>What is written beside exported workflows tells a host all that it has to make: <see cref="Toetsing.RulesEngineAgreesTests"/> runs them with just that.</summary>
public sealed class RulesEngineInvoerTests
{
    private static readonly Toetsingskader Kader = KaderReader.Meegeleverd;

    private static readonly Lazy<JObject> Beschreven = new(() => JObject.Parse(RulesEngineInvoer.Schrijf(Kader)));

    [Test]
    public void The_types_that_run_the_workflows_have_no_field_that_is_not_described_so()
    {
        var facts = new KaderFacts(Kader);
        var types = new EmittedTypes(facts);

        Assert.That(Fields(types.Dossier), Is.SubsetOf(Described("dossier")));
        Assert.That(facts.Lists.SelectMany(l => Fields(types.Item(l)).Except(Described(RulesEngineNamen.Veld(l)))), Is.Empty);
        Assert.That(facts.Lists, Is.Not.Empty);

        string[] Fields(Type type) => [.. type.GetFields().Select(f => $"{f.Name}: {Name(f.FieldType)}")];

        string Name(Type type) => type.IsArray ? $"{Name(type.GetElementType()!)}[]"
            : type == typeof(int) ? "int"
            : type == typeof(bool) ? "bool"
            : type == typeof(string) ? "string"
            : type == typeof(DateOnly) ? "DateOnly"
            : RulesEngineNamen.Veld(facts.Lists.Single(l => types.Item(l) == type));
    }

    [Test]
    public void Every_choice_has_the_number_that_the_workflows_compare_with()
    {
        var verkeerd =
            from feit in Kader.Model.Feiten.Where(f => f.Waarde.Soort == Behoorlijkheid.Dossiers.Waardesoort.Keuze)
            from keuze in Type(RulesEngineNamen.LijstVan(feit) is { } lijst ? RulesEngineNamen.Veld(lijst) : "dossier")["velden"]!.Single(v => (string?)v["naam"] == RulesEngineNamen.Veld(feit))["keuzes"]!
            where feit.Waarde.NummerVan((string)keuze["woord"]!) != (int)keuze["getal"]!
            select (string?)keuze["woord"];

        Assert.That(verkeerd, Is.Empty);
        Assert.That(Beschreven.Value.SelectTokens("$..keuzes[*]").Count(), Is.GreaterThan(100));
    }

    [Test]
    public void Every_workflow_is_described_with_its_parameters()
    {
        var workflows = JArray.Parse(RulesEngineSchrijver.Schrijf(Kader)).Select(w => (string)w["WorkflowName"]!);

        Assert.That(Beschreven.Value["workflows"]!.Select(w => (string)w["naam"]!), Is.EqualTo(workflows));
        Assert.That(Beschreven.Value["workflows"]!.All(w => w["parameters"]!.All(p => Type((string)p["type"]!) is not null)), Is.True);
        Assert.That(Beschreven.Value["termijn"]!.Select(t => (string)t["naam"]!), Is.EquivalentTo(typeof(Termijn).GetMethods().Where(m => m.IsStatic && m.IsPublic).Select(m => m.Name)));
    }

    private static IEnumerable<string> Described(string type) => Type(type)["velden"]!.Select(v => $"{v["naam"]}: {v["type"]}");

    private static JToken Type(string naam) => Beschreven.Value["typen"]!.Single(t => (string?)t["naam"] == naam);
}
