using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>Entry: Awb 9:20 and 9:22 to 9:24, each ground by its facts, and not without them.</summary>
public sealed class ToegangTests
{
    private const string Gedraging = "gedraging";
    private const string Handling = "klachtbehandeling";

    private static readonly string[] NotCompetent =
    [
        """a: { "algemeenBeleid": weeg }""",
        """b: { "algemeenVerbindendVoorschrift": true }""",
        """c: { "beklagOfBeroepKan": true, "nietTijdigBesluit": false }""",
        """c: { "beklagOfBeroepAanhangig": true }""",
        """d: { "uitspraakBestuursrechter": true }""",
        """e: { "andereRechterAanhangig": true }""",
        """e: { "beroepTegenAndereRechterOpen": true }""",
        """f: { "rechterlijkeMachtZietToe": true }""",
    ];

    private static readonly string[] NotObliged =
    [
        """b: { "kennelijkOngegrond": weeg }""",
        """c: { "belangKennelijkOnvoldoende": weeg }""",
        """c: { "gewichtKennelijkOnvoldoende": weeg }""",
        """d: { "gedragingJegensAnder": true }""",
        """e: { "bezwaarKan": true, "nietTijdigBesluit": false }""",
        """e: { "bezwaarAanhangig": true }""",
        """f: { "rechtsmiddelHadGekund": true }""",
        """g: { "uitspraakAndereRechter": true }""",
        """h: { "eerstBijOrgaanGeklaagd": false, "eerstKlagenNietTeVergen": weegniet }""",
        """i: { "zelfdeVerzoekInBehandeling": true }""",
        """i: { "zelfdeVerzoekAfgedaan": true, "nieuwFeit": weegniet }""",
        """j: { "samenhangendeProcedure": true }""",
        """k: { "samenhangendeZaakAndereRechter": true }""",
        """l: { "alsnogNaarBehorenTegemoetgekomen": weeg }""",
        """m: { "andereKlachtinstantie": true }""",
    ];

    [TestCaseSource(nameof(NotCompetent))]
    public void A_ground_of_9_22_puts_the_part_outside(string ground)
    {
        var part = Assess(Gedraging, ground);

        Assert.Multiple(() =>
        {
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.BuitenBevoegdheid));
            Assert.That(part.Grond, Is.EqualTo($"jci1.3:c:BWBR0005537&artikel=9:22&onderdeel={ground[0]}"));
            Assert.That(part.Redencode, Is.Not.Null);
        });
    }

    [TestCaseSource(nameof(NotObliged))]
    public void A_ground_of_9_23_is_reported_and_the_norms_are_tested(string ground)
    {
        var part = Assess(Gedraging, ground);

        Assert.Multiple(() =>
        {
            Assert.That(part.MagAfzien, Is.EqualTo(new[] { $"jci1.3:c:BWBR0005537&artikel=9:23&onderdeel={ground[0]}" }));
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.Gegrond), "the weging of the gedraging");
        });
    }

    [Test]
    public void Without_any_one_of_its_facts_there_is_no_ground([ValueSource(nameof(NotCompetent))] string ground) => NoGroundWithoutEachFact(ground);

    [Test]
    public void Without_any_one_of_its_facts_one_need_not_refrain([ValueSource(nameof(NotObliged))] string ground) => NoGroundWithoutEachFact(ground);

    [TestCase("""c: { "beklagOfBeroepKan": true, "nietTijdigBesluit": true }""")]
    [TestCase("""e: { "bezwaarKan": true, "nietTijdigBesluit": true }""")]
    [TestCase("""h: { "eerstBijOrgaanGeklaagd": true, "eerstKlagenNietTeVergen": weegniet }""")]
    [TestCase("""h: { "eerstBijOrgaanGeklaagd": false, "eerstKlagenNietTeVergen": weeg }""")]
    [TestCase("""i: { "zelfdeVerzoekAfgedaan": true, "nieuwFeit": weeg }""")]
    public void The_exception_within_a_ground_takes_it_away(string ground) => Assert.That(Grounds(Assess(Gedraging, ground)), Is.Empty);

    // Awb 9:20 lid 2.
    [TestCase(Gedraging, 1)]
    [TestCase(Handling, 0)]
    public void A_complaint_about_the_handling_need_not_go_to_the_organ_first(string subject, int grounds) =>
        Assert.That(Grounds(Assess(subject, NotObliged[8])), Has.Length.EqualTo(grounds));

    [TestCase("2017-03-02", "2018-03-02", false)]
    [TestCase("2017-03-02", "2018-03-03", true)]
    [TestCase("2020-02-29", "2021-03-02", true)]
    [TestCase("2020-02-29", "2021-02-28", false)]
    public void A_request_comes_within_a_year_after_the_notice(string notice, string request, bool late) => Assert.That(
        Grounds(Assess(Handling, "a: {}", d => d.Met("afdoening.verzonden", true).Met("afdoening.datum", notice).Met("verzoek.ontvangen", request))),
        late ? Is.EqualTo(new[] { "jci1.3:c:BWBR0005537&artikel=9:24&lid=1&onderdeel=a" }) : Is.Empty);

    // Received 4 October 2016: six weeks end on 15 November.
    [TestCase("2017-11-15", false)]
    [TestCase("2017-11-16", true)]
    public void Or_within_a_year_after_the_handling_should_have_ended(string request, bool late) => Assert.That(
        Grounds(Assess(Handling, "a: {}", d => d.Met("afdoening.verzonden", false).Met("afdoening.datum", null).Met("klacht.ontvangen", "2016-10-04")
            .Met("verdaging.verdaagd", false).Met("verdaging.verderUitstel", false).Met("advies.vanToepassing", false).Met("verzoek.ontvangen", request))),
        late ? Is.EqualTo(new[] { "jci1.3:c:BWBR0005537&artikel=9:24&lid=1&onderdeel=b" }) : Is.Empty);

    [TestCase("2018-05-01", null, "2019-05-01", false)]
    [TestCase("2018-05-01", null, "2019-05-02", true)]
    [TestCase("2018-05-01", "2020-01-10", "2021-01-10", false)]
    [TestCase("2018-05-01", "2020-01-10", "2021-01-11", true)]
    public void When_no_complaint_could_be_asked_the_year_runs_from_the_gedraging_or_the_end_of_a_procedure(string conduct, string? procedureEnded, string request, bool late)
    {
        var facts = procedureEnded is null
            ? """a: { "eerstKlagenNietTeVergen": weeg, "procedureBinnenEenJaar": false }"""
            : $$"""a: { "eerstKlagenNietTeVergen": weeg, "procedureBinnenEenJaar": true, "procedureGeeindigdOp": "{{procedureEnded}}" }""";
        var part = Assess(Gedraging, facts, d => d.Met("klacht.gedragingOp", conduct).Met("verzoek.ontvangen", request).Met("afdoening.verzonden", null));

        Assert.That(Grounds(part), late ? Is.EqualTo(new[] { "jci1.3:c:BWBR0005537&artikel=9:24&lid=2" }) : Is.Empty);
    }

    [TestCase("ondertekend")]
    [TestCase("naamEnAdresVermeld")]
    [TestCase("gedagtekend")]
    [TestCase("gedragingOmschreven")]
    [TestCase("grondenVermeld")]
    [TestCase("wijzeVanIndienenVermeld")]
    public void A_defect_of_form_counts_only_after_a_chance_to_mend_it(string missing) => Assert.Multiple(() =>
    {
        Assert.That(Grounds(Assess(Handling, "a: {}", d => d.Met("verzoek." + missing, false).Met("verzoek.hersteltermijnGeboden", true))),
            Is.EqualTo(new[] { "jci1.3:c:BWBR0005537&artikel=9:23&onderdeel=a" }));
        Assert.That(Grounds(Assess(Handling, "a: {}", d => d.Met("verzoek." + missing, false).Met("verzoek.hersteltermijnGeboden", false))), Is.Empty);
        Assert.That(Grounds(Assess(Handling, "a: {}", d => d.Met("verzoek." + missing, false))), Is.Empty);
    });

    private static void NoGroundWithoutEachFact(string ground)
    {
        var facts = Facts(ground);
        foreach (var fact in facts.Properties().Select(p => p.Name).ToList())
        {
            var fewer = (JObject)facts.DeepClone();
            fewer.Remove(fact);
            Assert.That(Grounds(Assess(Gedraging, fewer, d => d)), Is.Empty, fact);
        }
    }

    private static ImmutableArray<string> Grounds(Onderdeeloordeel part) => part.Grond is null ? part.MagAfzien : [part.Grond, .. part.MagAfzien];

    private static Onderdeeloordeel Assess(string subject, string ground, Func<Emmen, Emmen>? change = null) => Assess(subject, Facts(ground), change ?? (d => d));

    private static Onderdeeloordeel Assess(string subject, JObject facts, Func<Emmen, Emmen> change)
    {
        var dossier = Emmen.Dossier()
            .Met("verzoek.onderdelen.0.voorwerp", subject)
            .Met("verzoek.onderdelen.0.toegang", facts)
            .Met("verzoek.wegingen", new JArray(new JObject
            {
                ["onderdeel"] = "klachtbehandeling",
                ["vereiste"] = "fatsoenlijkeBejegening",
                ["uitkomst"] = "nietBehoorlijk",
                ["beoordeeldDoor"] = "de onderzoeker",
                ["toelichting"] = "gewogen",
            }));
        return change(dossier).GeheelBeoordeeld(new DateOnly(2022, 1, 3)).Onderdelen.Single();
    }

    private static JObject Facts(string ground) => JObject.Parse(ground[(ground.IndexOf(':', StringComparison.Ordinal) + 1)..]
        .Replace("weegniet", Emmen.Gewogen(false).ToString(), StringComparison.Ordinal)
        .Replace("weeg", Emmen.Gewogen(true).ToString(), StringComparison.Ordinal));
}
