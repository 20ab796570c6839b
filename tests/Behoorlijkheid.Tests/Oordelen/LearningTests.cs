using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class LearningTests
{
    [Test]
    public void Learning_a_fact_only_takes_outcomes_away_and_leaves_what_was_decided() => Property.Holds(1_500, chance =>
    {
        var kader = new KaderGenerator(chance, depth: 2).Kader();
        var beoordelaar = new Beoordelaar(kader);
        var before = new DossierGenerator(chance).Open(mostOpen: 8);
        for (var first = Assess(beoordelaar, before); Learning.Step(before, chance) is { } after; before = after)
        {
            var then = Assess(beoordelaar, after);
            if ((WrongRow(first, then) ?? WrongOordeel(first, then)) is { } wrong)
            {
                return Describe(wrong, kader, before, after);
            }

            first = then;
        }

        return null;
    });

    [Test]
    public void Stating_a_list_leaves_what_was_decided() => Property.Holds(1_500, chance =>
    {
        var kader = new KaderGenerator(chance, depth: 2).Kader();
        var stated = new DossierGenerator(chance).Open(mostOpen: 6, openLists: false);
        var list = chance.Of(Vocabulary.Lists);
        var after = kader.Normen.Any(BearsBurden) ? Learning.WithoutFindings(stated, list) : stated;
        var before = after.With(list, ListState.Absent);
        var beoordelaar = new Beoordelaar(kader);
        return WrongOordeel(Assess(beoordelaar, before), Assess(beoordelaar, after)) is { } wrong ? Describe(wrong, kader, before, after) : null;
    });

    [TestCase("absent", Oordeel.Ongegrond)]
    [TestCase("unknown", Oordeel.Ongegrond)]
    [TestCase("true", Oordeel.Ongegrond)]
    [TestCase("false", Oordeel.Ongegrond)]
    [TestCase("not establishable", Oordeel.GeenOordeel)]
    public void A_finding_about_an_item_is_not_learning_where_the_organ_bears_the_burden(string state, Oordeel expected)
    {
        // While the fact is unknown it is one and the same in both places, and the norm never applies. Once it cannot be established,
        // the organ fails to show the exception, and the norm may apply after all (seed 9DYmazE-NVk1 of the test above).
        var item = new Variabele("klachtonderdeel", Words.Klachtonderdelen);
        var fact = Conditions.Fact("klachtonderdelen.gemotiveerd", item);
        var norm = Kaders.Norm("norm", Conditions.False) with
        {
            VoorElk = [item],
            VanToepassingAls = fact,
            Uitzonderingen = [Kaders.Exception("uitzondering", fact, burden: true)],
        };
        var sketch = state == "absent" ? new() : new Dossierschets().With(Words.Klachtonderdelen, ListState.Complete("k")).With("klachtonderdelen.gemotiveerd", "k", state switch
        {
            "true" => FactState.Of(true),
            "false" => FactState.Of(false),
            "unknown" => FactState.Unknown,
            _ => FactState.NotEstablishable,
        });

        Assert.That(Engine.Assess(Kaders.Of(norm), sketch).Oordeel, Is.EqualTo(expected));
    }

    private static bool BearsBurden(Norm norm) => norm.BewijslastBestuursorgaan || norm.Uitzonderingen.Any(u => u.BewijslastBestuursorgaan);

    private static Beoordeling Assess(Beoordelaar beoordelaar, Dossierschets sketch) => beoordelaar.Beoordeel(sketch.Build(), Vocabulary.AssessmentDay).Waarde;

    private static string? WrongRow(Beoordeling first, Beoordeling then)
    {
        for (var i = 0; i < first.Normen.Length; i++)
        {
            var (wider, narrower) = (first.Normen[i].Result.Possible, then.Normen[i].Result.Possible);
            if ((narrower & ~wider) != Outcomes.None)
            {
                return $"{first.Normen[i].Id} {first.Normen[i].Item}: van {wider} naar {narrower}";
            }
        }

        return null;
    }

    private static string? WrongOordeel(Beoordeling first, Beoordeling then)
    {
        var (before, after) = (first.Onderdelen[0], then.Onderdelen[0]);

        // What is learned may be that a duty is not due yet; that keeps a line open which nothing else could decide.
        var reopened = before.Oordeel == Oordeel.GeenOordeel && after.Oordeel == Oordeel.NogNietTeBeoordelen && then.Normen.Any(n => n.NogNietOpeisbaar);
        var left = before.Oordeel != Oordeel.NogNietTeBeoordelen && after.Oordeel != before.Oordeel && !reopened;
        var surprising = after.Oordeel != Oordeel.NogNietTeBeoordelen && !before.Mogelijk.Contains(after.Oordeel);
        return left || surprising ? $"van {before.Oordeel} (mogelijk {string.Join(", ", before.Mogelijk)}) naar {after.Oordeel}" : null;
    }

    private static string Describe(string wrong, Toetsingskader kader, Dossierschets before, Dossierschets after) => $"""
        {wrong}
        {string.Join('\n', kader.Normen.Select(NormPrinter.Print))}
        eerst:
        {NormPrinter.Reading(before, [.. kader.Normen])}
        daarna:
        {NormPrinter.Reading(after, [.. kader.Normen])}
        """;
}
