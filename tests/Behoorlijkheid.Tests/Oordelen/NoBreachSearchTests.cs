using System.Globalization;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

/// <summary>Norms that each ask for one of three things to be so or not so, over the same few facts: to keep none breached is then as hard as it gets.</summary>
public sealed class NoBreachSearchTests
{
    private static readonly Feitlid[] Facts = [.. new[]
    {
        "klacht.schriftelijk", "klacht.overGedraging", "klacht.herkend", "klacht.gedagtekend", "afdoening.verzonden", "horen.kennelijkOngegrond", "klacht.ondertekend",
    }.Select(Words.Fact)];

    [TestCase(false)]
    [TestCase(true)]
    public void A_line_without_breach_is_found_exactly_when_there_is_one(bool everyFact) => Property.Holds(1_000, chance =>
    {
        var settled = everyFact ? 0 : chance.Below(1 << Facts.Length) & chance.Below(1 << Facts.Length) & chance.Below(1 << Facts.Length);
        var wishes = Enumerable.Range(0, chance.Between(5, 32)).Select(_ => Wish(chance)).ToArray();
        var expected = Assignments(~settled).Any(stated => Assignments(settled).All(read => wishes.All(w => w.Any(l => (((stated | read) >> l.Fact) & 1) == l.Value))));
        var found = Exists(wishes, settled, everyFact);
        return found == expected ? null : $"verwacht {expected}, vastgelegd {settled}: {string.Join(" en ", wishes.Select(w => string.Join('|', w)))}";
    });

    private static bool Exists((int Fact, int Value)[][] wishes, int settled, bool everyFact)
    {
        var norms = wishes.Select((w, i) => Kaders.Norm(string.Create(CultureInfo.InvariantCulture, $"norm-{i}"), Conditions.Or([.. w.Select(Literal)])));
        var sketch = Enumerable.Range(0, Facts.Length).Where(f => ((settled >> f) & 1) == 1)
            .Aggregate(new Dossierschets(), (s, f) => s.With(new FactKey(Facts[f]), FactState.NotEstablishable));
        var assessment = new Normtoetser(PlanCompiler.Compile(Kaders.Of(norms)), 1 << 10).Test(sketch.Build(), Vocabulary.AssessmentDay);
        var groups = OpenGroups.Of([.. assessment.Results], assessment.State);
        var found = true;
        foreach (var group in groups)
        {
            var search = new NoBreachSearch(assessment.State, SearchBounds.Share(assessment.State, 1 << 16, groups.Count), group, everyFact);
            found &= search.Exists();
            Assert.That((search.IsLimited, assessment.State.Assumes, assessment.State.Searching), Is.EqualTo((false, false, false)), "it leaves nothing behind");
        }

        return found;
    }

    private static Voorwaarde Literal((int Fact, int Value) literal)
    {
        var fact = new Voorwaarde.Feit(new(Facts[literal.Fact], null, null));
        return literal.Value == 1 ? fact : Conditions.Not(fact);
    }

    private static (int Fact, int Value)[] Wish(Chance chance) =>
        [.. chance.Shuffle(Enumerable.Range(0, Facts.Length)).Take(3).Select(f => (f, chance.Below(2)))];

    // Every way to choose the facts of a set, the others being 0.
    private static IEnumerable<int> Assignments(int of) => Enumerable.Range(0, 1 << Facts.Length).Where(a => (a & ~of) == 0);
}
