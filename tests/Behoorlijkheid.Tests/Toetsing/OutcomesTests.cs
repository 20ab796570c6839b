using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

/// <summary>The three steps from conditions to outcomes; n = nageleefd, g = geschonden, - = niet van toepassing.</summary>
public sealed class OutcomesTests
{
    private static readonly Dossierschets Dossier = new Dossierschets()
        .With("klacht.schriftelijk", FactState.Of(true))
        .With("klacht.overGedraging", FactState.Of(false));

    [TestCase('1', '0', '1', '1', "n")]
    [TestCase('1', '0', '1', '0', "n")]
    [TestCase('1', '0', '1', '?', "n")]
    [TestCase('1', '0', '0', '1', "g")]
    [TestCase('1', '0', '0', '0', "ng", Description = "nog niet opeisbaar")]
    [TestCase('1', '0', '0', '?', "ng")]
    [TestCase('1', '0', '?', '1', "ng")]
    [TestCase('0', '0', '0', '1', "-")]
    [TestCase('0', '?', '?', '?', "-")]
    [TestCase('1', '1', '0', '1', "-")]
    [TestCase('?', '1', '?', '1', "-")]
    [TestCase('?', '0', '1', '1', "n-")]
    [TestCase('?', '0', '0', '1', "g-")]
    [TestCase('?', '0', '0', '0', "ng-")]
    [TestCase('?', '0', '?', '1', "ng-")]
    [TestCase('1', '?', '1', '1', "n-")]
    [TestCase('1', '?', '0', '1', "g-")]
    [TestCase('?', '?', '1', '1', "n-")]
    public void Every_outcome_that_remains_possible_is_in_the_set(char applies, char exception, char complied, char due, string expected)
    {
        var norm = Kaders.Norm("norm", Condition(complied)) with
        {
            VanToepassingAls = Condition(applies),
            OpeisbaarAls = Condition(due),
            Uitzonderingen = [Kaders.Exception("uitzondering", Condition(exception))],
        };

        Assert.That(Engine.Rows(Kaders.Of(norm), Dossier).Single().Possible, Is.EqualTo(Set(expected)));
    }

    [TestCase('1', '1', Naleving.Nageleefd, false)]
    [TestCase('?', '1', Naleving.Nageleefd, true, Description = "voor zover van toepassing")]
    [TestCase('1', '0', Naleving.Geschonden, false)]
    [TestCase('?', '0', Naleving.NietVastTeStellen, false)]
    [TestCase('1', '?', Naleving.NietVastTeStellen, false)]
    [TestCase('?', '?', Naleving.NietVastTeStellen, false)]
    [TestCase('0', '?', Naleving.NietVanToepassing, false)]
    public void A_set_of_outcomes_has_one_name(char applies, char complied, Naleving expected, bool voorZover)
    {
        var norm = Kaders.Norm("norm", Condition(complied)) with { VanToepassingAls = Condition(applies) };
        var finding = Engine.Assess(Kaders.Of(norm), Dossier).Normen.Single();

        Assert.That((finding.Naleving, finding.VoorZoverVanToepassing), Is.EqualTo((expected, voorZover)));
    }

    [TestCase('0', '0', true)]
    [TestCase('0', '1', false)]
    [TestCase('0', '?', false)]
    [TestCase('1', '0', false)]
    public void A_duty_that_is_not_due_and_not_done_says_so(char complied, char due, bool expected)
    {
        var norm = Kaders.Norm("norm", Condition(complied)) with { OpeisbaarAls = Condition(due) };

        Assert.That(Engine.Assess(Kaders.Of(norm), Dossier).Normen.Single().NogNietOpeisbaar, Is.EqualTo(expected));
    }

    [Test]
    public void The_exception_that_applies_is_named()
    {
        var norm = Kaders.Norm("norm", Condition('0')) with
        {
            Uitzonderingen = [Kaders.Exception("eerste", Condition('0')), Kaders.Exception("tweede", Condition('1'))],
        };

        Assert.That(Engine.Assess(Kaders.Of(norm), Dossier).Normen.Single().Uitzondering, Is.EqualTo("tweede"));
    }

    // Open is a comparison of a date that nobody stated: nothing to try, so it stays onbekend.
    private static Voorwaarde Condition(char truth) => truth switch
    {
        '1' => Conditions.Fact("klacht.schriftelijk"),
        '0' => Conditions.Fact("klacht.overGedraging"),
        _ => Conditions.NotAfter(Conditions.Value("verdaging.verdaagdOp"), Conditions.Value("afdoening.datum")),
    };

    private static Outcomes Set(string letters) => letters.Aggregate(Outcomes.None, (set, letter) => set | letter switch
    {
        'n' => Outcomes.Complied,
        'g' => Outcomes.Breached,
        _ => Outcomes.NotApplicable,
    });
}
