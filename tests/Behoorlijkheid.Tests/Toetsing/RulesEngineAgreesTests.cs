using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

public sealed class RulesEngineAgreesTests
{
    // A kader is compiled once for all its dossiers: RulesEngine takes longer over that than over anything else.
    private const int DossiersPerKader = 50;

    [Test]
    public void Generated_norms_have_the_naleving_that_RulesEngine_gives() => Property.Holds(30, chance =>
    {
        var kader = new KaderGenerator(chance).Kader();
        var generator = new DossierGenerator(chance);
        return Difference(kader, Enumerable.Range(0, DossiersPerKader).Select(_ => generator.Full(mostItems: 3))).GetAwaiter().GetResult();
    });

    [Test]
    public async Task The_shipped_norms_have_the_naleving_that_RulesEngine_gives()
    {
        var kader = KaderReader.Meegeleverd;
        var generator = new DossierGenerator(new Chance(9), new KaderFacts(kader));
        Assert.That(await Difference(kader, Enumerable.Range(0, 1_000).Select(_ => generator.Full(mostItems: 3))), Is.Null);
    }

    private static async Task<string?> Difference(Toetsingskader kader, IEnumerable<Dossierschets> sketches)
    {
        var export = new RulesEngineExport(kader);
        var tester = new Normtoetser(PlanCompiler.Compile(kader), 1 << 10);
        foreach (var sketch in sketches)
        {
            var rows = tester.Test(sketch.Build(), Vocabulary.AssessmentDay).Results.ToDictionary(r => (r.Row.Plan.Norm.Bestand, r.Row.First, r.Row.Second));
            foreach (var call in export.Calls(export.Prepare(sketch, Vocabulary.AssessmentDay)))
            {
                var outcomes = await export.Run(call).ConfigureAwait(false);
                for (var i = 0; i < outcomes.Length; i++)
                {
                    var row = rows[(call.Norms[i].Bestand, call.Items.ElementAtOrDefault(0) - (call.Items.Length > 0 ? 0 : 1), call.Items.Length > 1 ? call.Items[1] : -1)];
                    if (row.Possible != outcomes[i])
                    {
                        return $"{call.Norms[i].Id} {string.Join(" × ", call.Items)}: RulesEngine {outcomes[i]}, wij {row.Possible}\n{NormPrinter.Print(call.Norms[i])}\n{NormPrinter.Reading(sketch, call.Norms[i])}";
                    }
                }
            }
        }

        return null;
    }
}
