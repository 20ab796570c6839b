using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

public sealed class BurdenOfProofTests
{
    private const Outcomes Both = Outcomes.Complied | Outcomes.Breached;

    private static readonly Voorwaarde Fact = Conditions.Fact("klacht.schriftelijk");
    private static readonly Voorwaarde Other = Conditions.Fact("klacht.overGedraging");

    private static IEnumerable<TestCaseData> States()
    {
        yield return new(FactState.Of(true), Outcomes.Complied, Outcomes.Complied) { TestName = "established" };
        yield return new(FactState.Of(false), Outcomes.Breached, Outcomes.Breached) { TestName = "established otherwise" };
        yield return new(FactState.Unknown, Both, Both) { TestName = "merely unknown: untouched" };
        yield return new(FactState.Contested(null, true, false), Both, Both) { TestName = "not yet weighed: untouched" };
        yield return new(FactState.Contested(FactState.Nobody, true, false), Both, Outcomes.Breached) { TestName = "weighed, neither more plausible" };
        yield return new(FactState.Contested(FactState.Nobody, true, true), Outcomes.Complied, Outcomes.Complied) { TestName = "waar under every reading" };
        yield return new(FactState.Contested("klager", true, false), Outcomes.Complied, Outcomes.Complied) { TestName = "one reading plausible" };
        yield return new(FactState.NotEstablishable, Both, Outcomes.Breached) { TestName = "cannot be established" };
    }

    [TestCaseSource(nameof(States))]
    public void A_single_condition_that_is_not_shown_counts_as_onwaar(object state, object without, object with)
    {
        Assert.That(Possible(Fact, (FactState)state, burden: false), Is.EqualTo(without));
        Assert.That(Possible(Fact, (FactState)state, burden: true), Is.EqualTo(with));
    }

    [Test]
    public void Not_is_moved_inward_first()
    {
        Assert.That(Possible(Conditions.Not(Fact), FactState.NotEstablishable, burden: true), Is.EqualTo(Outcomes.Breached));
        Assert.That(Possible(Conditions.Not(Conditions.Or(Fact, Other)), FactState.NotEstablishable, burden: true), Is.EqualTo(Outcomes.Breached));
        Assert.That(Possible(Conditions.Not(Conditions.And(Fact, Conditions.Not(Other))), FactState.NotEstablishable, burden: true), Is.EqualTo(Outcomes.Complied));
    }

    [Test]
    public void Each_single_condition_counts_apart_before_readings_are_tried()
    {
        Assert.That(Possible(Conditions.Or(Fact, Conditions.Not(Fact)), FactState.NotEstablishable, burden: true), Is.EqualTo(Outcomes.Breached));
        Assert.That(Possible(Conditions.Or(Fact, Other), FactState.NotEstablishable, burden: true), Is.EqualTo(Outcomes.Complied));
    }

    [Test]
    public void It_never_touches_whether_the_norm_applies()
    {
        var norm = Kaders.Norm("norm", Other) with { VanToepassingAls = Fact, BewijslastBestuursorgaan = true };

        Assert.That(Possible(norm, FactState.NotEstablishable), Is.EqualTo(Outcomes.Complied | Outcomes.NotApplicable));
    }

    [TestCase(false, Outcomes.Breached | Outcomes.NotApplicable)]
    [TestCase(true, Outcomes.Breached)]
    public void An_exception_that_the_organ_must_show_and_cannot_does_not_apply(bool burden, object expected)
    {
        var norm = Kaders.Norm("norm", Conditions.Not(Other)) with { Uitzonderingen = [Kaders.Exception("uitzondering", Fact, burden: burden)] };

        Assert.That(Possible(norm, FactState.NotEstablishable), Is.EqualTo(expected));
    }

    [Test]
    public void A_burden_on_an_exception_is_not_one_on_the_norm()
    {
        var norm = Kaders.Norm("norm", Fact) with { Uitzonderingen = [Kaders.Exception("uitzondering", Conditions.False, burden: true)] };

        Assert.That(Possible(norm, FactState.NotEstablishable), Is.EqualTo(Both));
    }

    private static Outcomes Possible(Voorwaarde complied, FactState state, bool burden) =>
        Possible(Kaders.Norm("norm", complied) with { BewijslastBestuursorgaan = burden }, state);

    private static Outcomes Possible(Norm norm, FactState state) => Engine.Rows(
        Kaders.Of(norm),
        new Dossierschets().With("klacht.schriftelijk", state).With("klacht.overGedraging", FactState.Of(true))).Single().Possible;
}
