using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

public sealed class ReadingsTests
{
    private const Outcomes Both = Outcomes.Complied | Outcomes.Breached;

    private static readonly string[] Facts =
    [
        "klacht.schriftelijk", "klacht.mondelingGeuit", "klacht.ondertekend", "klacht.naamEnAdresVermeld", "klacht.gedagtekend", "klacht.gedragingOmschreven",
        "klacht.bijlagen", "klacht.inVreemdeTaal", "klacht.overGedraging", "klacht.jegensKlager", "klacht.herkend", "klacht.doorgezonden",
    ];

    private static readonly Voorwaarde Fact = Conditions.Fact("klacht.schriftelijk");

    [Test]
    public void What_holds_under_both_answers_of_an_unknown_yes_no_fact_holds() =>
        Assert.That(Possible(Conditions.Or(Fact, Conditions.Not(Fact)), new()), Is.EqualTo(Outcomes.Complied));

    [Test]
    public void What_holds_under_both_answers_of_a_fact_that_cannot_be_established_holds() =>
        Assert.That(Possible(Conditions.And(Fact, Conditions.Not(Fact)), Dossier(FactState.NotEstablishable)), Is.EqualTo(Outcomes.Breached));

    [TestCase(null)]
    [TestCase(FactState.Nobody)]
    public void If_the_readings_disagree_both_outcomes_remain(string? plausible) =>
        Assert.That(Possible(Fact, Dossier(FactState.Contested(plausible, true, false))), Is.EqualTo(Both));

    [TestCase(null)]
    [TestCase(FactState.Nobody)]
    public void What_holds_under_every_reading_holds(string? plausible) =>
        Assert.That(Possible(Fact, Dossier(FactState.Contested(plausible, true, true))), Is.EqualTo(Outcomes.Complied));

    [TestCase("klager", Outcomes.Complied)]
    [TestCase("beklaagde", Outcomes.Breached)]
    public void A_plausible_reading_counts_as_established(string plausible, object expected) =>
        Assert.That(Possible(Fact, Dossier(FactState.Contested(plausible, true, false))), Is.EqualTo(expected));

    [Test]
    public void Readings_of_a_date_are_tried_one_by_one()
    {
        var inTime = Conditions.NotAfter(Conditions.Value("afdoening.datum"), Day("2016-03-01"));
        var early = new Dossierschets().With("afdoening.datum", FactState.Contested(FactState.Nobody, Date("2016-01-05"), Date("2016-02-29")));
        var divided = new Dossierschets().With("afdoening.datum", FactState.Contested(FactState.Nobody, Date("2016-01-05"), Date("2016-03-02")));

        Assert.That(Possible(inTime, early), Is.EqualTo(Outcomes.Complied));
        Assert.That(Possible(inTime, divided), Is.EqualTo(Both));
        Assert.That(Possible(Conditions.Or(inTime, Conditions.Not(inTime)), divided), Is.EqualTo(Outcomes.Complied));
    }

    [Test]
    public void A_span_is_not_tried_day_by_day()
    {
        var date = Conditions.Value("afdoening.datum");
        var dossier = new Dossierschets().With("afdoening.datum", FactState.Of(new Datum(new(2016, 3, 1), new(2016, 3, 31))));

        Assert.That(Possible(Conditions.NotAfter(date, date), dossier), Is.EqualTo(Both));
        Assert.That(Possible(Conditions.NotAfter(date, Day("2016-03-31")), dossier), Is.EqualTo(Outcomes.Complied));
        Assert.That(Possible(Conditions.NotAfter(date, Day("2016-03-30")), dossier), Is.EqualTo(Both));
        Assert.That(Possible(Conditions.NotAfter(date, Day("2016-02-29")), dossier), Is.EqualTo(Outcomes.Breached));
    }

    [Test]
    public void A_term_maps_both_ends_of_a_span()
    {
        var end = new Term.Termijn(Termijnsoort.Weken, Conditions.Value("klacht.ontvangen"), new Term.Getal(6));
        var dossier = new Dossierschets().With("klacht.ontvangen", FactState.Of(new Datum(new(2016, 2, 1), new(2016, 2, 8))));

        Assert.That(Possible(Conditions.NotAfter(Day("2016-03-14"), end), dossier), Is.EqualTo(Outcomes.Complied));
        Assert.That(Possible(Conditions.NotAfter(Day("2016-03-15"), end), dossier), Is.EqualTo(Both));
        Assert.That(Possible(Conditions.NotAfter(Day("2016-03-22"), end), dossier), Is.EqualTo(Outcomes.Breached));
    }

    [Test]
    public void Contested_and_unknown_facts_are_tried_together()
    {
        var other = Conditions.Fact("klacht.overGedraging");
        var same = Conditions.Or(Conditions.And(Fact, other), Conditions.And(Conditions.Not(Fact), Conditions.Not(other)));
        var oneOfBoth = Conditions.Or(Conditions.And(Fact, Conditions.Not(other)), Conditions.And(Conditions.Not(Fact), other));

        Assert.That(Possible(Conditions.Or(same, oneOfBoth), Dossier(FactState.Contested(null, true, false))), Is.EqualTo(Outcomes.Complied));
    }

    [Test]
    public void Two_contested_texts_are_equal_only_where_their_readings_are()
    {
        var same = Conditions.Compare(Conditions.Value("afdoening.namens"), Vergelijker.Gelijk, Conditions.Value("klacht.doorgezondenAan"));
        var dossier = new Dossierschets().With("afdoening.namens", FactState.Contested(FactState.Nobody, "college", "raad"));

        Assert.That(Possible(same, dossier.With("klacht.doorgezondenAan", FactState.Contested(FactState.Nobody, "raad", "college"))), Is.EqualTo(Both));
        Assert.That(Possible(same, dossier.With("klacht.doorgezondenAan", FactState.Contested(null, "minister", "korpschef"))), Is.EqualTo(Outcomes.Breached));
    }

    [TestCase(2, false)]
    [TestCase(10, false)]
    [TestCase(11, true)]
    [TestCase(12, true)]
    public void Up_to_1024_combinations_are_tried_and_above_that_the_answer_says_so(int facts, bool limited)
    {
        var row = Engine.Rows(Kaders.Of(Kaders.Norm("norm", EachOrNot(facts))), new()).Single();

        Assert.That((row.IsLimited, row.Possible), Is.EqualTo((limited, limited ? Both : Outcomes.Complied)));
    }

    [Test]
    public void The_readings_of_contested_facts_tell_what_follows_from_which()
    {
        var finding = Engine.Assess(Kaders.Of(Kaders.Norm("norm", Fact)), Dossier(FactState.Contested(FactState.Nobody, true, false))).Normen.Single();

        Assert.That(
            finding.Lezingen.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Feit} {l.Volgens} {l.Naleving}")),
            Is.EqualTo(new[] { "klacht.schriftelijk klager Nageleefd", "klacht.schriftelijk beklaagde Geschonden" }));
    }

    private static Voorwaarde EachOrNot(int facts) =>
        Conditions.And([.. Facts.Take(facts).Select(f => Conditions.Or(Conditions.Fact(f), Conditions.Not(Conditions.Fact(f))))]);

    private static Outcomes Possible(Voorwaarde complied, Dossierschets sketch) => Engine.Rows(Kaders.Of(Kaders.Norm("norm", complied)), sketch).Single().Possible;

    private static Dossierschets Dossier(FactState state) => new Dossierschets().With("klacht.schriftelijk", state);

    private static Datum Date(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static Term.Dag Day(string day) => new Term.Dag(DateOnly.Parse(day, CultureInfo.InvariantCulture));
}
