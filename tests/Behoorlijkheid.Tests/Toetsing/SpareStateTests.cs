using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

/// <summary>An assessment leaves nothing behind for the next one on its thread.</summary>
public sealed class SpareStateTests
{
    [Test]
    public void An_assessment_is_the_same_after_other_dossiers_as_in_a_state_of_its_own()
    {
        var kader = KaderReader.Meegeleverd;
        var plan = PlanCompiler.Compile(kader);
        var generator = new DossierGenerator(new Chance(21), new KaderFacts(kader));
        var beoordelaar = new Beoordelaar(kader);
        var fresh = new Normtoetser(plan, Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        for (var i = 0; i < 300; i++)
        {
            var dossier = (i % 2 == 0 ? generator.Full(mostItems: 3) : generator.Open(mostOpen: 30)).Build();

            var found = beoordelaar.Beoordeel(dossier, Vocabulary.AssessmentDay).Waarde;

            var formation = new Oordeelsvorming(plan, Beoordelingsgrenzen.Standaard, found.Herkomst.Engine);
            var expected = formation.Form(dossier, fresh.Test(dossier, Vocabulary.AssessmentDay), Vocabulary.AssessmentDay);
            Assert.That(BeoordelingJson.Schrijf(found), Is.EqualTo(BeoordelingJson.Schrijf(expected)), $"dossier {i}");
        }
    }

    [Test]
    public void A_state_that_was_returned_serves_the_next_of_the_same_plan_only()
    {
        var plan = PlanCompiler.Compile(KaderReader.Meegeleverd);
        var state = SpareState.Take(plan);
        SpareState.Return(state);

        Assert.That(SpareState.Take(plan), Is.SameAs(state));
        Assert.That(SpareState.Take(plan), Is.Not.SameAs(state), "taken already");
        SpareState.Return(state);
        Assert.That(SpareState.Take(PlanCompiler.Compile(KaderReader.Meegeleverd)), Is.Not.SameAs(state), "of another plan");
    }

    [Test]
    public void A_state_that_was_returned_holds_no_dossier()
    {
        var tester = new Normtoetser(PlanCompiler.Compile(KaderReader.Meegeleverd), 1);
        var dossier = new DossierGenerator(new Chance(22), new KaderFacts(KaderReader.Meegeleverd)).Full().Build();
        var state = tester.Open(dossier, Vocabulary.AssessmentDay);
        tester.Test(state, tester.RowsOf(state));
        SpareState.Return(state);

        Assert.That(state.Facts.Cells.All(c => c.Content is null && c.State == Behoorlijkheid.Feiten.CellState.Unread), Is.True);
        Assert.That(state.Rows, Is.Empty);
    }
}
