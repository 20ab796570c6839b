using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class OrderTests
{
    [Test]
    public void The_order_of_norms_and_of_items_does_not_matter() => Property.Holds(1_500, chance =>
    {
        var kader = new KaderGenerator(chance, depth: 2).Kader(most: 5);
        var sketch = new DossierGenerator(chance).Open(mostOpen: 8, mostItems: 3);
        var shuffledKader = Kaders.Of(chance.Shuffle(kader.Normen));
        var shuffledSketch = Vocabulary.Lists.Aggregate(sketch, (s, list) => s.With(list, s[list] with { Ids = [.. chance.Shuffle(s[list].Ids)] }));
        var expected = Summary(kader, sketch);
        var got = Summary(shuffledKader, shuffledSketch);
        return expected == got ? null : $"{expected}\n--\n{got}\n{string.Join('\n', kader.Normen.Select(NormPrinter.Print))}\n{NormPrinter.Reading(sketch, [.. kader.Normen])}";
    });

    [Test]
    public void The_order_of_disjuncts_and_conjuncts_does_not_matter() => Property.Holds(1_500, chance =>
    {
        var kader = new KaderGenerator(chance, depth: 2).Kader();
        var sketch = new DossierGenerator(chance).Open(mostOpen: 8);
        var mirrored = Kaders.Of(kader.Normen.Select(n => n with
        {
            VanToepassingAls = Mirror(n.VanToepassingAls),
            VoldaanAls = Mirror(n.VoldaanAls),
            Uitzonderingen = [.. n.Uitzonderingen.Reverse()],
        }));
        var (expected, got) = (Summary(kader, sketch), Summary(mirrored, sketch));
        return expected == got ? null : $"{expected}\n--\n{got}\n{string.Join('\n', kader.Normen.Select(NormPrinter.Print))}\n{NormPrinter.Reading(sketch, [.. kader.Normen])}";
    });

    private static Voorwaarde Mirror(Voorwaarde condition) => condition switch
    {
        Voorwaarde.En and => new Voorwaarde.En([.. and.Delen.Reverse().Select(Mirror)]),
        Voorwaarde.Of or => new Voorwaarde.Of([.. or.Delen.Reverse().Select(Mirror)]),
        Voorwaarde.Niet not => new Voorwaarde.Niet(Mirror(not.Deel)),
        Voorwaarde.Kwantor q => q with { Deel = Mirror(q.Deel) },
        _ => condition,
    };

    /// <summary>What a beoordeling says, with items by id and rows and names in a fixed order.</summary>
    private static string Summary(Toetsingskader kader, Dossierschets sketch)
    {
        var beoordeling = Engine.Assess(kader, sketch);
        var part = beoordeling.Onderdelen.Single();
        var rows = beoordeling.Normen.Select(n => $"{n.Id} {ItemsOf(n, sketch)}: {n.Result.Possible} {n.NogNietOpeisbaar} {n.Begrensd} {n.Uitzondering is null}");
        return $"{beoordeling.Oordeel} {part.Oordeel} {part.Reden} {part.Begrensd} [{string.Join(", ", part.Mogelijk)}] [{string.Join(", ", part.Normen.Order(StringComparer.Ordinal))}] [{string.Join(", ", beoordeling.GeschondenVereisten)}]\n{string.Join('\n', rows.Order(StringComparer.Ordinal))}";
    }

    private static string ItemsOf(Normbevinding finding, Dossierschets sketch)
    {
        var (variables, row) = (finding.Norm.VoorElk, finding.Result.Row);
        return string.Join(" × ", variables.Select((v, i) => IdOf(sketch[v.Lijst].Ids, i == 0 ? row.First : row.Second)));
    }

    private static string IdOf(IReadOnlyList<string> ids, int index) => index >= 0 && index < ids.Count ? ids[index] : "?";
}
