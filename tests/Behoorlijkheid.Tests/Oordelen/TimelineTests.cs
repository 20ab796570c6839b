using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

/// <summary>The timeline of the shipped kader, against days counted by hand from the law.</summary>
public sealed class TimelineTests
{
    private static readonly Beoordelaar Beoordelaar = new(KaderReader.Meegeleverd);

    [TestCase("2016-10-05", "2016-11-16")]
    [TestCase("2016-11-14", "2016-12-27")]
    [TestCase("2023-02-24", "2023-04-11")]
    [TestCase("2024-02-16", "2024-04-02")]
    [TestCase("2024-03-24", "2024-05-06")]
    [TestCase("2025-11-13", "2025-12-29")]
    [TestCase("2026-03-16", "2026-04-28")]
    [TestCase("2026-02-23", "2026-04-07")]
    public void On_the_last_day_it_is_pending_and_the_day_after_late(string ontvangen, string laatste)
    {
        var dossier = Handlings.Pending(Dag(ontvangen));

        var op = Moment(dossier, "afhandeling", Dag(laatste));
        var daarna = Moment(dossier, "afhandeling", Dag(laatste).AddDays(1));

        Assert.That((op.Status, op.VroegsteLaatsteDag, op.LaatsteLaatsteDag, op.MeesteDagen), Is.EqualTo((Momentstatus.NogNietVerstreken, (DateOnly?)Dag(laatste), (DateOnly?)Dag(laatste), (int?)0)));
        Assert.That((daarna.Status, daarna.MinsteDagen, daarna.MeesteDagen, daarna.VoorZoverVanToepassing), Is.EqualTo((Momentstatus.TeLaat, (int?)1, (int?)1, false)));
    }

    [TestCase("2016-10-05", "2016-12-14", "2016-12-14")]
    [TestCase("2016-11-14", "2017-01-24", "2017-01-23")]
    [TestCase("2023-02-24", "2023-05-09", "2023-05-08")]
    [TestCase("2024-02-16", "2024-04-30", "2024-04-26")]
    [TestCase("2024-03-24", "2024-06-03", "2024-06-03")]
    [TestCase("2025-11-13", "2026-01-26", "2026-01-22")]
    [TestCase("2026-03-16", "2026-05-26", "2026-05-26")]
    [TestCase("2026-02-23", "2026-05-06", "2026-05-04")]
    public void Adjournment_runs_from_the_extended_end_and_the_other_reading_is_told_where_it_differs(string ontvangen, string gevolgd, string anders)
    {
        var moment = Moment(Handlings.Adjourned(Dag(ontvangen)), "afhandeling", Dag(gevolgd).AddDays(30));

        Assert.That(moment.LaatsteLaatsteDag, Is.EqualTo(Dag(gevolgd)));
        Assert.That(moment.AndereUitleg.Select(u => u.Laatst), Is.EqualTo(gevolgd == anders ? [] : new DateOnly?[] { Dag(anders) }));
    }

    [Test]
    public void Sent_between_the_two_readings_it_is_in_time_and_by_the_other_late()
    {
        var moment = Moment(Handlings.Sent(Handlings.Adjourned(new(2016, 11, 14)), new(2017, 1, 24)), "afhandeling", new(2017, 2, 1));

        Assert.That(moment.Status, Is.EqualTo(Momentstatus.Gehaald));
        Assert.That(moment.AndereUitleg.Single().Status, Is.EqualTo(Momentstatus.TeLaat));
    }

    [TestCase("2016-12-14", Momentstatus.Gehaald, null)]
    [TestCase("2016-12-15", Momentstatus.TeLaat, 1)]
    [TestCase("2017-01-16", Momentstatus.TeLaat, 33)]
    public void With_an_advice_procedure_it_is_ten_weeks(string verzonden, Momentstatus status, int? dagen)
    {
        var dossier = Handlings.Sent(Handlings.Pending(new(2016, 10, 5)) with { Advies = new() { VanToepassing = true } }, Dag(verzonden));

        var moment = Moment(dossier, "afhandeling", new(2017, 2, 1));

        Assert.That((moment.Status, moment.MeesteDagen, moment.Gedaan), Is.EqualTo((status, dagen, (Datum?)(Datum)Dag(verzonden))));
    }

    [Test]
    public void The_committee_of_2002_had_until_16_April()
    {
        var dossier = Handlings.Pending(new(2002, 1, 8)) with
        {
            Advies = new() { VanToepassing = true },
            Verdaging = new() { Verdaagd = true, VerdaagdOp = (Datum)new DateOnly(2002, 3, 12), Weken = 4, VerderUitstel = false },
        };

        Assert.That(Moment(dossier, "afhandeling", new(2002, 4, 1)).LaatsteLaatsteDag, Is.EqualTo(new DateOnly(2002, 4, 16)));
        Assert.That(Moment(dossier, "verdaging", new(2002, 4, 1)).LaatsteLaatsteDag, Is.EqualTo(new DateOnly(2002, 3, 19)));
    }

    [TestCase("2010-01-15", "2010-01-15", Description = "after lid 3 came into force")]
    [TestCase("2009-12-21", "2009-12-07", Description = "the day before lid 3 came into force")]
    public void Further_delay_moves_the_last_day_since_22_December_2009(string tot, string laatste)
    {
        var dossier = Handlings.Pending(new(2009, 10, 26)) with
        {
            Verdaging = new() { Verdaagd = false, VerderUitstel = true, VerderUitstelTot = (Datum)Dag(tot), KlagerStemtIn = true, InstemmingSchriftelijk = true },
        };

        Assert.That(Moment(dossier, "afhandeling", new(2010, 1, 1)).LaatsteLaatsteDag, Is.EqualTo(Dag(laatste)));
    }

    [Test]
    public void An_adjournment_of_unknown_length_ends_at_the_latest_after_four_weeks()
    {
        var dossier = Handlings.Pending(new(2016, 10, 5)) with { Verdaging = new() { Verdaagd = true, VerdaagdOp = (Datum)new DateOnly(2016, 11, 10), VerderUitstel = false } };

        var moment = Moment(dossier, "afhandeling", new(2016, 12, 15));

        Assert.That((moment.Status, moment.LaatsteLaatsteDag), Is.EqualTo((Momentstatus.TeLaat, (DateOnly?)new DateOnly(2016, 12, 14))));
        Assert.That(moment.Ontbrekend, Is.EqualTo(["verdaging.weken"]));
    }

    [Test]
    public void Unknown_whether_an_advice_procedure_applied_it_is_late_only_after_the_longest_term()
    {
        var dossier = Handlings.Pending(new(2016, 10, 5)) with { Advies = new() };

        var tussen = Moment(dossier, "afhandeling", new(2016, 12, 1));
        var voorbij = Moment(dossier, "afhandeling", new(2016, 12, 15));

        Assert.That((tussen.Status, tussen.VroegsteLaatsteDag, tussen.LaatsteLaatsteDag), Is.EqualTo((Momentstatus.NietTeBepalen, (DateOnly?)new DateOnly(2016, 11, 16), (DateOnly?)new DateOnly(2016, 12, 14))));
        Assert.That(tussen.Ontbrekend, Is.EqualTo(["advies.vanToepassing"]));
        Assert.That(voorbij.Status, Is.EqualTo(Momentstatus.TeLaat));
        Assert.That((voorbij.MinsteDagen, voorbij.MeesteDagen), Is.EqualTo(((int?)1, (int?)29)));
    }

    [Test]
    public void A_contested_day_of_receipt_gives_a_last_day_for_each_reading()
    {
        var dossier = Handlings.Pending(new(2016, 10, 3));
        dossier = dossier with
        {
            Klacht = dossier.Klacht with
            {
                Ontvangen = Feit<Datum>.Betwist([new("klager", new DateOnly(2016, 10, 3)), new("bestuursorgaan", new DateOnly(2016, 10, 5))]),
            },
        };

        var moment = Moment(dossier, "afhandeling", new(2016, 11, 15));

        Assert.That(moment.Status, Is.EqualTo(Momentstatus.NietTeBepalen));
        Assert.That(moment.Lezingen.Select(l => (l.Volgens, l.Laatst, l.Status)), Is.EqualTo(new (string, DateOnly?, Momentstatus?)[]
        {
            ("klager", new(2016, 11, 14), Momentstatus.TeLaat),
            ("bestuursorgaan", new(2016, 11, 16), Momentstatus.NogNietVerstreken),
        }));
    }

    [Test]
    public void A_receipt_known_to_the_month_gives_both_ends()
    {
        var dossier = Handlings.Pending(new Datum(new(2016, 10, 1), new(2016, 10, 31)));

        var moment = Moment(dossier, "afhandeling", new(2016, 12, 1));

        Assert.That((moment.Status, moment.VroegsteLaatsteDag, moment.LaatsteLaatsteDag), Is.EqualTo((Momentstatus.NietTeBepalen, (DateOnly?)new DateOnly(2016, 11, 14), (DateOnly?)new DateOnly(2016, 12, 12))));
        Assert.That(moment.Ontbrekend, Is.EqualTo(["klacht.ontvangen"]));
    }

    [TestCase(false, "2018-01-05", "2018-03-16", Description = "ten weeks")]
    [TestCase(true, "2018-01-05", "2018-04-13", Description = "fourteen weeks")]
    [TestCase(true, "2018-01-06", "2018-04-14", Description = "fourteen weeks end on a Saturday, and exceed twelve: not extended")]
    [TestCase(false, "2018-01-06", "2018-03-19", Description = "ten weeks end on a Saturday: extended")]
    public void The_police_have_ten_weeks_or_fourteen_with_a_commission(bool commissie, string ontvangen, string laatste)
    {
        var dossier = Handlings.Pending(Dag(ontvangen)) with
        {
            Bestuursorgaan = new() { Soort = BestuursorgaanSoort.Korpschef, BijzondereRegeling = BijzondereRegeling.Politie },
            Advies = new() { VanToepassing = commissie },
        };

        var moment = Moment(dossier, "afhandeling", new(2018, 2, 1));

        Assert.That(moment.LaatsteLaatsteDag, Is.EqualTo(Dag(laatste)));
        Assert.That(moment.Wegen.Single().Variant.Opmerking, Does.Contain("artikel 72 Politiewet 2012"));
    }

    [TestCase(BijzondereRegeling.RechterlijkeMacht)]
    [TestCase(BijzondereRegeling.OpenbaarMinisterie)]
    [TestCase(BijzondereRegeling.Jeugdzorg)]
    public void For_a_regime_that_is_not_encoded_no_statutory_day_is_given(BijzondereRegeling regeling)
    {
        var tijdlijn = Tijdlijn(
            Handlings.Pending(new(2018, 1, 5)) with { Bestuursorgaan = new() { Soort = BestuursorgaanSoort.Ander, BijzondereRegeling = regeling } }, new(2018, 2, 1));

        Assert.That(tijdlijn.Momenten.Select(m => m.Id), Is.Empty);
        Assert.That(tijdlijn.NietGecodeerd, Is.EqualTo(["Voor klachten over deze instantie geldt een bijzondere regeling, die hier niet is gecodeerd. Er worden daarom geen wettelijke termijnen gegeven."]));
    }

    [TestCase("2017-01-11", Momentstatus.Gehaald)]
    [TestCase("2018-11-16", Momentstatus.Gehaald)]
    [TestCase("2018-11-19", Momentstatus.TeLaat)]
    public void The_ombudsman_can_be_asked_until_a_year_after_the_notice_never_extended(string verzoek, Momentstatus status)
    {
        // 16 November 2017 plus a year is a Friday; 17 November 2018 is a Saturday.
        var dossier = Handlings.Sent(Handlings.Pending(new(2017, 10, 5)), new(2017, 11, 16)) with { Verzoek = new() { Ontvangen = (Datum)Dag(verzoek) } };

        Assert.That(Moment(dossier, "ombudsman", new(2019, 1, 1)).Status, Is.EqualTo(status));
    }

    [Test]
    public void Without_a_notice_the_year_runs_from_when_the_handling_should_have_ended()
    {
        var moment = Moment(Handlings.Pending(new(2016, 11, 14)), "ombudsman", new(2017, 2, 1));

        Assert.That((moment.Status, moment.LaatsteLaatsteDag), Is.EqualTo((Momentstatus.NogNietVerstreken, (DateOnly?)new DateOnly(2017, 12, 27))));
    }

    [TestCase("2016-11-02", Momentstatus.Gehaald)]
    [TestCase("2016-11-03", Momentstatus.TeLaat)]
    public void A_refusal_is_told_within_four_weeks(string meegedeeld, Momentstatus status)
    {
        var dossier = Handlings.Pending(new(2016, 10, 5)) with { Weigering = new() { Geweigerd = true, Meegedeeld = true, MeegedeeldOp = (Datum)Dag(meegedeeld) } };

        Assert.That(Moment(dossier, "weigering", new(2016, 12, 1)).Status, Is.EqualTo(status));
        Assert.That(Tijdlijn(dossier, new(2016, 12, 1)).Momenten.Select(m => m.Id), Does.Not.Contain("afhandeling"));
    }

    [Test]
    public void A_promise_that_was_not_kept_is_late_and_one_without_a_day_is_not_told()
    {
        var dossier = Handlings.Pending(new(2016, 10, 5)) with
        {
            Toezeggingen =
            [
                new() { Id = "a", Omschrijving = "a", UiterlijkOp = (Datum)new DateOnly(2016, 10, 20), Nagekomen = false },
                new() { Id = "b", Omschrijving = "b", Nagekomen = false },
            ],
        };

        var beloften = Tijdlijn(dossier, new(2016, 11, 1)).Momenten.Where(m => m.Id == "toezegging");

        Assert.That(beloften.Select(m => (m.Item, m.ItemId, m.Status)), Is.EqualTo([("toezeggingen[0]", "a", Momentstatus.TeLaat)]));
    }

    [Test]
    public void A_possibility_that_passed_is_no_breach() =>
        Assert.That(Moment(Handlings.Pending(new(2016, 10, 5)), "verdaging", new(2016, 12, 1)).Status, Is.EqualTo(Momentstatus.Verstreken));

    [Test]
    public void Every_date_that_is_stated_is_an_event_in_order_of_time()
    {
        var dossier = Handlings.Sent(Handlings.Adjourned(new(2016, 11, 14)), new(2017, 1, 24)) with
        {
            Klagers = [new() { Id = "k", GehoordOp = (Datum)new DateOnly(2016, 12, 8), ReactietermijnTot = (Datum)new DateOnly(2016, 12, 5) }],
            Herstel = [new() { Omschrijving = "excuses", Datum = new DateOnly(2017, 2, 2) }],
        };

        Assert.That(Tijdlijn(dossier, new(2017, 3, 1)).Gebeurtenissen.Select(g => (g.Feit, g.Item)), Is.EqualTo(new (string, string?)[]
        {
            ("klacht.ontvangen", null), ("klagers[0].gehoordOp", "k"), ("verdaging.verdaagdOp", null), ("afdoening.datum", null), ("herstel[0].datum", null),
        }));
    }

    [Test]
    public void A_kader_without_terms_gives_a_problem_and_no_empty_timeline()
    {
        var kader = new Normen.Lezing.Proefkader().Lees().Waarde;

        var made = new Beoordelaar(kader).Tijdlijn(Handlings.Pending(new(2016, 10, 5)), new(2016, 11, 1));

        Assert.That(made.Problemen.Select(p => p.Code), Is.EqualTo(["termijnen.geen-termijnen"]));
    }

    [Test]
    public void Nothing_is_told_of_a_day_before_the_complaint_was_received() =>
        Assert.That(
            Beoordelaar.Tijdlijn(Handlings.Pending(new(2016, 10, 5)), new(2016, 10, 4)).Problemen.Select(p => p.Code), Is.EqualTo(["beoordeling.te-vroeg"]));

    private static Termijnmoment Moment(Klachtdossier dossier, string id, DateOnly op) => Tijdlijn(dossier, op).Momenten.Single(m => m.Id == id);

    private static Tijdlijn Tijdlijn(Klachtdossier dossier, DateOnly op) => Beoordelaar.Tijdlijn(dossier, op).Waarde;

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
