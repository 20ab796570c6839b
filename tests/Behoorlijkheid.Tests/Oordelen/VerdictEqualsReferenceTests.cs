using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class VerdictEqualsReferenceTests
{
    private const int MostCombinations = 1 << 8;

    [Test]
    public void The_oordeel_is_what_trying_everything_gives() => Property.Holds(3_000, chance =>
    {
        var kader = new KaderGenerator(chance, depth: 2, onlyYesNo: true).Kader(most: 4);
        var sketch = new DossierGenerator(chance).Open(mostOpen: 14, openLists: false) with { Closed = chance.OneIn(4) };
        return Difference(kader, sketch) is { } difference
            ? $"{difference}\n{string.Join('\n', kader.Normen.Select(NormPrinter.Print))}\n{NormPrinter.Reading(sketch, [.. kader.Normen])}"
            : null;
    });

    /// <summary>With many norms over the same facts a choice made for one stands in the way of another.</summary>
    [Test]
    public void So_it_is_for_many_norms_that_share_few_open_facts() => Property.Holds(1_000, chance =>
    {
        var kader = new KaderGenerator(chance, depth: 2, onlyYesNo: true).Kader(most: 12);
        var sketch = new DossierGenerator(chance).Open(mostOpen: 9, openLists: false) with { Closed = chance.OneIn(4) };
        return Difference(kader, sketch) is { } difference
            ? $"{difference}\n{string.Join('\n', kader.Normen.Select(NormPrinter.Print))}\n{NormPrinter.Reading(sketch, [.. kader.Normen])}"
            : null;
    });

    private static string? Difference(Toetsingskader kader, Dossierschets sketch)
    {
        var reference = new ReferenceVerdict(new(kader, sketch, Vocabulary.AssessmentDay));
        if (reference.Combinations > MostCombinations)
        {
            return null;
        }

        var expected = reference.Of();
        var part = Engine.Assess(kader, sketch).Onderdelen.Single();
        return part.Oordeel == expected && !part.Begrensd ? null : $"verwacht {expected}, gekregen {part.Oordeel} ({part.Reden})";
    }
}
