using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using BenchmarkDotNet.Attributes;

namespace Behoorlijkheid.Benchmarks;

/// <summary>A full dossier against the shipped norms: the engine beside RulesEngine in its fastest form (typed parameters, workflows compiled before).</summary>
public class BeoordelingBenchmarks
{
    private readonly Beoordelaar beoordelaar = new(KaderReader.Meegeleverd);
    private Klachtdossier dossier = new();
    private RulesEngineExport? export;
    private ImmutableArray<RulesEngineCall> calls;

    [GlobalSetup]
    public async Task Prepare()
    {
        dossier = FullDossier.Sketch.Build();
        export = new(KaderReader.Meegeleverd);
        calls = export.Calls(export.Prepare(FullDossier.Sketch, Vocabulary.AssessmentDay));
        await RulesEngine().ConfigureAwait(false);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> RulesEngine()
    {
        var results = 0;
        foreach (var call in calls)
        {
            results += (await export!.Execute(call).ConfigureAwait(false)).Count;
        }

        return results;
    }

    [Benchmark]
    public Beoordeling Beoordeling() => beoordelaar.Beoordeel(dossier, Vocabulary.AssessmentDay).Waarde;

    /// <summary>With the grounds of every row and the open questions, which are made when asked for.</summary>
    [Benchmark]
    public int BeoordelingMetGronden()
    {
        var beoordeling = Beoordeling();
        return beoordeling.Normen.Sum(n => n.Gronden.Length + n.Ontbrekend.Length) + beoordeling.OpenVragen.Length;
    }
}
