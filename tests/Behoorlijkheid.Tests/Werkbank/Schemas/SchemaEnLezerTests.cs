using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Lezen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Schemas;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Schemas;

/// <summary>What an editor marks in a rules file is what the reader refuses about its shape, and nothing else.</summary>
public sealed class SchemaEnLezerTests
{
    // What no schema can see: other files, days that do not exist, what stands twice, how a number is written. With it go all faults
    // inside an expression, and those of a dossier whose shape is right.
    private static readonly string[] AlleenDeLezer =
    [
        "brief.geen-lettertype", "brief.kleur-te-licht", "brief.onbekend-feit", "brief.onbekende-functie", "brief.onbekende-norm", "brief.onbekende-plaatshouder", "brief.plaatshouder-open",
        "brief.uitgangspunt-met-plaatshouder",
        "begrip.dubbel", "begrip.naam-bezet", "begrip.verwijst-naar-zichzelf",
        "controle.niet-te-aanvaarden", "controle.dubbel", "controle.onbekende-code",
        "feit.dubbele-waarde", "feit.naam", "feit.naam-bezet", "feit.onbekend-als-waarde", "feit.te-weinig-waarden",
        "geval.andere-norm", "geval.andere-soort", "geval.dubbele-naam", "geval.mogelijk-bij-meer", "geval.onbekende-uitleg", "geval.tegenstrijdig",
        "kader.dubbel-nummer", "kader.dubbele-id", "kader.onbekende-kernwaarde",
        "lezen.dag-bestaat-niet", "lezen.geheel-getal",
        "mutatie.dubbel",
        "norm.bestandsnaam", "norm.bron", "norm.dubbel-vereiste", "norm.dubbele-lijst", "norm.dubbele-uitleg", "norm.dubbele-uitzondering", "norm.geen-aanroep", "norm.geen-feit",
        "norm.geldig", "norm.naam-bezet", "norm.onbekend-thema", "norm.onbekend-vereiste", "norm.onbekende-naam", "norm.onbekende-waarde", "norm.paar", "norm.pad", "norm.peildatum",
        "norm.plaatshouder", "norm.te-veel-lijsten", "norm.uitleg-zonder-verschil",
        "termijn.geen-datum", "termijn.zonder-bron",
    ];

    private static readonly ImmutableSortedDictionary<string, string> Schemas = Regelschemas.Schrijf(KaderReader.Meegeleverd);

    [TestCase("norm", 600)]
    [TestCase("gevallen", 900)]
    [TestCase("begrippen", 400)]
    [TestCase("feiten", 200)]
    [TestCase("kader", 600)]
    [TestCase("termijnen", 350)]
    [TestCase("toegang", 400)]
    [TestCase("feestdagen", 500)]
    [TestCase("overzicht", 400)]
    [TestCase("mutaties", 300)]
    [TestCase("controle", 300)]
    [TestCase("zinnen", 300)]
    [TestCase("huisstijl", 400)]
    [TestCase("anoniem", 200)]
    public async Task Schema_and_reader_refuse_the_same(string soort, int aantal)
    {
        var schema = await JsonSchema.FromJsonAsync(Schemas[$"{soort}.schema.json"]);
        var bronnen = Bronnen(soort);
        var (goed, fout) = (0, 0);
        for (var zaad = 0; zaad < aantal; zaad++)
        {
            var kans = new Random(zaad);
            var (pad, document) = Maak(bronnen, kans);
            if (zaad % 4 > 0)
            {
                Regelmutatie.Muteer(document, kans);
            }

            var json = document.ToString(Formatting.None);
            var geweigerd = schema.Validate(json);
            var problemen = Problemen(pad, json);
            var vorm = problemen.Where(IsVorm).Select(Gelezen.Regel).ToList();

            Assert.That(geweigerd.Count > 0, Is.EqualTo(vorm.Count > 0), () => $"{pad}, zaad {zaad}\nlezer: {string.Join('\n', vorm)}\nschema: {string.Join('\n', geweigerd)}\n{json}");
            Assert.That(zaad % 4 == 0 && geweigerd.Count > 0, Is.False, () => $"{pad}, zaad {zaad}: {string.Join('\n', vorm)}");
            Assert.That(problemen.Except(problemen.Where(IsVerwacht)).Select(Gelezen.Regel), Is.Empty, () => $"{pad}, zaad {zaad}");
            (goed, fout) = geweigerd.Count > 0 ? (goed, fout + 1) : (goed + 1, fout);
        }

        Assert.That(goed, Is.GreaterThan(aantal / 4));
        Assert.That(fout, Is.GreaterThan(aantal / 4));
    }

    private static bool IsVerwacht(Probleem probleem) =>
        IsVorm(probleem)
        || AlleenDeLezer.Contains(probleem.Code)
        || probleem.Code.StartsWith("uitdrukking.", StringComparison.Ordinal)
        || probleem.Plaats.Pointer.Split('/') is [_, "gevallen", _, "dossier", ..];

    private static List<(string Pad, string Json)> Bronnen(string soort) =>
    [
        .. Repository.Bestanden("rules", "*.json")
            .Select(b => (Pad: Path.GetRelativePath(Repository.Pad("rules"), b), Bestand: b))
            .Where(b => !b.Pad.StartsWith("schema", StringComparison.Ordinal) && Regelsoort.Van(b.Pad) == soort)
            .Select(b => (b.Pad, File.ReadAllText(b.Bestand)))
            .SelectMany(b => soort == "feiten" ? [b, (b.Pad, MetAanvullend(b.Item2))] : new[] { b })
            .Select(b => soort == "zinnen" ? (b.Pad, Enkele(b.Item2)) : b),
    ];

    // Of the sentences for norms, facts and words a few, so that a change hits something else than sentences too.
    private static string Enkele(string json)
    {
        var document = JObject.Parse(json);
        foreach (var deel in document.Properties().Select(p => p.Value).OfType<JObject>())
        {
            deel.Properties().Where((_, i) => i % 12 > 0).ToList().ForEach(lid => lid.Remove());
        }

        document["feiten"]!["klacht.ontvangen"] = new JObject { ["bevestigend"] = "uw klacht is ontvangen op {{ waarde }}" };
        document["feiten"]!["afdoening.wijze"] = new JObject { ["bevestigend"] = "uw klacht is zo afgedaan: {{ waarde }}", ["waarden"] = new JObject { ["oordeel"] = "er is een oordeel" } };
        return document.ToString(Formatting.None);
    }

    // The facts of a kader of one's own, one of each kind.
    private static string MetAanvullend(string json)
    {
        var document = JObject.Parse(json);
        document["aanvullend"] = JObject.Parse(
            """
            {
              "tolkAangeboden": {
                "soort": "jaNee", "gewogen": true, "persoonsgegeven": false, "omschrijving": "Of een tolk is aangeboden.",
                "vraag": "Is een tolk aangeboden?", "bevestigend": "een tolk is aangeboden", "ontkennend": "een tolk is niet aangeboden", "aanwijzingen": ["Vraag het de tolk."]
              },
              "gesprekken": { "soort": "getal", "omschrijving": "Hoeveel gesprekken er waren.", "vraag": "Hoeveel gesprekken waren er?", "bevestigend": "er waren {{ waarde }} gesprekken" },
              "gebeld": { "soort": "datum", "omschrijving": "Wanneer is gebeld.", "vraag": "Wanneer is gebeld?", "bevestigend": "op {{ waarde }} is gebeld" },
              "balie": { "soort": "tekst", "omschrijving": "Aan welke balie.", "vraag": "Aan welke balie?", "bevestigend": "de balie was {{ waarde }}" },
              "tolkwijze": {
                "soort": "keuze", "omschrijving": "Hoe de tolk werkte.", "vraag": "Hoe werkte de tolk?", "bevestigend": "de tolk werkte zo: {{ waarde }}",
                "waarden": { "perTelefoon": "de tolk werkte per telefoon", "terPlaatse": "de tolk was erbij" }
              }
            }
            """);
        return document.ToString(Formatting.None);
    }

    // Of a long list some items are enough; the facts are needed all.
    private static (string Pad, JObject Document) Maak(List<(string Pad, string Json)> bronnen, Random kans)
    {
        var (pad, json) = bronnen[kans.Next(bronnen.Count)];
        var document = JObject.Parse(json);
        foreach (var lijst in document.Properties().Select(p => p.Value).OfType<JArray>())
        {
            while (lijst.Count > 3)
            {
                lijst.RemoveAt(kans.Next(lijst.Count));
            }
        }

        return (pad, document);
    }

    // Alone in its kader: what stands in another file is of no account here. What belongs to letters is read beside the shipped kader too.
    private static List<Probleem> Problemen(string pad, string json)
    {
        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>> { [pad] = Encoding.UTF8.GetBytes(json) };
        List<Probleem> problemen = [.. Kaderwerklezer.Lees(bestanden, metBrieven: true).Problemen.Where(p => p.Plaats.Bestand == pad)];
        if (!pad.StartsWith("brieven/", StringComparison.Ordinal))
        {
            return problemen;
        }

        List<Probleem> bijKader = [.. SjabloonsetReader.Controleer(bestanden, () => KaderReader.Meegeleverd)];
        Assert.That(bijKader.Where(IsVorm).Select(Gelezen.Regel), Is.EqualTo(problemen.Where(IsVorm).Select(Gelezen.Regel)), "The shape of a file does not hang on the kader.");
        return bijKader;
    }

    private static bool IsVorm(Probleem probleem) => probleem.Code.StartsWith("vorm.", StringComparison.Ordinal);
}
