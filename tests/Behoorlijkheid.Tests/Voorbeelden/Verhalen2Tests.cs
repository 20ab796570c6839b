using System.Globalization;
using System.Text.Json;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>What must come of five stories in examples/, read from the law and the norms of the ombudsman before the program was asked.</summary>
public sealed class Verhalen2Tests
{
    private static readonly Lazy<Beoordelaar> Kader = new(() => new(KaderReader.Meegeleverd));

    private static readonly string[] Closed = ["betwist-geen-oordeel", "deels-gegrond", "mondeling-niet-herkend", "oud-dossier"];

    // The notice of 2004 gave no oordeel and did not have to: what asks which oordeel was given stays open.
    private static readonly string[] OldNoticeWithoutOordeel =
    [
        "excuses-na-gegronde-klacht", "geen-oordeel-bij-tegenstrijdige-verklaringen", "leren-van-gegronde-klacht", "oordeel-per-klachtonderdeel-motiveren", "wederhoor-klager",
    ];

    [Test]
    public void An_oral_complaint_that_was_not_recognised_falls_outside_the_rules_for_a_klaagschrift_and_yet_was_handled_badly()
    {
        var found = Of("mondeling-niet-herkend");
        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(Breached(found), Is.EqualTo((string[])
            [
                "eigen-regeling-nageleefd", "klacht-herkennen", "persoonlijk-contact", "reactie-op-de-klacht", "toezeggingen-nagekomen",
            ]));
            Assert.That(NotFollowed(found), Is.EqualTo((string[])["informele-behandeling-aanbieden", "mondelinge-klacht-geregistreerd"]));
            Assert.That(found.GeschondenVereisten, Is.EqualTo((string[])
            [
                "goedeInformatieverstrekking", "luisterenNaarDeBurger", "betrouwbaarheid", "goedeOrganisatie", "professionaliteit",
            ]));
            Assert.That(Nalevingen(found, n => n.StartsWith("awb-9", StringComparison.Ordinal)), Is.All.EqualTo(Naleving.NietVanToepassing));
        });
    }

    [Test]
    public void A_complaint_of_2003_is_held_to_the_law_of_then()
    {
        var found = Of("oud-dossier");
        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(Breached(found), Is.EqualTo((string[])
            [
                "afstand-tot-beklaagde", "awb-9-10-lid-1-klager", "awb-9-11-lid-1", "awb-9-11-lid-2-beklaagde", "awb-9-11-lid-3",
                "awb-9-12-lid-1-motivering", "neutraal-hoorverslag", "schijn-van-partijdigheid",
            ]));
            Assert.That(found.Onderdelen[0].Normen, Has.None.EqualTo("awb-9-11-lid-2-beklaagde"), "it protects the other side");
            Assert.That(found.GeschondenVereisten, Is.EqualTo((string[])
            [
                "goedeMotivering", "fairPlay", "voortvarendheid", "onpartijdigheid", "goedeVoorbereiding", "professionaliteit",
            ]));
        });
    }

    [TestCase("awb-9-12-lid-1-oordeel")]
    [TestCase("awb-9-12-lid-2")]
    [TestCase("awb-9-12-lid-2-termijn")]
    public void A_complaint_of_2003_is_not_held_to_a_norm_of_2005(string norm) =>
        Assert.That(Nalevingen(Of("oud-dossier"), n => n == norm), Is.EqualTo((Naleving[])[Naleving.NietVanToepassing]));

    [Test]
    public void A_complaint_of_2003_is_held_to_the_same_law_whenever_it_is_assessed() =>
        Assert.That(
            Of("oud-dossier", new(2026, 11, 1)).Normen.Select(n => (n.Id, n.Item, n.Naleving)),
            Is.EqualTo(Of("oud-dossier").Normen.Select(n => (n.Id, n.Item, n.Naleving))));

    // Ten weeks, counted as the longest term a klaagschrift could have had, end on 16 May 2023.
    [TestCase("2023-05-16", Naleving.NietVastTeStellen)]
    [TestCase("2023-05-17", Naleving.Geschonden)]
    public void Silence_on_an_oral_complaint_is_held_against_the_organ_after_ten_weeks(string day, Naleving expected) =>
        Assert.That(
            Of("mondeling-niet-herkend", DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Normen.Single(n => n.Id == "reactie-op-de-klacht").Naleving,
            Is.EqualTo(expected));

    [TestCase("Motiveringsvereiste")]
    [TestCase("Fair play")]
    [TestCase("Verbod van vooringenomenheid")]
    [TestCase("Actieve en adequate informatieverwerving")]
    public void A_complaint_of_2003_names_the_requirements_as_they_were_called_then(string name) =>
        Assert.That(TekstWeergave.Schrijf(Of("oud-dossier")), Does.Contain(name).IgnoreCase);

    [Test]
    public void What_was_weighed_and_stays_contested_ends_in_no_oordeel()
    {
        var found = Of("betwist-geen-oordeel");
        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
            Assert.That(found.Onderdelen.Select(o => (o.Id, o.Oordeel)), Is.EqualTo(((string, Oordeel)[])[("te-laat", Oordeel.GeenOordeel), ("onder-druk", Oordeel.GeenOordeel)]));
            Assert.That(Breached(found), Is.Empty);
            Assert.That(Undecided(found), Is.EqualTo((string[])["awb-9-11-lid-1", "niet-aandringen-op-informele-behandeling"]));
            Assert.That(found.OpenVragen, Is.Empty);
            Assert.That(found.PassendOordeel[0].Passend, Is.EqualTo(PassendOordeel.GeenOordeel));
        });
    }

    [TestCase("awb-9-11-lid-1")]
    [TestCase("niet-aandringen-op-informele-behandeling")]
    public void What_stays_contested_says_what_follows_from_each_reading(string norm)
    {
        var readings = Of("betwist-geen-oordeel").Normen.Single(n => n.Id == norm).Lezingen;
        Assert.That(
            readings.Select(l => (l.Volgens, l.Naleving)),
            Is.EquivalentTo(((string, Naleving)[])[("klager", Naleving.Geschonden), ("bestuursorgaan", Naleving.Nageleefd)]));
    }

    [Test]
    public void A_pending_complaint_is_not_yet_to_be_judged_and_nothing_is_held_against_the_organ_yet()
    {
        var found = Of("eigen-toets-lopend");
        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
            Assert.That(found.Aanleiding, Is.EqualTo(Aanleiding.EigenToets));
            Assert.That(Breached(found), Is.Empty);
            Assert.That(NotFollowed(found), Is.Empty);
            Assert.That(found.Normen.Where(n => n.NogNietOpeisbaar).Select(n => n.Id), Is.SupersetOf((string[])
            [
                "awb-9-11-lid-1", "awb-9-12-lid-1", "awb-9-12-lid-1-bevindingen", "awb-9-12-lid-2", "eigen-regeling-afhandeltermijn", "toezeggingen-nagekomen",
            ]));
            Assert.That(
                Nalevingen(found, n => n is "awb-2-17" or "awb-9-6" or "awb-9-9" or "awb-9-9-stukken" or "awb-9-10-lid-1-klager" or "awb-9-10-lid-1-beklaagde"),
                Is.EqualTo(Enumerable.Repeat(Naleving.Nageleefd, 6)));
        });
    }

    [Test]
    public void A_request_of_three_parts_is_deels_gegrond_each_part_on_its_own_ground()
    {
        var found = Of("deels-gegrond");
        var (conduct, reasons, late) = (found.Onderdelen[0], found.Onderdelen[1], found.Onderdelen[2]);
        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.DeelsGegrond));
            Assert.That(conduct.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(conduct.Vereisten, Is.EqualTo((string[])["fatsoenlijkeBejegening"]));
            Assert.That(reasons.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(reasons.Normen, Is.EqualTo((string[])["awb-9-12-lid-1-motivering", "oordeel-per-klachtonderdeel-motiveren"]));
            Assert.That(late.Oordeel, Is.EqualTo(Oordeel.Ongegrond));
            Assert.That(late.Kanttekening, Is.True);
            Assert.That(found.GeschondenVereisten, Is.EqualTo((string[])["goedeMotivering", "fatsoenlijkeBejegening"]));
            Assert.That(Breached(found), Is.EqualTo((string[])["awb-9-11-lid-1", "awb-9-12-lid-1-motivering", "oordeel-per-klachtonderdeel-motiveren", "weging-fatsoenlijke-bejegening"]));
        });
    }

    [Test]
    public void A_pending_complaint_leaves_open_only_what_has_yet_to_happen() =>
        Assert.That(
            Undecided(Of("eigen-toets-lopend")).Where(id => !IsPending(Of("eigen-toets-lopend"), id)),
            Is.Empty);

    // Six weeks after 16 March 2026 end on Koningsdag, so the last day is 28 April.
    [TestCase("2026-04-28", Naleving.NietVastTeStellen)]
    [TestCase("2026-04-29", Naleving.Geschonden)]
    public void A_handling_that_goes_on_past_the_last_day_is_late(string day, Naleving expected)
    {
        var dossier = DossierReader.Lees(File.ReadAllBytes(Repository.Pad("examples/eigen-toets-lopend/dossier.json"))).Waarde;
        var found = new Beoordelaar(KaderReader.Meegeleverd).Beoordeel(dossier, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Waarde;

        Assert.That(found.Normen.Single(n => n.Id == "awb-9-11-lid-1").Naleving, Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Closed))]
    public void A_story_leaves_nothing_open_that_it_does_not_mean_to_leave_open(string story)
    {
        var meant = story switch
        {
            "betwist-geen-oordeel" => ["awb-9-11-lid-1", "niet-aandringen-op-informele-behandeling"],
            "oud-dossier" => OldNoticeWithoutOordeel,
            _ => Array.Empty<string>(),
        };
        var found = Of(story);
        Assert.That(Undecided(found), Is.EqualTo(meant));
    }

    private static bool IsPending(Beoordeling found, string norm) => found.Normen.Where(n => n.Id == norm).All(n => n.NogNietOpeisbaar);

    private static string[] Breached(Beoordeling found) => With(found, Naleving.Geschonden, advice: false);

    private static string[] NotFollowed(Beoordeling found) => With(found, Naleving.Geschonden, advice: true);

    private static string[] Undecided(Beoordeling found) =>
        [.. With(found, Naleving.NietVastTeStellen, advice: false).Concat(With(found, Naleving.NietVastTeStellen, advice: true)).Order(StringComparer.Ordinal)];

    private static string[] With(Beoordeling found, Naleving naleving, bool advice) =>
        [.. found.Normen.Where(n => n.Naleving == naleving && (n.Soort == Normsoort.Aandachtspunt) == advice).Select(n => n.Id).Distinct().Order(StringComparer.Ordinal)];

    private static Naleving[] Nalevingen(Beoordeling found, Func<string, bool> norm) => [.. found.Normen.Where(n => norm(n.Id)).Select(n => n.Naleving)];

    private static Beoordeling Of(string story, DateOnly? day = null)
    {
        var dossier = DossierReader.Lees(File.ReadAllBytes(Repository.Pad($"examples/{story}/dossier.json"))).Waarde;
        return Kader.Value.Beoordeel(dossier, day ?? DayOf(story)).Waarde;
    }

    private static DateOnly DayOf(string story)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Repository.Pad($"examples/{story}/beoordeling.json")));
        return DateOnly.FromDateTime(expected.RootElement.GetProperty("herkomst").GetProperty("beoordelingsdatum").GetDateTime());
    }
}
