using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

public sealed class ListsTests
{
    private const Outcomes Both = Outcomes.Complied | Outcomes.Breached;
    private const Outcomes Every = Both | Outcomes.NotApplicable;

    private static readonly Variabele Item = Conditions.Beklaagde();

    [Test]
    public void A_list_stated_as_empty_gives_one_row_that_does_not_apply() =>
        Assert.That(RowsForEach(ListState.Complete()), Is.EqualTo(new[] { Outcomes.NotApplicable }));

    [Test]
    public void An_absent_list_gives_one_row_with_every_outcome() => Assert.That(RowsForEach(ListState.Absent), Is.EqualTo(new[] { Every }));

    [Test]
    public void An_incomplete_list_gives_one_row_more_for_the_rest() =>
        Assert.That(RowsForEach(ListState.Incomplete("a", "b")), Is.EqualTo(new[] { Outcomes.Complied, Outcomes.Breached, Every }));

    [Test]
    public void A_complete_list_gives_a_row_for_each_item() =>
        Assert.That(RowsForEach(ListState.Complete("a", "b")), Is.EqualTo(new[] { Outcomes.Complied, Outcomes.Breached }));

    [TestCase(2, 2, true, 4)]
    [TestCase(2, 2, false, 5)]
    [TestCase(2, 0, true, 1)]
    [TestCase(0, 2, false, 1)]
    public void A_pair_of_lists_gives_a_row_for_each_pair_and_one_for_the_rest(int first, int second, bool complete, int rows)
    {
        var norm = Kaders.Norm("norm", Conditions.True) with { VoorElk = [Conditions.Behandelaar(), Conditions.Beklaagde()] };
        var sketch = new Dossierschets()
            .With(Words.Behandelaars, ListState.Complete([.. Enumerable.Range(0, first).Select(i => $"h{i}")]))
            .With(Words.Beklaagden, new ListState(true, complete, [.. Enumerable.Range(0, second).Select(i => $"b{i}")]));

        Assert.That(Engine.Rows(Kaders.Of(norm), sketch), Has.Length.EqualTo(rows));
    }

    [TestCase("", true, '1')]
    [TestCase("1", true, '1')]
    [TestCase("1?", true, '?')]
    [TestCase("10", true, '0')]
    [TestCase("?0", true, '0')]
    [TestCase("", false, '?')]
    [TestCase("1", false, '?')]
    [TestCase("10", false, '0')]
    public void All_of_an_incomplete_list_is_onwaar_or_onbekend(string items, bool complete, char expected) =>
        Assert.That(Truth(Conditions.All(Item, Heard()), items, complete), Is.EqualTo(expected));

    [TestCase("", true, '0')]
    [TestCase("0", true, '0')]
    [TestCase("0?", true, '?')]
    [TestCase("01", true, '1')]
    [TestCase("?1", true, '1')]
    [TestCase("", false, '?')]
    [TestCase("0", false, '?')]
    [TestCase("01", false, '1')]
    public void Any_of_an_incomplete_list_is_waar_or_onbekend(string items, bool complete, char expected) =>
        Assert.That(Truth(Conditions.Any(Item, Heard()), items, complete), Is.EqualTo(expected));

    [TestCase("11", true, '1')]
    [TestCase("1", true, '0')]
    [TestCase("1?", true, '?')]
    [TestCase("11", false, '1')]
    [TestCase("1", false, '?')]
    public void Count_of_an_incomplete_list_is_a_lower_bound(string items, bool complete, char expected)
    {
        var atLeastTwo = Conditions.Compare(new Term.Telling(new(Words.Beklaagden), Item, Heard()), Vergelijker.GroterOfGelijk, new Term.Getal(2));

        Assert.That(Truth(atLeastTwo, items, complete), Is.EqualTo(expected));
    }

    [Test]
    public void An_absent_list_is_onbekend()
    {
        foreach (var condition in new[] { Conditions.Any(Item, Conditions.True), Conditions.All(Item, Conditions.False) })
        {
            Assert.That(Engine.Rows(Kaders.Of(Kaders.Norm("norm", condition)), new()).Single().Possible, Is.EqualTo(Both));
        }
    }

    [Test]
    public void A_fact_about_a_pair_is_read_by_the_id_of_the_second()
    {
        var (first, second) = (Conditions.Behandelaar(), Conditions.Beklaagde());
        var norm = Kaders.Norm("norm", Conditions.In(Conditions.Value("behandelaars.relatie", first, second), "extern")) with { VoorElk = [first, second] };
        var sketch = new Dossierschets()
            .With(Words.Behandelaars, ListState.Complete("h"))
            .With(Words.Beklaagden, ListState.Complete("a", "b", "c"))
            .With(new FactKey(Words.Relatie, "h", "c"), FactState.Of(Behoorlijkheid.Dossiers.Relatie.Extern))
            .With(new FactKey(Words.Relatie, "h", "a"), FactState.Of(Behoorlijkheid.Dossiers.Relatie.ZelfdeTeam));

        Assert.That(Engine.Rows(Kaders.Of(norm), sketch).Select(r => r.Possible), Is.EqualTo(new[] { Outcomes.Breached, Both, Outcomes.Complied }));
    }

    private static Voorwaarde Heard() => Conditions.Fact("beklaagden.gehoord", Item);

    private static Outcomes[] RowsForEach(ListState list)
    {
        var item = Conditions.Beklaagde();
        var norm = Kaders.Norm("norm", Conditions.Fact("beklaagden.gehoord", item)) with { VoorElk = [item] };
        var sketch = new Dossierschets().With(Words.Beklaagden, list)
            .With("beklaagden.gehoord", "a", FactState.Of(true)).With("beklaagden.gehoord", "b", FactState.Of(false));
        return [.. Engine.Rows(Kaders.Of(norm), sketch).Select(r => r.Possible)];
    }

    private static char Truth(Voorwaarde condition, string items, bool complete)
    {
        var ids = items.Select((_, i) => $"b{i}").ToArray();
        var sketch = ids.Zip(items).Where(p => p.Second != '?').Aggregate(
            new Dossierschets().With(Words.Beklaagden, new ListState(true, complete, [.. ids])),
            (s, p) => s.With("beklaagden.gehoord", p.First, FactState.Of(p.Second == '1')));
        return Engine.Rows(Kaders.Of(Kaders.Norm("norm", condition)), sketch).Single().Possible switch
        {
            Outcomes.Complied => '1',
            Outcomes.Breached => '0',
            _ => '?',
        };
    }
}
