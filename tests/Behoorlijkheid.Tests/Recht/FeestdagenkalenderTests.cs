using System.Globalization;
using Behoorlijkheid.Recht;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Recht;

public sealed class FeestdagenkalenderTests
{
    [TestCase(1818, 3, 22, Description = "the earliest there can be")]
    [TestCase(1943, 4, 25, Description = "the latest there can be")]
    [TestCase(1954, 4, 18)]
    [TestCase(1981, 4, 19)]
    [TestCase(2000, 4, 23)]
    [TestCase(2005, 3, 27)]
    [TestCase(2008, 3, 23)]
    [TestCase(2016, 3, 27)]
    [TestCase(2017, 4, 16)]
    [TestCase(2019, 4, 21)]
    [TestCase(2024, 3, 31)]
    [TestCase(2025, 4, 20)]
    [TestCase(2026, 4, 5)]
    [TestCase(2038, 4, 25)]
    public void Easter_is_on_the_known_day(int jaar, int maand, int dag) =>
        Assert.That(Feestdagenkalender.Pasen(jaar), Is.EqualTo(new DateOnly(jaar, maand, dag)));

    [Test]
    public void Easter_is_always_a_Sunday_from_22_March_to_25_April()
    {
        foreach (var jaar in Enumerable.Range(1583, 9999 - 1582))
        {
            var pasen = Feestdagenkalender.Pasen(jaar);

            Assert.That(pasen.DayOfWeek, Is.EqualTo(DayOfWeek.Sunday));
            Assert.That(pasen, Is.InRange(new DateOnly(jaar, 3, 22), new DateOnly(jaar, 4, 25)));
        }
    }

    [TestCase("2016-12-26", "Tweede Kerstdag")]
    [TestCase("2023-04-07", "Goede Vrijdag")]
    [TestCase("2025-04-26", "Koningsdag", Description = "the day before a Sunday")]
    [TestCase("2013-04-30", "Koninginnedag")]
    [TestCase("2014-04-30", null)]
    [TestCase("2016-12-24", null, Description = "a Saturday has no name here")]
    [TestCase("2016-05-05", "Bevrijdingsdag", Description = "the first of the two in the file")]
    public void A_feestdag_has_its_name(string dag, string? naam) =>
        Assert.That(Kalender.Nederland.NaamVan(Dag(dag)), Is.EqualTo(naam));

    [TestCase("2016-01-01", Description = "Nieuwjaarsdag")]
    [TestCase("2016-03-25", Description = "Goede Vrijdag")]
    [TestCase("2016-03-28", Description = "tweede Paasdag")]
    [TestCase("2016-04-27", Description = "Koningsdag")]
    [TestCase("2016-05-05", Description = "Hemelvaartsdag and 5 mei")]
    [TestCase("2016-05-16", Description = "tweede Pinksterdag")]
    [TestCase("2016-12-26", Description = "tweede Kerstdag")]
    [TestCase("2017-12-25", Description = "eerste Kerstdag")]
    [TestCase("2017-05-05", Description = "5 mei")]
    [TestCase("2017-05-25", Description = "Hemelvaartsdag")]
    [TestCase("2016-12-24", Description = "Saturday")]
    [TestCase("2016-12-18", Description = "Sunday")]
    public void A_feestdag_and_the_weekend_are_free(string dag) =>
        Assert.That(Kalender.Nederland.IsVrij(Dag(dag)), Is.True);

    [TestCase("2016-12-27", Description = "third day of Christmas")]
    [TestCase("2015-12-31", Description = "Oudejaarsdag")]
    [TestCase("2016-05-06", Description = "Friday after Hemelvaart")]
    [TestCase("2016-03-24", Description = "Thursday before Easter")]
    [TestCase("2016-05-17", Description = "Tuesday after Pentecost")]
    public void Other_days_of_the_week_are_not_free(string dag) =>
        Assert.That(Kalender.Nederland.IsVrij(Dag(dag)), Is.False);

    [TestCase("2025-04-26", "2025-04-28", Description = "Koningsdag 27 April 2025 is a Sunday: celebrated on Saturday")]
    [TestCase("2014-04-26", "2014-04-28", Description = "the first Koningsdag was celebrated on Saturday")]
    [TestCase("2006-04-29", "2006-05-01", Description = "Koninginnedag 30 April 2006 is a Sunday: celebrated on Saturday")]
    [TestCase("2016-04-27", "2016-04-29", Description = "Koningsdag on a Wednesday")]
    [TestCase("2013-04-30", "2013-04-26", Description = "the last Koninginnedag")]
    [TestCase("2003-04-30", "2003-04-28", Description = "Koninginnedag on a Wednesday")]
    public void The_kings_birthday_is_free_on_the_day_of_its_celebration(string vrij, string gewoon)
    {
        Assert.That(Kalender.Nederland.IsVrij(Dag(vrij)), Is.True);
        Assert.That(Kalender.Nederland.IsVrij(Dag(gewoon)), Is.False);
    }

    [Test]
    public void Koninginnedag_2005_fell_on_a_Saturday_and_gave_no_other_free_day()
    {
        Assert.That(Kalender.Nederland.IsVrij(new(2005, 4, 30)), Is.True);
        Assert.That(Kalender.Nederland.IsVrij(new(2005, 4, 29)), Is.False);
        Assert.That(Kalender.Nederland.IsVrij(new(2005, 5, 2)), Is.False);
    }

    [Test]
    public void A_Sunday_moves_only_the_feestdag_that_says_so()
    {
        var kalender = new Feestdagenkalender([new("Verplaatst", 4, 27, DagEerderAlsZondag: true), new("Blijft", 4, 28)], [], []);

        Assert.That(kalender.IsVrij(new(2024, 4, 26)), Is.False, "27 April 2024 is a Saturday");
        Assert.That(kalender.IsVrij(new(2019, 4, 26)), Is.False, "28 April 2019 is a Sunday, and stays");
    }

    [Test]
    public void An_equated_day_is_free_in_its_own_year_only()
    {
        var kalender = Kalender.Met(new GelijkgesteldeDag(new(2016, 5, 6), "Stcrt."), new GelijkgesteldeDag(new(2500, 6, 1), "Stcrt."));

        Assert.That(kalender.IsVrij(new(2016, 5, 6)), Is.True);
        Assert.That(kalender.IsVrij(new(2015, 5, 6)), Is.False);
        Assert.That(kalender.IsVrij(new(2500, 6, 1)), Is.True);
    }

    [Test]
    public void Days_outside_the_table_of_years_follow_the_same_rules()
    {
        Assert.That(Kalender.Nederland.IsVrij(new(1899, 12, 25)), Is.True);
        Assert.That(Kalender.Nederland.IsVrij(new(1899, 12, 27)), Is.False);
        Assert.That(Kalender.Nederland.IsVrij(new(2201, 1, 1)), Is.True);
        Assert.That(Kalender.Nederland.IsVrij(Feestdagenkalender.Pasen(2345).AddDays(1)), Is.True);
        Assert.That(() => Kalender.Nederland.IsVrij(DateOnly.MinValue), Throws.Nothing);
        Assert.That(() => Kalender.Nederland.IsVrij(DateOnly.MaxValue), Throws.Nothing);
    }

    [Test]
    public void A_feestdag_of_29_February_exists_in_leap_years_only()
    {
        var kalender = new Feestdagenkalender([new("Schrikkeldag", 2, 29)], [], []);

        Assert.That(kalender.IsVrij(new(2024, 2, 29)), Is.True);
        Assert.That(kalender.IsVrij(new(2023, 3, 1)), Is.False);
    }

    [Test]
    public void A_day_moved_into_the_year_before_is_free_at_the_edge_of_the_table_too()
    {
        var kalender = new Feestdagenkalender([new("Nieuwjaar", 1, 1, DagEerderAlsZondag: true)], [], []);

        Assert.That(new DateOnly(2017, 1, 1).DayOfWeek, Is.EqualTo(DayOfWeek.Sunday));
        Assert.That(kalender.IsVrij(new(2016, 12, 31)), Is.True);
        Assert.That(kalender.IsVrij(new(2300, 12, 31)), Is.False, "1 January 2301 is a Tuesday");
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
