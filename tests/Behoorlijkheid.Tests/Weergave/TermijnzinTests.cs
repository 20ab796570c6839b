using System.Globalization;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Oordelen;
using Behoorlijkheid.Tests.Recht;
using Behoorlijkheid.Toetsing.Condities;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class TermijnzinTests
{
    private static readonly Termijnzin Zin = new(Kalender.Nederland);

    [TestCase("2016-10-05", "Zes weken na 5 oktober 2016 is woensdag 16 november 2016; dat is de laatste dag.")]
    [TestCase("2016-11-14", "Zes weken na 14 november 2016 is maandag 26 december 2016; dat is Tweede Kerstdag, dus de laatste dag is dinsdag 27 december 2016.")]
    [TestCase("2023-02-24", "Zes weken na 24 februari 2023 is vrijdag 7 april 2023; dat is Goede Vrijdag en daarna volgen het weekend en Tweede Paasdag, dus de laatste dag is dinsdag 11 april 2023.")]
    [TestCase("2025-11-13", "Zes weken na 13 november 2025 is donderdag 25 december 2025; dat is Eerste Kerstdag en daarna volgen Tweede Kerstdag en het weekend, dus de laatste dag is maandag 29 december 2025.")]
    [TestCase("2024-03-24", "Zes weken na 24 maart 2024 is zondag 5 mei 2024; dat is Bevrijdingsdag, dus de laatste dag is maandag 6 mei 2024.")]
    [TestCase("2026-03-16", "Zes weken na 16 maart 2026 is maandag 27 april 2026; dat is Koningsdag, dus de laatste dag is dinsdag 28 april 2026.")]
    [TestCase("2017-04-29", "Zes weken na 29 april 2017 is zaterdag 10 juni 2017; dat valt in het weekend, dus de laatste dag is maandag 12 juni 2017.")]
    public void How_the_last_day_of_six_weeks_was_found(string ontvangen, string zin)
    {
        var moment = new Beoordelaar(KaderReader.Meegeleverd).Tijdlijn(Handlings.Pending(Dag(ontvangen)), Dag(ontvangen)).Waarde.Momenten.Single(m => m.Id == "afhandeling");

        Assert.That(Zin.Schrijf(moment.Wegen.Single().Stappen), Is.EqualTo(zin));
    }

    [TestCase("Dagen", 3, "2017-06-09", "2017-06-13", "Drie dagen na 9 juni 2017 is maandag 12 juni 2017; in die termijn moeten ten minste twee dagen vallen die geen zaterdag, zondag of feestdag zijn, dus de laatste dag is dinsdag 13 juni 2017.")]
    [TestCase("Jaren", 1, "2016-06-10", "2017-06-10", "Een jaar na 10 juni 2016 is zaterdag 10 juni 2017; zo'n termijn wordt niet verlengd, ook niet als zij in het weekend of op een feestdag eindigt; dat is de laatste dag.")]
    [TestCase("Jaren", 1, "2016-06-09", "2017-06-09", "Een jaar na 9 juni 2016 is vrijdag 9 juni 2017; dat is de laatste dag.")]
    [TestCase("Weken", 14, "2018-01-06", "2018-04-14", "Veertien weken na 6 januari 2018 is zaterdag 14 april 2018; zo'n termijn wordt niet verlengd, ook niet als zij in het weekend of op een feestdag eindigt; dat is de laatste dag.")]
    [TestCase("KalenderWeken", 6, "2016-11-14", "2016-12-26", "Zes weken na 14 november 2016 is maandag 26 december 2016; dat is de laatste dag.")]
    public void How_other_last_days_were_found(string soort, int aantal, string begin, string einde, string zin) =>
        Assert.That(Zin.Schrijf([new(Enum.Parse<Termijnsoort>(soort), Span.Of(aantal), Op(begin), Op(einde))]), Is.EqualTo(zin));

    [Test]
    public void A_second_term_follows_on_the_first() => Assert.That(
        Zin.Schrijf([new(Termijnsoort.Weken, Span.Of(6), Op("2016-11-14"), Op("2016-12-27")), new(Termijnsoort.Weken, Span.Of(4), Op("2016-12-27"), Op("2017-01-24"))]),
        Is.EqualTo("Zes weken na 14 november 2016 is maandag 26 december 2016; dat is Tweede Kerstdag, dus die termijn loopt tot en met dinsdag 27 december 2016. Vier weken daarna is dinsdag 24 januari 2017; dat is de laatste dag."));

    [Test]
    public void What_is_not_known_to_the_day_gives_both_ends() => Assert.That(
        Zin.Schrijf([new(Termijnsoort.Weken, Span.Of(6), new(Op("2016-10-01").Low, Op("2016-10-31").Low), new(Op("2016-11-14").Low, Op("2016-12-12").Low))]),
        Is.EqualTo("Zes weken na een dag van 1 oktober 2016 tot en met 31 oktober 2016: de laatste dag is een dag van 14 november 2016 tot en met 12 december 2016."));

    [Test]
    public void What_is_not_known_at_all_is_not_counted() => Assert.That(
        Zin.Schrijf([new(Termijnsoort.Weken, Span.Of(6), Span.Unknown, Span.Unknown)]),
        Is.EqualTo("Zes weken na een dag die niet bekend is: de laatste dag is daarom niet te berekenen."));

    private static Span Op(string tekst) => Span.Of(Dag(tekst).DayNumber);

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
