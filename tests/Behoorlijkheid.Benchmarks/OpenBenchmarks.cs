using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using BenchmarkDotNet.Attributes;

namespace Behoorlijkheid.Benchmarks;

/// <summary>Dossiers of which much is still unknown: what it costs to look for what can still come of them.</summary>
public class OpenBenchmarks
{
    private readonly Beoordelaar beoordelaar = new(KaderReader.Meegeleverd);
    private readonly DateOnly day = new(2017, 6, 1);
    private readonly Klachtdossier empty = new() { Aanleiding = Aanleiding.EigenToets };
    private Klachtdossier emmen = new();

    /// <summary>Emmen at the start of an investigation of its own: who was complained of is known, and of the handling next to nothing.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var read = DossierReader.Lees(File.ReadAllBytes(Repository.Pad("examples/emmen/dossier.json")), "dossier.json").Waarde;
        emmen = empty with
        {
            Bestuursorgaan = read.Bestuursorgaan,
            Klagers = read.Klagers,
            Beklaagden = read.Beklaagden,
            Klacht = read.Klacht,
            Stukken = read.Stukken,
        };
        if (EmmenOpen().Oordeel != Oordeel.NogNietTeBeoordelen || Leeg().Oordeel != Oordeel.NogNietTeBeoordelen)
        {
            throw new InvalidOperationException("These dossiers are to be open.");
        }
    }

    [Benchmark]
    public Beoordeling EmmenOpen() => beoordelaar.Beoordeel(emmen, day).Waarde;

    [Benchmark]
    public Beoordeling Leeg() => beoordelaar.Beoordeel(empty, day).Waarde;
}
