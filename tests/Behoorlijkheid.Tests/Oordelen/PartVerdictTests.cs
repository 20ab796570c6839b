using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class PartVerdictTests
{
    private static readonly Voorwaarde Fact = Conditions.Fact("klacht.schriftelijk");

    [TestCase("true", false, Oordeel.Ongegrond)]
    [TestCase("false", false, Oordeel.Gegrond)]
    [TestCase("unknown", false, Oordeel.NogNietTeBeoordelen)]
    [TestCase("unknown", true, Oordeel.GeenOordeel)]
    [TestCase("not weighed", false, Oordeel.NogNietTeBeoordelen)]
    [TestCase("not weighed", true, Oordeel.GeenOordeel)]
    [TestCase("weighed", false, Oordeel.GeenOordeel)]
    [TestCase("not establishable", false, Oordeel.GeenOordeel)]
    public void One_deciding_fact_decides(string state, bool closed, Oordeel expected)
    {
        var part = Assess(Dossier(state) with { Closed = closed }, Kaders.Norm("norm", Fact));

        Assert.That(part.Oordeel, Is.EqualTo(expected));
        Assert.That(part.Vereisten.IsEmpty, Is.EqualTo(expected != Oordeel.Gegrond), "no gegrond without a named vereiste, and no other with one");
    }

    [TestCase(Normsoort.Wettelijk, Oordeel.Gegrond)]
    [TestCase(Normsoort.Behoorlijkheid, Oordeel.Gegrond)]
    [TestCase(Normsoort.Aandachtspunt, Oordeel.NietGetoetst)]
    public void An_aandachtspunt_never_makes_a_complaint_gegrond(Normsoort kind, Oordeel expected) =>
        Assert.That(Assess(Dossier("false"), Kaders.Norm("norm", Fact) with { Soort = kind }).Oordeel, Is.EqualTo(expected));

    [TestCase(false)]
    [TestCase(true)]
    public void A_duty_not_yet_due_keeps_a_line_open_also_when_the_investigation_is_closed(bool closed)
    {
        var part = Assess(Dossier("false") with { Closed = closed }, Kaders.Norm("norm", Fact) with { OpeisbaarAls = Conditions.False });

        Assert.That(part.Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
    }

    [TestCase("onpartijdigheid", "onpartijdigheid", Oordeel.Gegrond)]
    [TestCase("onpartijdigheid", "voortvarendheid", Oordeel.GeenOordeel)]
    public void Some_breach_under_every_reading_is_gegrond_with_a_common_vereiste_only(string first, string second, Oordeel expected)
    {
        var part = Assess(
            Dossier("weighed"),
            Kaders.Norm("norm-1", Fact) with { Vereisten = [first] },
            Kaders.Norm("norm-2", Conditions.Not(Fact)) with { Vereisten = [second, "goedeMotivering"] });

        Assert.That(part.Oordeel, Is.EqualTo(expected));
        if (expected == Oordeel.Gegrond)
        {
            Assert.That((part.Reden, part.Vereisten.Single()), Is.EqualTo((Onderdeelreden.SchendingOnderElkeLezing, first)));
        }
    }

    [Test]
    public void The_vereisten_come_in_the_order_of_the_kader()
    {
        var part = Assess(
            Dossier("false"),
            Kaders.Norm("norm-1", Fact) with { Vereisten = ["goedeMotivering"] },
            Kaders.Norm("norm-2", Fact) with { Vereisten = ["voortvarendheid", "onpartijdigheid"] });

        Assert.That(part.Vereisten, Is.EqualTo(new[] { "onpartijdigheid", "voortvarendheid", "goedeMotivering" }));
        Assert.That(part.Normen, Is.EqualTo(new[] { "norm-1", "norm-2" }));
    }

    [Test]
    public void A_date_known_only_as_a_span_keeps_a_line_open()
    {
        var norm = Kaders.Norm("norm", Conditions.NotAfter(Conditions.Value("afdoening.datum"), new Term.Dag(new(2016, 3, 15))));
        var month = new Dossierschets().With("afdoening.datum", FactState.Of(new Datum(new(2016, 3, 1), new(2016, 3, 31))));

        Assert.That(Assess(month, norm).Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
        Assert.That(Assess(month with { Closed = true }, norm).Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
    }

    [Test]
    public void A_comparison_of_an_unstated_fact_is_a_free_yes_or_no()
    {
        var norm = Kaders.Norm("norm", Conditions.NotAfter(Conditions.Value("afdoening.datum"), new Term.Dag(new(2016, 3, 15))));

        Assert.That(Assess(new(), norm).Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
        Assert.That(Assess(new Dossierschets().With("afdoening.datum", FactState.NotEstablishable), norm).Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
    }

    [TestCase(true, Oordeel.Ongegrond)]
    [TestCase(false, Oordeel.NogNietTeBeoordelen)]
    public void The_unknown_rest_of_a_list_keeps_a_line_open(bool complete, Oordeel expected)
    {
        var item = Conditions.Beklaagde();
        var norm = Kaders.Norm("norm", Conditions.Fact("beklaagden.gehoord", item)) with { VoorElk = [item] };
        var sketch = new Dossierschets().With(Words.Beklaagden, new ListState(true, complete, ["b"])).With("beklaagden.gehoord", "b", FactState.Of(true));

        Assert.That(Assess(sketch, norm).Oordeel, Is.EqualTo(expected));
    }

    [Test]
    public void A_fact_that_would_have_to_be_both_so_and_not_so_decides_nothing()
    {
        // Stated as so, it makes the first duty due; stated as not so, it leaves the second to a settled fact.
        var shared = Conditions.Fact("klacht.herkend");
        var norms = new[]
        {
            Kaders.Norm("norm-1", Fact) with { OpeisbaarAls = shared },
            Kaders.Norm("norm-2", Conditions.Or(shared, Conditions.Fact("klacht.gedagtekend"))),
        };
        var sketch = Dossier("weighed").With("klacht.gedagtekend", FactState.Contested(FactState.Nobody, true, false));

        Assert.That(Assess(sketch, norms).Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
    }

    [Test]
    public void A_fact_is_stated_once_however_the_settled_facts_are_read()
    {
        // Read one way only the first duty counts, read the other way only the second: not to be due both would need the one fact stated both ways.
        var shared = Conditions.Fact("klacht.herkend");
        var norms = new[]
        {
            Kaders.Norm("norm-1", Fact) with { OpeisbaarAls = shared },
            Kaders.Norm("norm-2", Conditions.Not(Fact)) with { OpeisbaarAls = Conditions.Not(shared), Vereisten = ["goedeMotivering"] },
        };

        Assert.That(Assess(Dossier("weighed"), norms).Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
    }

    [TestCase(4, false)]
    [TestCase(3, true)]
    public void Above_the_bound_on_combinations_a_line_stays_open_and_says_so(int bound, bool limited)
    {
        // Settled: no certain breach. Two unstated facts: four combinations to find that none decides.
        var other = Conditions.Fact("klacht.overGedraging");
        var norm = Kaders.Norm("norm", Conditions.And(Fact, Conditions.Or(other, Conditions.Not(other), Conditions.Fact("klacht.herkend"))));
        var sketch = Dossier("weighed").With("klacht.overGedraging", FactState.Unknown);
        var part = Engine.Assess(Kaders.Of(norm), sketch, bounds: new() { CombinatiesPerGroep = limited ? 1 : bound * 16 }).Onderdelen.Single();

        Assert.That((part.Begrensd, part.Oordeel), Is.EqualTo((limited, limited ? Oordeel.NogNietTeBeoordelen : Oordeel.GeenOordeel)));
    }

    private static Onderdeeloordeel Assess(Dossierschets sketch, params Norm[] norms) => Engine.Assess(Kaders.Of(norms), sketch).Onderdelen.Single();

    private static Dossierschets Dossier(string state) => new Dossierschets().With("klacht.schriftelijk", state switch
    {
        "true" => FactState.Of(true),
        "false" => FactState.Of(false),
        "unknown" => FactState.Unknown,
        "not weighed" => FactState.Contested(null, true, false),
        "weighed" => FactState.Contested(FactState.Nobody, true, false),
        _ => FactState.NotEstablishable,
    });
}
