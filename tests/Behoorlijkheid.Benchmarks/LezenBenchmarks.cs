using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using BenchmarkDotNet.Attributes;

namespace Behoorlijkheid.Benchmarks;

/// <summary>From bytes: the Emmen dossier to its beoordeling, and the shipped rules to a kader.</summary>
public class LezenBenchmarks
{
    private readonly Beoordelaar beoordelaar = new(KaderReader.Meegeleverd);
    private readonly DateOnly day = new(2017, 6, 1);
    private readonly string rules = Repository.Pad("rules");
    private byte[] json = [];

    [GlobalSetup]
    public void Prepare() => json = File.ReadAllBytes(Repository.Pad("examples/emmen/dossier.json"));

    [Benchmark]
    public Klachtdossier JsonNaarDossier() => DossierReader.Lees(json, "dossier.json").Waarde;

    [Benchmark]
    public Beoordeling JsonNaarBeoordeling() => beoordelaar.Beoordeel(JsonNaarDossier(), day).Waarde;

    [Benchmark]
    public Toetsingskader KaderLezen() => KaderReader.Lees(rules).Waarde;
}
