using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Verschil;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

public sealed class KaderverschilTests
{
    private const string Termijn = "awb-9/awb-9-11-lid-1.json";

    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Verschilschema.Schrijf()));

    [TestCaseSource(typeof(Kadervoorbeelden), nameof(Kadervoorbeelden.Namen))]
    public Task The_change_in_words_of(string naam) => Verifier.Verify(Tekst(Kadervoorbeelden.Van(naam).Verschil(), null));

    [Test]
    public Task The_whole_page_on_dossiers() => Verifier.Verify(Tekst(Alles(), Telling(Alles())));

    [Test]
    public async Task The_same_as_html_asks_nothing_from_elsewhere_and_is_well_formed()
    {
        var html = VerschilHtml.Schrijf(Verschilpagina.Van(Alles(), Telling(Alles())));
        await Verifier.Verify(html);

        Assert.That(html, Does.Not.Contain("http").And.Not.Contain("src=").And.Not.Contain("@import").And.Not.Contain("url("));
        var page = System.Xml.Linq.XDocument.Parse(html.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)
            .Replace("<meta charset=\"utf-8\">", string.Empty, StringComparison.Ordinal).Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal));
        Assert.That((string?)page.Root!.Attribute("lang"), Is.EqualTo("nl"));
        Assert.That(page.Descendants("table").All(t => t.Element("caption") is not null), Is.True);
        Assert.That(page.Descendants("table"), Is.Not.Empty);
    }

    [TestCaseSource(typeof(Kadervoorbeelden), nameof(Kadervoorbeelden.Namen))]
    public async Task The_json_is_what_the_schema_promises(string naam)
    {
        var verschil = Kadervoorbeelden.Van(naam).Verschil();
        var schema = await Schema.Value;

        Assert.That(schema.Validate(VerschilJson.Schrijf(verschil, Telling(verschil))).Select(f => f.ToString()), Is.Empty);
        Assert.That(schema.Validate(VerschilJson.Schrijf(verschil, null)).Select(f => f.ToString()), Is.Empty);
    }

    [Test]
    public void The_schema_in_rules_is_the_one_that_the_writer_keeps() => Assert.That(
        File.ReadAllText(Repository.Pad("rules/schema/verschil.schema.json")),
        Is.EqualTo(Verschilschema.Schrijf()),
        "Run the test Writes_the_schema to renew the file.");

    [Test]
    [Explicit("Renews rules/schema/verschil.schema.json after a change of the contract.")]
    public void Writes_the_schema() => File.WriteAllText(Repository.Pad("rules/schema/verschil.schema.json"), Verschilschema.Schrijf());

    [Test]
    public void A_kader_does_not_differ_from_itself() =>
        Assert.That(Kadervergelijker.Vergelijk(Kaderproef.Gewoon, new Kaderproef().Lees()) is { IsLeeg: true, AndereBegrippen.IsEmpty: true }, Is.True);

    [Test]
    public void Layout_and_the_order_of_keys_and_lists_are_no_difference()
    {
        var kader = new Kaderproef();
        foreach (var pad in kader.Bestanden.Keys.ToList())
        {
            kader.Met(pad, Geschud(Gelezen(kader[pad]), new Chance(7)).ToString(Formatting.None));
        }

        Assert.That(Tekst(kader.Verschil(), null), Does.Contain(VerschilpaginaTeksten.Hetzelfde));
    }

    [TestCase("klacht.schriftelijk and klacht.bijlagen", "klacht.bijlagen and (klacht.schriftelijk)")]
    [TestCase("klacht.schriftelijk or (klacht.bijlagen or klacht.overGedraging)", "klacht.overGedraging or klacht.bijlagen or klacht.schriftelijk")]
    [TestCase("afdoening.wijze in (\"oordeel\", \"ingetrokken\")", "afdoening.wijze in (\"ingetrokken\", \"oordeel\")")]
    [TestCase("beklaagden.Any(b => b.gehoord)", "beklaagden.Any(x => x.gehoord)")]
    [TestCase("afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6)", "Termijn.Weken(klacht.ontvangen, 6) >= afdoening.datum")]
    [TestCase("not (not klacht.schriftelijk)", "klacht.schriftelijk")]
    public void The_same_condition_written_otherwise_is_no_difference(string een, string ander) => Assert.That(Zinnen(een, ander), Is.Empty);

    [TestCase("afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6)", "afdoening.datum <= Termijn.Weken(klacht.ontvangen, 8)", "termijn van 6 naar 8 weken, in “de klacht is afgedaan uiterlijk op de laatste dag van de termijn van acht weken na de dag waarop het klaagschrift is ontvangen”")]
    [TestCase("afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6)", "afdoening.datum <= Termijn.Maanden(klacht.ontvangen, 2)", "termijn van 6 weken naar 2 maanden, in “de klacht is afgedaan uiterlijk op de laatste dag van de termijn van twee maanden na de dag waarop het klaagschrift is ontvangen”")]
    [TestCase("klacht.schriftelijk", "klacht.schriftelijk and not klacht.bijlagen", "de voorwaarde “*geen andere stukken*” is toegevoegd")]
    [TestCase("klacht.schriftelijk or klacht.bijlagen", "klacht.schriftelijk", "de mogelijkheid “*andere stukken*” is vervallen")]
    [TestCase("klacht.schriftelijk and klacht.bijlagen", "klacht.schriftelijk or klacht.bijlagen", "wat samen moest gelden, is nu elk op zichzelf genoeg: *")]
    [TestCase("klacht.schriftelijk", "not klacht.schriftelijk", "was “*”, wordt “*”")]
    [TestCase("verdaging.weken <= 4", "verdaging.weken <= 6", "grens van 4 naar 6, in “de afhandeling is verdaagd voor ten hoogste zes weken”")]
    [TestCase("verdaging.weken <= 4", "verdaging.weken < 4", "was “de afhandeling is verdaagd voor ten hoogste vier weken”, wordt “de afhandeling is verdaagd voor minder dan vier weken”")]
    [TestCase("afdoening.wijze == \"oordeel\"", "afdoening.wijze in (\"oordeel\", \"ingetrokken\")", "de waarde “ingetrokken” is toegevoegd, in “een van de volgende gevallen doet zich voor: (1) de klacht is na behandeling afgedaan met een kennisgeving van de uitkomst; (2) de klager heeft de klacht ingetrokken”")]
    [TestCase("not (afdoening.wijze in (\"oordeel\", \"ingetrokken\"))", "afdoening.wijze != \"oordeel\"", "de waarde “ingetrokken” is vervallen, in “het volgende is niet het geval: de klacht is na behandeling afgedaan met een kennisgeving van de uitkomst”")]
    [TestCase("beklaagden.Any(b => b.gehoord)", "beklaagden.All(b => b.gehoord)", "“ten minste één” is “elk” geworden, van de beklaagden waarvoor geldt: “de beklaagde is gehoord”")]
    [TestCase("klacht.ontvangen >= \"2009-12-22\"", "klacht.ontvangen >= \"2010-01-01\"", "datum van 22 december 2009 naar 1 januari 2010, in “het klaagschrift is ontvangen op of na 1 januari 2010”")]
    [TestCase("afdoening.datum <= Termijn.Weken(Termijn.Weken(klacht.ontvangen, 6), 4)", "afdoening.datum <= Termijn.Weken(Termijn.Weken(klacht.ontvangen, 10), 4)", "termijn van 6 naar 10 weken, in *")]
    public void A_condition_that_changed_in_words(string oud, string nieuw, string zin) =>
        Assert.That(Zinnen(oud, nieuw).Single(), Does.Match("^" + System.Text.RegularExpressions.Regex.Escape(zin).Replace("\\*", ".*", StringComparison.Ordinal) + "$"));

    [Test]
    public void Every_text_of_a_norm_counts()
    {
        var gemist = new List<string>();
        var gewoon = Klein().Lees();
        foreach (var pad in Gelezen(Klein()[Termijn]).Descendants().OfType<JValue>().Where(v => v.Type == JTokenType.String).Select(v => v.Path).Where(p => !p.Contains("schema", StringComparison.Ordinal)))
        {
            var inhoud = Gelezen(Klein()[Termijn]);
            var waarde = (JValue)inhoud.SelectToken(pad)!;
            waarde.Value = Anders((string)waarde.Value!);
            if (Kaderwerklezer.Lees(Klein().Met(Termijn, inhoud.ToString()).Bestanden) is { Gelukt: true } gelezen && Kadervergelijker.Vergelijk(gewoon, gelezen.Waarde).IsLeeg)
            {
                gemist.Add(pad);
            }
        }

        Assert.That(gemist, Is.Empty);
    }

    [Test]
    public void Cases_are_counted()
    {
        const string Pad = "awb-9/awb-9-6.gevallen.json";
        var oud = Klein("awb-9/awb-9-6.json").Met(Pad, File.ReadAllText(Repository.Pad($"rules/{Pad}")));
        var gevallen = Gelezen(oud[Pad]);
        var lijst = (JArray)gevallen["gevallen"]!;
        lijst[0].Remove();
        lijst[0]["op"] = "2026-07-01";
        lijst.Add(lijst[1].DeepClone());
        lijst[^1]!["naam"] = "nog een";
        var verschil = Kadervergelijker.Vergelijk(oud.Lees(), Klein("awb-9/awb-9-6.json").Met(Pad, gevallen.ToString()).Lees());

        Assert.That(verschil.Gevallen, Is.EqualTo(new Gevallentelling(1, 1, 1)));
        Assert.That((verschil.IsLeeg, verschil.Wijzigingen.Length), Is.EqualTo((false, 0)));
    }

    private static string Anders(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var dag) ? dag.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : tekst.Contains(" and ", StringComparison.Ordinal) ? tekst + " and klacht.bijlagen"
        : tekst.StartsWith("jci", StringComparison.Ordinal) ? tekst + "&z=2020-01-01"
        : tekst switch
        {
            "wettelijk" => "behoorlijkheid",
            "voortvarendheid" => "goedeMotivering",
            "afdoening.datum" => "klacht.ontvangen",
            "klager" => "beiden",
            "klacht" => "organisatie",
            _ when tekst.Contains('.', StringComparison.Ordinal) && !tekst.Contains(' ', StringComparison.Ordinal) => tekst + " or klacht.bijlagen",
            _ => tekst + "x",
        };

    // With one norm only, so that reading it over and over is quick.
    private static Kaderproef Klein(string norm = Termijn)
    {
        var kader = new Kaderproef();
        return kader.Bestanden.Keys.Where(pad => pad.Contains('/', StringComparison.Ordinal) && pad != norm).ToList().Aggregate(kader, (k, pad) => k.Zonder(pad));
    }

    private static IEnumerable<string> Zinnen(string oud, string nieuw)
    {
        var (was, wordt) = (Norm(oud), Norm(nieuw));
        return Kadervergelijker.Vergelijk(was, wordt).Wijzigingen.SelectMany(w => w.Wijzigingen).Select(w => w.Tekst[(w.Tekst.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.'));

        static Kaderwerk Norm(string als) =>
            Normen.Lezing.Proefkader.MetNorm("\"klacht.schriftelijk\"", JsonConvert.ToString(als)).Werk().Waarde;
    }

    private static Kaderverschil Alles() => Kadervoorbeelden.Met(Kadervoorbeelden.Los.Keys).Verschil();

    private static Dossiertelling Telling(Kaderverschil verschil) =>
        Dossierronde.Draai(verschil, Dossiervoorraad.Invoer(Dossiervoorraad.Eerste(6)), new(2026, 6, 30), isVandaag: true);

    private static string Tekst(Kaderverschil verschil, Dossiertelling? dossiers) =>
        new Tekstblad(TekstWeergave.Breedte).Schrijf(Verschilpagina.Van(verschil, dossiers));

    private static JObject Gelezen(string json)
    {
        using var lezer = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(lezer);
    }

    // Where the order of a list says something (the first vereiste is the primary one, norms are of pairs), it stays.
    private static JToken Geschud(JToken token, Chance chance) => token switch
    {
        JObject leden => new JObject(chance.Shuffle(leden.Properties()).Select(p => new JProperty(p.Name, p.Name is "vereisten" && p.Value[0] is JValue || p.Name is "voorElk" or "voor" ? p.Value : Geschud(p.Value, chance)))),
        JArray items => new JArray(chance.Shuffle(items.Select(i => Geschud(i, chance)))),
        _ => token,
    };
}
