using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

public sealed class RowsEqualReferenceTests
{
    // Within the bound on readings, also where a row of an unknown rest adds open facts of its own.
    private const int MostCombinations = 1 << 9;

    [Test]
    public void Every_row_of_the_engine_is_what_every_completion_gives() => Property.Holds(3_000, chance =>
    {
        var kader = new KaderGenerator(chance).Kader();
        var sketch = new DossierGenerator(chance).Open(mostOpen: 9);
        foreach (var norm in kader.Normen.Where(n => Difference(n, sketch) is not null))
        {
            var (small, dossier) = Simplifier.Simplify(norm, sketch, (n, s) => Difference(n, s) is not null);
            return $"{Difference(small, dossier)}\n{NormPrinter.Print(small)}\n{NormPrinter.Reading(dossier, small)}";
        }

        return null;
    });

    [Test]
    public void Every_row_of_the_shipped_norms_is_what_every_completion_gives() => Property.Holds(150, chance =>
    {
        var kader = KaderReader.Meegeleverd;
        var sketch = new DossierGenerator(chance, new KaderFacts(kader)).Open(mostOpen: 40, mostItems: 1);
        return kader.Normen.Select(n => Difference(n, sketch) is { } wrong ? $"{wrong}\n{NormPrinter.Print(n)}\n{NormPrinter.Reading(sketch, n)}" : null)
            .FirstOrDefault(wrong => wrong is not null);
    });

    private static string? Difference(Norm norm, Dossierschets sketch)
    {
        var kader = Kaders.Of(norm);
        var reference = new ReferenceEvaluator(kader, sketch, Vocabulary.AssessmentDay);
        var engine = Engine.Rows(kader, sketch);
        var rows = reference.Rows().ToArray();
        if (engine.Length != rows.Length)
        {
            return $"{rows.Length} rijen verwacht, {engine.Length} gekregen";
        }

        for (var i = 0; i < rows.Length; i++)
        {
            if (Completions.Count(reference.Open(rows[i]), sketch) <= MostCombinations
                && (reference.Of(rows[i]) != engine[i].Possible || engine[i].IsLimited))
            {
                return $"rij {rows[i]}: verwacht {reference.Of(rows[i])}, gekregen {engine[i].Possible}{(engine[i].IsLimited ? " (begrensd)" : "")}";
            }
        }

        return null;
    }
}
