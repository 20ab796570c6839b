using System.Globalization;
using Behoorlijkheid.Recht;
using CsCheck;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Recht;

public sealed class TermijnenTests
{
    private const int Gevallen = 2_000;

    private static readonly Termijnen Termijnen = new(Kalender.Nederland);

    private static readonly Gen<DateOnly> Dagen = Gen.Int[new DateOnly(1998, 1, 1).DayNumber, new DateOnly(2040, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateOnly> AlleDagen = Gen.Frequency(
        (3, Dagen),
        (1, Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber)),
        (1, Gen.Int[DateOnly.MaxValue.DayNumber - 400, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber)));

    private static readonly Gen<Func<DateOnly, int, DateOnly>> Eenheden = Gen.Int[0, 4].Select<int, Func<DateOnly, int, DateOnly>>(
        soort => soort switch { 0 => Termijnen.Dagen, 1 => Termijnen.Weken, 2 => Termijnen.Maanden, 3 => Termijnen.KalenderWeken, _ => Termijnen.Jaren });

    [Test]
    public void The_committee_that_received_on_8_January_2002_had_until_19_March_and_after_adjournment_until_16_April()
    {
        Assert.That(Termijnen.Weken(new(2002, 1, 8), 10), Is.EqualTo(new DateOnly(2002, 3, 19)));
        Assert.That(Termijnen.Weken(new(2002, 3, 19), 4), Is.EqualTo(new DateOnly(2002, 4, 16)));
    }

    [TestCase("2016-10-05", "2016-11-16")]
    [TestCase("2016-11-14", "2016-12-26")]
    [TestCase("2023-02-24", "2023-04-07")]
    [TestCase("2024-02-16", "2024-03-29")]
    [TestCase("2024-03-24", "2024-05-05")]
    [TestCase("2025-11-13", "2025-12-25")]
    [TestCase("2026-03-16", "2026-04-27")]
    [TestCase("2026-02-23", "2026-04-06")]
    public void Six_weeks_would_end_on_the_same_day_of_the_week_42_days_later(string ontvangen, string nominaal)
    {
        var loop = Termijnen.LoopInWeken(Dag(ontvangen), 6);

        Assert.That((loop.Start, loop.Nominaal), Is.EqualTo((Dag(ontvangen), Dag(nominaal))));
        Assert.That(loop.Nominaal.DayNumber - loop.Start.DayNumber, Is.EqualTo(42));
    }

    [TestCase("2016-10-05", "2016-11-16", "2016-12-14", "2016-12-14", "2016-12-14", "2016-11-02")]
    [TestCase("2016-11-14", "2016-12-27", "2017-01-23", "2017-01-24", "2017-01-23", "2016-12-12", Description = "tweede Kerstdag")]
    [TestCase("2023-02-24", "2023-04-11", "2023-05-08", "2023-05-09", "2023-05-08", "2023-03-24", Description = "Goede Vrijdag")]
    [TestCase("2024-02-16", "2024-04-02", "2024-04-26", "2024-04-30", "2024-04-26", "2024-03-15", Description = "Goede Vrijdag")]
    [TestCase("2024-03-24", "2024-05-06", "2024-06-03", "2024-06-03", "2024-06-03", "2024-04-22", Description = "received on a Sunday")]
    [TestCase("2025-11-13", "2025-12-29", "2026-01-22", "2026-01-26", "2026-01-22", "2025-12-11", Description = "Kerst and a weekend")]
    [TestCase("2026-03-16", "2026-04-28", "2026-05-26", "2026-05-26", "2026-05-26", "2026-04-13", Description = "Koningsdag")]
    [TestCase("2026-02-23", "2026-04-07", "2026-05-04", "2026-05-06", "2026-05-04", "2026-03-23", Description = "tweede Paasdag")]
    public void The_terms_of_Awb_9_11_and_9_8_end_on_the_known_days(
        string ontvangen, string zesWeken, string verdaagdVanNominaal, string verdaagdVanVerlengd, string tienWeken, string vierWeken)
    {
        var start = Dag(ontvangen);

        Assert.That(Termijnen.Weken(start, 6), Is.EqualTo(Dag(zesWeken)));
        Assert.That(Termijnen.Weken(Termijnen.KalenderWeken(start, 6), 4), Is.EqualTo(Dag(verdaagdVanNominaal)));
        Assert.That(Termijnen.Weken(Termijnen.Weken(start, 6), 4), Is.EqualTo(Dag(verdaagdVanVerlengd)));
        Assert.That(Termijnen.Weken(start, 10), Is.EqualTo(Dag(tienWeken)));
        Assert.That(Termijnen.Weken(start, 4), Is.EqualTo(Dag(vierWeken)));
    }

    [TestCase("2017-06-05", 1, "2017-06-06", Description = "the day of the start is not counted")]
    [TestCase("2017-06-08", 1, "2017-06-09", Description = "the last day is a Friday")]
    [TestCase("2017-06-08", 2, "2017-06-12", Description = "the last day is a Saturday")]
    [TestCase("2017-06-09", 2, "2017-06-12", Description = "the last day is a Sunday")]
    [TestCase("2017-06-09", 3, "2017-06-13", Description = "art. 2: Saturday, Sunday and Monday hold one day that is not free")]
    [TestCase("2017-06-09", 4, "2017-06-13", Description = "art. 2: Monday and Tuesday are two")]
    [TestCase("2015-04-02", 5, "2015-04-08", Description = "art. 2: Goede Vrijdag to tweede Paasdag, then two days")]
    [TestCase("2015-04-02", 2, "2015-04-07", Description = "art. 2 is not for two days")]
    [TestCase("2025-04-25", 1, "2025-04-28", Description = "Koningsdag on Saturday 26 April 2025 takes no working day")]
    [TestCase("2006-04-28", 1, "2006-05-01", Description = "Koninginnedag on Saturday 29 April 2006 takes no working day")]
    [TestCase("2005-04-29", 1, "2005-05-02", Description = "Koninginnedag on Saturday 30 April 2005")]
    [TestCase("2013-04-29", 1, "2013-05-01", Description = "the last Koninginnedag, a Tuesday")]
    [TestCase("2014-04-29", 1, "2014-04-30", Description = "30 April after the last Koninginnedag")]
    public void A_term_in_days_ends_on_the_known_day(string start, int n, string laatste) =>
        Assert.That(Termijnen.Dagen(Dag(start), n), Is.EqualTo(Dag(laatste)));

    [TestCase("2017-03-10", 90, "2017-06-08")]
    [TestCase("2017-03-12", 90, "2017-06-12", Description = "90 days end on Saturday 10 June: extended")]
    [TestCase("2017-03-11", 91, "2017-06-10", Description = "91 days end on that Saturday: not extended (art. 4)")]
    public void Terms_of_more_than_90_days_are_not_extended(string start, int n, string laatste) =>
        Assert.That(Termijnen.Dagen(Dag(start), n), Is.EqualTo(Dag(laatste)));

    [TestCase("2016-06-10", 365, "2017-06-10", Description = "far more than 90 days, on a Saturday")]
    public void Terms_of_far_more_than_90_days_are_not_extended(string start, int n, string laatste) =>
        Assert.That(Termijnen.Dagen(Dag(start), n), Is.EqualTo(Dag(laatste)));

    [TestCase("2016-06-11", 52, "2017-06-10", Description = "far more than 12 weeks, on a Saturday")]
    [TestCase("2017-03-18", 12, "2017-06-12", Description = "Saturday 10 June: extended")]
    [TestCase("2017-03-11", 13, "2017-06-10", Description = "the same Saturday: not extended (art. 4)")]
    public void Terms_of_more_than_12_weeks_are_not_extended(string start, int n, string laatste) =>
        Assert.That(Termijnen.Weken(Dag(start), n), Is.EqualTo(Dag(laatste)));

    [TestCase("2017-01-31", 1, "2017-02-28", Description = "February has no day 31")]
    [TestCase("2016-01-31", 1, "2016-02-29", Description = "in a leap year it has a day 29")]
    [TestCase("2017-02-28", 1, "2017-03-28", Description = "the same number, not the last day")]
    [TestCase("2017-03-10", 3, "2017-06-12", Description = "Saturday 10 June: extended")]
    [TestCase("2017-02-10", 4, "2017-06-10", Description = "the same Saturday: not extended (art. 4)")]
    [TestCase("2016-06-10", 12, "2017-06-10", Description = "twelve months, on a Saturday: not extended")]
    [TestCase("2016-11-25", 1, "2016-12-27", Description = "Sunday 25 December and tweede Kerstdag")]
    public void A_term_in_months_ends_on_the_day_of_the_same_number(string start, int n, string laatste) =>
        Assert.That(Termijnen.Maanden(Dag(start), n), Is.EqualTo(Dag(laatste)));

    [TestCase("2016-06-10", 1, "2017-06-10", Description = "a Saturday: not extended (art. 4)")]
    [TestCase("2016-02-29", 1, "2017-02-28")]
    [TestCase("2016-02-29", 4, "2020-02-29")]
    public void A_term_in_years_is_never_extended(string start, int n, string laatste) =>
        Assert.That(Termijnen.Jaren(Dag(start), n), Is.EqualTo(Dag(laatste)));

    [Test]
    public void An_equated_day_extends_a_term()
    {
        var termijnen = new Termijnen(Kalender.Met(new GelijkgesteldeDag(new(2016, 5, 6), "Stcrt.")));

        Assert.That(Termijnen.Weken(new(2016, 4, 8), 4), Is.EqualTo(new DateOnly(2016, 5, 6)));
        Assert.That(termijnen.Weken(new(2016, 4, 8), 4), Is.EqualTo(new DateOnly(2016, 5, 9)));
    }

    [Test]
    public void A_term_in_days_or_weeks_or_months_can_be_extended_up_to_the_bounds_of_article_4()
    {
        var start = new DateOnly(2017, 3, 1);

        Assert.Multiple(() =>
        {
            Assert.That(Enumerable.Range(0, 200).Where(n => Termijnen.LoopInDagen(start, n).IsVerlengbaar), Is.EqualTo(Enumerable.Range(1, 90)));
            Assert.That(Enumerable.Range(0, 60).Where(n => Termijnen.LoopInWeken(start, n).IsVerlengbaar), Is.EqualTo(Enumerable.Range(1, 12)));
            Assert.That(Enumerable.Range(0, 40).Where(n => Termijnen.LoopInMaanden(start, n).IsVerlengbaar), Is.EqualTo(Enumerable.Range(1, 3)));
            Assert.That(Enumerable.Range(0, 10).Where(n => Termijnen.LoopInJaren(start, n).IsVerlengbaar), Is.Empty);
        });
    }

    [Test]
    public void A_term_of_weeks_holds_two_days_that_are_not_free_even_when_nearly_all_are_equated()
    {
        var termijnen = new Termijnen(Kalender.Met([.. Enumerable.Range(2, 4).Select(d => new GelijkgesteldeDag(new(2017, 10, d), "Stcrt."))]));

        Assert.That(termijnen.Weken(new(2017, 9, 29), 1), Is.EqualTo(new DateOnly(2017, 10, 9)), "Friday 6 and Monday 9 October are two");
    }

    [Test]
    public void A_negative_term_is_refused()
    {
        var start = new DateOnly(2017, 6, 1);

        Assert.That(() => Termijnen.Dagen(start, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Termijnen.Weken(start, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Termijnen.Maanden(start, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Termijnen.Jaren(start, int.MinValue), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void No_term_ends_where_it_starts() =>
        Gen.Select(Eenheden, AlleDagen).Sample((eenheid, start) => eenheid(start, 0) == start, iter: Gevallen);

    [Test]
    public void What_lies_beyond_the_calendar_ends_at_its_last_day() =>
        Gen.Select(Eenheden, AlleDagen, Gen.Int[4_000_000, int.MaxValue])
            .Sample((eenheid, start, n) => eenheid(start, n) == DateOnly.MaxValue, iter: Gevallen);

    [Test]
    public void A_later_start_never_gives_an_earlier_end() =>
        Gen.Select(Eenheden, AlleDagen, AlleDagen, Gen.Int[0, 100]).Sample(
            (eenheid, a, b, n) => a <= b ? eenheid(a, n) <= eenheid(b, n) : eenheid(b, n) <= eenheid(a, n), iter: Gevallen);

    [Test]
    public void The_next_day_never_gives_an_earlier_end() =>
        Gen.Select(Eenheden, Dagen, Gen.Int[0, 100]).Sample(
            (eenheid, start, n) => eenheid(start, n) <= eenheid(start.AddDays(1), n), iter: Gevallen);

    [Test]
    public void A_term_that_the_law_extends_never_ends_on_a_free_day() =>
        Gen.Select(Dagen, Gen.Int[1, 12]).Sample(
            (start, n) => !Kalender.Nederland.IsVrij(Termijnen.Weken(start, n)) && !Kalender.Nederland.IsVrij(Termijnen.Dagen(start, n)), iter: Gevallen);

    [Test]
    public void A_term_of_at_least_three_days_holds_two_days_that_are_not_free() =>
        Gen.Select(Dagen, Gen.Int[3, 90]).Sample(
            (start, n) => Werkdagen(start, Termijnen.Dagen(start, n)) >= 2, iter: Gevallen);

    [Test]
    public void Without_feestdagen_and_weekends_in_the_way_a_term_is_not_extended() =>
        Gen.Select(Dagen, Gen.Int[3, 90]).Sample(
            (start, n) =>
            {
                var nominaal = start.AddDays(n);
                return Kalender.Nederland.IsVrij(nominaal) || Werkdagen(start, nominaal) < 2 || Termijnen.Dagen(start, n) == nominaal;
            },
            iter: Gevallen);

    private static int Werkdagen(DateOnly start, DateOnly laatste) =>
        Enumerable.Range(start.DayNumber + 1, laatste.DayNumber - start.DayNumber).Count(d => !Kalender.Nederland.IsVrij(DateOnly.FromDayNumber(d)));

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
