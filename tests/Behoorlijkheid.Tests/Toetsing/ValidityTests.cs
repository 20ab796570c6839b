using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

/// <summary>Whether a norm that is in force from 1 March 2016 up to and including 31 May 2016 applies.</summary>
public sealed class ValidityTests
{
    private static readonly Geldigheid Spring = new(new(2016, 3, 1), new(2016, 5, 31));

    [TestCase("2016-02-29", Outcomes.NotApplicable)]
    [TestCase("2016-03-01", Outcomes.Complied)]
    [TestCase("2016-05-31", Outcomes.Complied)]
    [TestCase("2016-06-01", Outcomes.NotApplicable)]
    [TestCase("2016-03-01/2016-05-31", Outcomes.Complied)]
    [TestCase("2016-02-01/2016-03-01", Outcomes.Complied | Outcomes.NotApplicable)]
    [TestCase("2016-01-01/2016-02-29", Outcomes.NotApplicable)]
    public void The_peildatum_decides(string date, object expected) =>
        Assert.That(Possible(new Dossierschets().With("afdoening.datum", FactState.Of(Date(date)))), Is.EqualTo(expected));

    [TestCase(null, null, "2016-05-31", Outcomes.Complied | Outcomes.NotApplicable, Description = "no lower bound")]
    [TestCase("2016-03-01", null, "2016-05-31", Outcomes.Complied)]
    [TestCase("2016-03-01", null, "2016-06-01", Outcomes.Complied | Outcomes.NotApplicable)]
    [TestCase("2016-02-29", null, "2016-05-31", Outcomes.Complied | Outcomes.NotApplicable)]
    [TestCase("2016-02-01/2016-04-30", null, "2016-05-31", Outcomes.Complied | Outcomes.NotApplicable)]
    [TestCase(null, "2016-03-01", "2016-05-31", Outcomes.Complied)]
    [TestCase("2016-01-04", "2016-03-01", "2016-05-31", Outcomes.Complied)]
    public void Where_it_is_unknown_the_norm_must_be_in_force_from_the_first_possible_day_to_the_beoordelingsdatum(
        string? received, string? notBefore, string assessed, object expected)
    {
        var sketch = new Dossierschets { NotBefore = notBefore is null ? null : Day(notBefore) };
        if (received is not null)
        {
            sketch = sketch.With("klacht.ontvangen", FactState.Of(Date(received)));
        }

        Assert.That(Possible(sketch, assessed), Is.EqualTo(expected));
    }

    [Test]
    public void Of_a_contested_date_of_receipt_the_first_day_counts() => Assert.That(
        Possible(new Dossierschets().With("klacht.ontvangen", FactState.Contested(null, Date("2016-03-05"), Date("2016-02-20"))), "2016-05-31"),
        Is.EqualTo(Outcomes.Complied | Outcomes.NotApplicable));

    [Test]
    public void An_exception_is_in_force_by_its_own_dates()
    {
        var norm = Kaders.Norm("norm", Conditions.False) with { Uitzonderingen = [Kaders.Exception("uitzondering", Conditions.True, Spring)] };

        Assert.That(Possible(norm, new Dossierschets().With("afdoening.datum", FactState.Of(Date("2016-04-01")))), Is.EqualTo(Outcomes.NotApplicable));
        Assert.That(Possible(norm, new Dossierschets().With("afdoening.datum", FactState.Of(Date("2016-06-01")))), Is.EqualTo(Outcomes.Breached));
        Assert.That(Possible(norm, new()), Is.EqualTo(Outcomes.Breached | Outcomes.NotApplicable));
    }

    private static Outcomes Possible(Dossierschets sketch, string assessed = "2017-01-01") =>
        Possible(Kaders.Norm("norm", Conditions.True) with { Geldig = Spring }, sketch, assessed);

    private static Outcomes Possible(Norm norm, Dossierschets sketch, string assessed = "2017-01-01") =>
        Engine.Rows(Kaders.Of(norm), sketch, Day(assessed)).Single().Possible;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Datum Date(string text) => text.Split('/') is [var first, var last] ? new Datum(Day(first), Day(last)) : Day(text);
}
