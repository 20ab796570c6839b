using System.Text;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Tests.Voorbeelden;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Sjablonen;

/// <summary>Sentences, house style and what makes anonymous in a folder of one's own: each takes the place of the shipped file, and is read as strictly.</summary>
public sealed class EigenBestandenTests
{
    private static readonly string[] Soorten = ["zinnen", "huisstijl", "anoniem"];

    private static readonly DateOnly Op = new(2017, 6, 1);

    [Test]
    public void A_title_of_ones_own_goes_with_the_name_behind_it() => Assert.Multiple(() =>
    {
        const string tekst = "Ook jonkheer Dalstra was daarbij.";
        Assert.That(Publicatie(tekst, Maker.Meegeleverd), Does.Contain("Ook jonkheer verzoeker was daarbij."));
        Assert.That(Publicatie(tekst, Met(a => ((JArray)a["titels"]!).Add("jonkheer"))), Does.Contain("Ook verzoeker was daarbij."));
    });

    [Test]
    public void A_function_of_ones_own_identifies_nobody() => Assert.Multiple(() =>
    {
        const string tekst = "De specialist bodemsanering keek mee.";
        Assert.That(Publicatie(tekst, Maker.Meegeleverd), Does.Contain("De [functie] keek mee.").And.Not.Contain("bodemsanering"));
        Assert.That(Publicatie(tekst, Met(a => ((JArray)a["functies"]!).Add("specialist bodemsanering"))), Does.Contain(tekst));
    });

    // As with house style and sentences: what the own file leaves out, is out.
    [Test]
    public void The_own_file_takes_the_place_of_the_whole_of_the_shipped_one() => Assert.Multiple(() =>
    {
        const string tekst = "Ook dr Dalstra was daarbij.";
        Assert.That(Publicatie(tekst, Maker.Meegeleverd), Does.Contain("Ook verzoeker was daarbij."));
        Assert.That(Publicatie(tekst, Met(a => a["titels"] = new JArray("jonkheer"))), Does.Contain("Ook dr verzoeker was daarbij."));
    });

    [Test]
    public void Every_file_counts_in_the_hash_of_the_set()
    {
        string[] hashes = [Set([]).Sha256, .. Soorten.Select(s => Set([($"{s}.json", Meegeleverd(s) + "\n")]).Sha256)];

        Assert.That(hashes, Is.Unique);
        Assert.That(Set([("anoniem.json", Meegeleverd("anoniem"))]).Sha256, Is.EqualTo(hashes[0]), "The same bytes are the same set, whoever gives them.");
    }

    [Test]
    public void Sentences_of_ones_own_stand_above_the_shipped_ones()
    {
        var tekst = Tekst(Set([("zinnen.json", """{ "normen": { "burgerperspectief": { "geschonden": "{{ orgaan }} zag uw beleving niet." } }, "feiten": {}, "begrippen": { "beleving": { "vormen": [ "beleving" ], "uitleg": "wat u voelde" } } }""")]));

        Assert.That(tekst, Does.Contain("De gemeente Emmen zag uw beleving[").Or.Contain("De gemeente Emmen zag uw beleving niet."));
        Assert.That(tekst, Does.Contain("Wie op een klacht reageert, hoort de beleving").And.Contain("Rond de teamleider is de schijn").And.Contain("Beleving: wat u voelde.").And.Contain("Behoorlijkheidsvereiste: "));
    }

    private static string Tekst(Sjabloonset set) => new Brievenmaker(new(KaderReader.Meegeleverd), set).Maak(Emmen.Dossier().Gelezen(), Op, Briefsoort.Rapportbrief).Waarde.Tekst;

    [Test]
    public void A_file_that_does_nothing_is_told()
    {
        var map = Directory.CreateTempSubdirectory("sjablonen-").FullName;
        foreach (var (naam, inhoud) in new[] { ("zinen.json", "{}"), ("RAPPORTBRIEF.liquid", "x"), ("_voet.liquid", "x"), ("_aanhef.liquid", "{% include '_voet' %}"), ("LEESMIJ.md", "x") })
        {
            File.WriteAllText(Path.Combine(map, naam), inhoud);
        }

        var gelezen = SjabloonsetReader.Lees(map, KaderReader.Meegeleverd);
        Directory.Delete(map, recursive: true);

        Assert.That(gelezen.Gelukt);
        Assert.That(gelezen.Waarschuwingen.Select(w => (Path.GetFileName(w.Plaats.Bestand), w.Code, w.Suggestie)), Is.EqualTo(new[]
        {
            ("RAPPORTBRIEF.liquid", "sjabloon.ongebruikt", "Bedoelt u \"rapportbrief\"?"),
            ("zinen.json", "sjabloon.hoort-niet-bij-brieven", "Bedoelt u \"zinnen.json\"?"),
        }));
    }

    [Test]
    public void A_fault_in_any_of_them_is_told_with_those_of_the_templates() => Assert.That(
        Problemen(
            ("samenvatting.liquid", "{{ orgaam }}"),
            ("anoniem.json", "{\n  \"functies\": [\"jurist\", 3], \"eenmaligeFuncties\": [],\n  \"afdelingen\": [], \"rollen\": [], \"instelingen\": [], \"titels\": [], \"tussenvoegsels\": [], \"gewoneWoorden\": []\n}"),
            ("huisstijl.json", "{\n  \"ombudsman\": { \"lettertype\": \"Ver\\u0007dana\", \"lettergrootte\": 1e1, \"kleur\": \"1f3864\" },\n  \"bestuursorgaan\": { \"lettertype\": \"Arial\", \"lettergrootte\": 7.9, \"kleur\": \"12345\" }\n}")),
        Is.EqualTo(new[]
        {
            "anoniem.json:1:1 () Hier ontbreekt \"instellingen\", en dat is verplicht.",
            "anoniem.json:2:26 (/functies/1) Hier staat 3, maar hier hoort een tekst.",
            "anoniem.json:3:35 (/instelingen) De naam \"instelingen\" is hier niet bekend. Bedoelt u \"instellingen\"?",
            "huisstijl.json:2:32 (/ombudsman/lettertype) In de naam van een lettertype staan geen stuurtekens.",
            "huisstijl.json:3:63 (/bestuursorgaan/lettergrootte) \"7.9\" is geen lettergrootte. Schrijf een getal van 8 tot en met 16.",
            "huisstijl.json:3:77 (/bestuursorgaan/kleur) \"12345\" is geen kleur. Schrijf zes hexadecimale cijfers, bijvoorbeeld 1F3864.",
            "samenvatting.liquid:1:4 () Er is niets dat \"orgaam\" heet. Bedoelt u \"orgaan\"?",
        }));

    [TestCase("zinnen", "normn", "normen")]
    [TestCase("zinnen", "begripen", "begrippen")]
    [TestCase("huisstijl", "ombudman", "ombudsman")]
    [TestCase("anoniem", "titel", "titels")]
    [TestCase("anoniem", "$schma", "$schema")]
    public void An_unknown_field_is_a_problem_with_a_suggestion(string soort, string veld, string bedoeld)
    {
        var json = JObject.Parse(Meegeleverd(soort));
        Assert.That((string?)json["$schema"], Is.EqualTo($"../schema/{soort}.schema.json"));
        json[veld] = new JArray();

        Assert.That(Problemen(($"{soort}.json", json.ToString())), Has.One.EndsWith($"(/{veld}) De naam \"{veld}\" is hier niet bekend. Bedoelt u \"{bedoeld}\"?"));
    }

    [TestCase("zinnen", "normen['awb-2-17']", "uitgangspnt", "uitgangspunt")]
    [TestCase("zinnen", "feiten.klacht.ontvangen", "bevestigt", "bevestigend")]
    [TestCase("zinnen", "begrippen.horen", "vormn", "vormen")]
    [TestCase("huisstijl", "ombudsman", "kleuren", "kleur")]
    [TestCase("huisstijl", "ombudsman.kop[0]", "gegevens", "gegeven")]
    public void So_is_one_deeper_in_the_file(string soort, string onder, string veld, string bedoeld)
    {
        var json = JObject.Parse(Meegeleverd(soort));
        if (onder.Split('.', 2) is ["feiten", var feit])
        {
            json["feiten"]![feit] = new JObject();
            onder = $"feiten['{feit}']";
        }

        var plaats = json.SelectToken(onder)!;
        plaats[veld] = "x";

        Assert.That(Problemen(($"{soort}.json", json.ToString())), Has.One.EndsWith($"De naam \"{veld}\" is hier niet bekend. Bedoelt u \"{bedoeld}\"?"));
    }

    private static string Publicatie(string tekst, Brievenmaker maker)
    {
        var dossier = Emmen.Dossier()
            .Met("brieven.verzoeker.naam", "P. Dalstra")
            .Met("brieven.slotopmerkingen", new JArray(tekst))
            .Met("behandelaars", new JArray(new JObject { ["id"] = "behandelaar-9", ["functie"] = "specialist bodemsanering" }));
        return maker.Maak(dossier.Gelezen(), Op, Briefsoort.Publicatie, concept: true).Waarde.Tekst;
    }

    private static Brievenmaker Met(Action<JObject> verander)
    {
        var anoniem = JObject.Parse(Meegeleverd("anoniem"));
        verander(anoniem);
        return new(Maker.Beoordelaar, Set([("anoniem.json", anoniem.ToString())]));
    }

    private static string Meegeleverd(string soort) => File.ReadAllText(Repository.Pad($"rules/brieven/{soort}.json"));

    private static Sjabloonset Set((string Naam, string Inhoud)[] bestanden) => Lees(bestanden).Waarde;

    private static IEnumerable<string> Problemen(params (string Naam, string Inhoud)[] bestanden) => Lees(bestanden).Problemen
        .Select(p => $"{p.Plaats.Bestand}:{p.Plaats.Regel}:{p.Plaats.Kolom} ({p.Plaats.Pointer}) {p.Melding}{(p.Suggestie is null ? string.Empty : " " + p.Suggestie)}");

    private static Uitkomst<Sjabloonset> Lees((string Naam, string Inhoud)[] bestanden) =>
        SjabloonsetReader.Lees(bestanden.ToDictionary(b => b.Naam, b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Inhoud), StringComparer.Ordinal), KaderReader.Meegeleverd);
}
