using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>What must come of five of the stories (a flawless handling, too late, wrongly refused, advice not followed, not heard): from the law and the reports.</summary>
public sealed class Verhalen1Tests
{
    private const string Vlekkeloos = "vlekkeloos";
    private const string TeLaat = "te-laat";
    private const string MetVerdaging = "te-laat-met-verdaging";
    private const string Geweigerd = "onterecht-geweigerd";
    private const string Advies = "advies-niet-gevolgd";
    private const string Kennelijk = "kennelijk-ongegrond";

    [TestCase(Vlekkeloos, Oordeel.Ongegrond, "")]
    [TestCase(TeLaat, Oordeel.Gegrond, "goedeInformatieverstrekking,voortvarendheid")]
    [TestCase(MetVerdaging, Oordeel.Ongegrond, "")]
    [TestCase(Geweigerd, Oordeel.Gegrond, "goedeInformatieverstrekking,fairPlay,voortvarendheid,redelijkheid")]
    [TestCase(Advies, Oordeel.DeelsGegrond, "goedeMotivering")]
    [TestCase(Kennelijk, Oordeel.Gegrond, "goedeMotivering,fairPlay,goedeVoorbereiding")]
    public void The_oordeel_and_the_violated_vereisten(string story, Oordeel oordeel, string vereisten)
    {
        var found = Assess(story);

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(oordeel));
            Assert.That(found.Mogelijk, Is.EqualTo(new[] { oordeel }));
            Assert.That(found.GeschondenVereisten, Is.EqualTo(Names(vereisten)));
        });
    }

    [TestCase(Vlekkeloos, "")]
    [TestCase(TeLaat, "awb-9-11-lid-1,tussenberichten-bij-lange-behandeling")]
    [TestCase(MetVerdaging, "awb-9-11-lid-2-beklaagde beklaagden[0]")]
    [TestCase(Geweigerd, "awb-9-8-lid-1-c,awb-9-8-lid-3-termijn,awb-9-8-lid-3-verzoektermijn,inhoud-gewogen-voor-weigering")]
    [TestCase(
        Advies,
        "awb-9-12-lid-1-motivering,awb-9-16-motivering,afwijking-van-advies-per-onderdeel-gemotiveerd klachtonderdelen[0],"
        + "oordeel-per-klachtonderdeel-motiveren klachtonderdelen[0],weging-goede-motivering wegingen[0]")]
    [TestCase(Kennelijk, "awb-9-10-lid-1-klager klagers[0],niet-lichtvaardig-kennelijk-ongegrond,wederhoor-klager klagers[0]")]
    public void The_breaches_are_these_and_no_others(string story, string rows) =>
        Assert.That(Rows(Assess(story), Naleving.Geschonden, advice: false), Is.EquivalentTo(Names(rows)));

    [TestCase(Vlekkeloos, "")]
    [TestCase(TeLaat, "")]
    [TestCase(MetVerdaging, "")]
    [TestCase(Geweigerd, "begrijpelijke-kennisgeving")]
    [TestCase(Advies, "")]
    [TestCase(Kennelijk, "")]
    public void The_advice_that_was_not_followed(string story, string rows) =>
        Assert.That(Rows(Assess(story), Naleving.Geschonden, advice: true), Is.EquivalentTo(Names(rows)));

    // Without reasons nobody can see whether the college weighed the facts, or simply followed its officer.
    [TestCase(Vlekkeloos, "")]
    [TestCase(TeLaat, "")]
    [TestCase(MetVerdaging, "")]
    [TestCase(Geweigerd, "")]
    [TestCase(
        Advies,
        "niet-zonder-meer-lezing-medewerker klachtonderdelen[0],oordeel-op-weging-van-feiten klachtonderdelen[0],weging-onpartijdigheid wegingen[1]")]
    [TestCase(Kennelijk, "")]
    public void What_cannot_be_established(string story, string rows)
    {
        var found = Assess(story);

        Assert.Multiple(() =>
        {
            Assert.That(Rows(found, Naleving.NietVastTeStellen), Is.EquivalentTo(Names(rows)));
            Assert.That(found.Normen.Where(n => n.VoorZoverVanToepassing).Select(n => n.Id), Is.Empty);
            Assert.That(found.OpenVragen, Is.Empty);
        });
    }

    [Test]
    public void A_flawless_handling_complies_with_every_norm_that_it_meets() => Assert.That(
        Assess(Vlekkeloos).Normen.Where(n => n.Soort != Normsoort.Aandachtspunt && n.Naleving == Naleving.Nageleefd).Select(n => n.Id).Distinct(),
        Is.EquivalentTo(Names(
            "awb-2-5-lid-1,awb-2-17,awb-9-6,awb-9-7-lid-1,awb-9-9,awb-9-9-stukken,awb-9-10-lid-1-klager,awb-9-10-lid-1-klager-vooraf,awb-9-10-lid-1-beklaagde,"
            + "awb-9-10-lid-1-beklaagde-vooraf,awb-9-10-lid-3,awb-9-11-lid-1,awb-9-12-lid-1,awb-9-12-lid-1-bevindingen,awb-9-12-lid-1-oordeel,awb-9-12-lid-1-motivering,"
            + "awb-9-12-lid-1-conclusies,awb-9-12-lid-2,awb-9-12-lid-2-termijn,awb-9-12a-registratie,awb-9-12a-publicatie,afstand-tot-beklaagde,schijn-van-partijdigheid,"
            + "professioneel-gehandeld,behoorlijke-toon-in-contacten,behoorlijke-toon-kennisgeving,bijzondere-zorg-voor-kwetsbare-klager,burgerperspectief,"
            + "eigen-regeling-nageleefd,formele-behandeling-op-verzoek,geen-oordeel-bij-tegenstrijdige-verklaringen,inhoudelijke-reactie,kennisgeving-bevoegd-genomen,"
            + "kennisgeving-namens-bestuursorgaan,klacht-herkennen,klacht-verkennen,lezing-beklaagde-vragen,maatregel-aan-klager-meegedeeld,neutraal-hoorverslag,"
            + "niet-aandringen-op-informele-behandeling,niet-zonder-meer-lezing-medewerker,oordeel-op-weging-van-feiten,oordeel-per-klachtonderdeel-motiveren,"
            + "op-elk-klachtonderdeel-ingaan,passende-maatregel-na-gegronde-klacht,persoonlijk-contact,reactie-op-de-klacht,relaas-klager-zonder-vastlegging,"
            + "schadeverzoek-behandeld,toezeggingen-nagekomen,wederhoor-beklaagde,wederhoor-klager,zienswijzen-van-derden-voorleggen")));

    [TestCase(MetVerdaging, "awb-9-11-lid-1,awb-9-11-lid-2-klager,awb-9-11-lid-2-duur")]
    [TestCase(Geweigerd, "awb-9-8-geen-grond,awb-9-8-lid-3-schriftelijk,awb-9-8-lid-3-ombudsman,weigering-gemotiveerd,awb-9-6,persoonlijk-contact,klacht-verkennen")]
    [TestCase(Advies, "awb-9-11-lid-1,awb-9-14-lid-2,awb-9-15-lid-1,awb-9-15-lid-2,awb-9-15-lid-4-rapport,awb-9-15-lid-4-hoorverslag,awb-9-15-lid-4-advies,awb-9-16-advies-meegezonden")]
    [TestCase(Kennelijk, "awb-9-10-lid-1-beklaagde,persoonlijk-contact,klacht-verkennen,awb-9-10-lid-3,awb-9-6")]
    public void What_went_well(string story, string norms) => Assert.That(
        Names(norms).Select(n => Row(Assess(story), n).Naleving),
        Is.All.EqualTo(Naleving.Nageleefd));

    // After a refusal the duties of the handling itself have ended (Awb 9:8 lid 3), also where the refusal was wrong.
    [TestCase(Geweigerd, "awb-9-9,awb-9-10-lid-1-klager,awb-9-10-lid-1-beklaagde,awb-9-11-lid-1,awb-9-12-lid-1,awb-9-12-lid-1-motivering,inhoudelijke-reactie")]
    [TestCase(TeLaat, "awb-9-11-lid-2-klager,awb-9-11-lid-2-duur")]
    public void What_was_not_at_stake(string story, string norms) => Assert.That(
        Names(norms).Select(n => Row(Assess(story), n).Naleving),
        Is.All.EqualTo(Naleving.NietVanToepassing));

    [Test]
    public void One_fact_less_and_the_flawless_handling_is_no_longer_known_to_be_so()
    {
        var found = Assess(Vlekkeloos, d => d.Met("afdoening.vermeldtVerzoektermijn", null));

        Assert.Multiple(() =>
        {
            Assert.That(Rows(found, Naleving.NietVastTeStellen), Is.EqualTo(new[] { "awb-9-12-lid-2-termijn" }));
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.GeenOordeel), "the investigation is closed");
        });
    }

    // Received on Saturday 17 February 2024. Six weeks end on 30 March: the Saturday before Easter, so on Tuesday 2 April. Four weeks on from there: 30 April.
    [TestCase(TeLaat, "2024-04-02", Naleving.Nageleefd)]
    [TestCase(TeLaat, "2024-04-03", Naleving.Geschonden)]
    [TestCase(MetVerdaging, "2024-04-30", Naleving.Nageleefd)]
    [TestCase(MetVerdaging, "2024-05-01", Naleving.Geschonden)]
    public void The_last_day_of_the_term(string story, string sent, Naleving expected) =>
        Assert.That(Row(Assess(story, d => d.Met("afdoening.datum", sent)), "awb-9-11-lid-1").Naleving, Is.EqualTo(expected));

    // Counted from 30 March itself the four weeks end on 27 April, a Saturday (and King's day), so on Monday 29 April.
    [TestCase("2024-04-29", 0)]
    [TestCase("2024-04-30", 1)]
    public void The_other_reading_of_the_start_is_named_where_it_decides(string sent, int readings) => Assert.That(
        Row(Assess(MetVerdaging, d => d.Met("afdoening.datum", sent)), "awb-9-11-lid-1").AndereUitleg,
        Has.Length.EqualTo(readings));

    [Test]
    public void That_the_beklaagde_was_not_told_of_the_delay_does_not_count_for_the_klager() => Assert.Multiple(() =>
    {
        Assert.That(Assess(MetVerdaging).OverigeBevindingen, Does.Contain("awb-9-11-lid-2-beklaagde"));
        Assert.That(Row(Assess(MetVerdaging), "awb-9-11-lid-2-klager").Naleving, Is.EqualTo(Naleving.Nageleefd));
    });

    // Received on 3 June 2024: four weeks end on Monday 1 July.
    [TestCase("2024-07-01", Naleving.Nageleefd)]
    [TestCase("2024-07-02", Naleving.Geschonden)]
    public void The_last_day_to_say_that_a_complaint_is_not_handled(string told, Naleving expected) =>
        Assert.That(Row(Assess(Geweigerd, d => d.Met("weigering.meegedeeldOp", told)), "awb-9-8-lid-3-termijn").Naleving, Is.EqualTo(expected));

    [Test]
    public void Deviating_without_reasons_is_gegrond_and_whose_side_was_chosen_stays_undecided()
    {
        var parts = Assess(Advies).Onderdelen;

        Assert.Multiple(() =>
        {
            Assert.That(parts.Select(p => p.Oordeel), Is.EqualTo(new[] { Oordeel.Gegrond, Oordeel.GeenOordeel }));
            Assert.That(parts[0].Vereisten, Is.EqualTo(new[] { "goedeMotivering" }));
            Assert.That(parts[1].Vereisten, Is.Empty);
        });
    }

    // Awb 9:10 lid 2 onderdeel a: when the complaint is indeed kennelijk ongegrond, the klager need not be heard.
    [Test]
    public void A_complaint_that_is_indeed_kennelijk_ongegrond_needs_no_hearing()
    {
        var found = Assess(Kennelijk, d => d.Met("horen.kennelijkOngegrond", Emmen.Gewogen(true)));
        var hearing = Row(found, "awb-9-10-lid-1-klager");

        Assert.Multiple(() =>
        {
            Assert.That(hearing.Naleving, Is.EqualTo(Naleving.NietVanToepassing));
            Assert.That(hearing.Uitzondering, Is.EqualTo("kennelijk-ongegrond"));
            Assert.That(Row(found, "niet-lichtvaardig-kennelijk-ongegrond").Naleving, Is.EqualTo(Naleving.Nageleefd));
        });
    }

    private static Beoordeling Assess(string story, Func<Emmen, Emmen>? change = null)
    {
        var dossier = Emmen.Van(File.ReadAllText(Repository.Pad($"examples/{story}/dossier.json")));
        return (change is null ? dossier : change(dossier)).GeheelBeoordeeld(story switch
        {
            Vlekkeloos => new(2026, 6, 1),
            Geweigerd => new(2024, 11, 1),
            Advies => new(2024, 5, 1),
            Kennelijk => new(2025, 2, 3),
            _ => new(2024, 9, 2),
        });
    }

    private static Normbevinding Row(Beoordeling found, string norm) => found.Normen.Single(n => n.Id == norm);

    private static IEnumerable<string> Rows(Beoordeling found, Naleving naleving, bool? advice = null) => found.Normen
        .Where(n => n.Naleving == naleving && (advice is null || advice == (n.Soort == Normsoort.Aandachtspunt)))
        .Select(n => n.Item is null ? n.Id : $"{n.Id} {n.Item}");

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
