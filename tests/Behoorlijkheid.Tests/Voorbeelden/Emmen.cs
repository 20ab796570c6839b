using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>The Emmen dossier, and changes to it as an investigator would make them.</summary>
internal sealed class Emmen
{
    private static readonly Lazy<Beoordelaar> Letter = new(() => new(Briefkader.Van(KaderReader.Meegeleverd)));
    private static readonly Lazy<Beoordelaar> Whole = new(() => new(KaderReader.Meegeleverd));

    private readonly JObject json;

    private Emmen(JObject json) => this.json = json;

    public static DateOnly Op { get; } = new(2017, 6, 1);

    public static Emmen Dossier()
    {
        var file = Repository.Pad("examples/emmen/dossier.json");
        using var reader = new JsonTextReader(File.OpenText(file)) { DateParseHandling = DateParseHandling.None };
        return new(JObject.Load(reader));
    }

    public static Emmen Van(string json) => new(JObject.Parse(json));

    /// <summary>A judged fact as a dossier writes it.</summary>
    public static JObject Gewogen(JToken waarde) => new()
    {
        ["waarde"] = waarde,
        ["beoordeeldDoor"] = "de onderzoeker",
        ["toelichting"] = "gewogen",
    };

    public static JObject Betwist(JToken klager, JToken orgaan, string? aannemelijk)
    {
        var fact = new JObject
        {
            ["betwist"] = new JArray(
                new JObject { ["volgens"] = "klager", ["waarde"] = klager },
                new JObject { ["volgens"] = "bestuursorgaan", ["waarde"] = orgaan }),
        };
        if (aannemelijk is not null)
        {
            fact["aannemelijk"] = aannemelijk;
            fact["beoordeeldDoor"] = "de onderzoeker";
            fact["toelichting"] = "gewogen";
        }

        return fact;
    }

    /// <summary>States, restates or (with <c>null</c>) withdraws what stands at a path.</summary>
    public Emmen Met(string path, JToken? value)
    {
        var names = path.Split('.');
        var copy = (JObject)json.DeepClone();

        // What letters call a person plays no part in the assessment, and would refer to nobody once that person is left out.
        (copy["brieven"] as JObject)?.Remove("aanduidingen");
        JToken current = copy;
        foreach (var name in names[..^1])
        {
            current = Child(current, name);
        }

        if (value is null)
        {
            ((JObject)current).Remove(names[^1]);
        }
        else
        {
            ((JObject)current)[names[^1]] = value;
        }

        return new(copy);
    }

    public JToken? Waarde(string name) => json[name];

    public Klachtdossier Gelezen()
    {
        var read = DossierReader.Lees(Encoding.UTF8.GetBytes(json.ToString()), "dossier.json");
        Assert.That(read.Problemen.Select(p => $"{p.Plaats.Pointer}: {p.Melding}"), Is.Empty);
        return read.Waarde;
    }

    /// <summary>Assessed by the norms of the letter.</summary>
    public Beoordeling Beoordeeld(DateOnly? op = null) => Letter.Value.Beoordeel(Gelezen(), op ?? Op).Waarde;

    /// <summary>Assessed by the whole kader.</summary>
    public Beoordeling GeheelBeoordeeld(DateOnly? op = null) => Whole.Value.Beoordeel(Gelezen(), op ?? Op).Waarde;

    public Uitkomst<Beoordeling> Probeer() => Letter.Value.Beoordeel(Gelezen(), Op);

    private static JToken Child(JToken parent, string name)
    {
        if (int.TryParse(name, out var index))
        {
            return parent[index]!;
        }

        return parent[name] ?? (((JObject)parent)[name] = new JObject());
    }
}
