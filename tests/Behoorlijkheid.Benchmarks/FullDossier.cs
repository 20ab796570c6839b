using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Benchmarks;

/// <summary>A dossier in which everything that the shipped kader reads is stated: of many generated ones, the one to which most norms apply.</summary>
internal static class FullDossier
{
    private const int Candidates = 400;

    public static Dossierschets Sketch { get; } = Choose();

    private static Dossierschets Choose()
    {
        var facts = new KaderFacts(KaderReader.Meegeleverd);
        var beoordelaar = new Beoordelaar(KaderReader.Meegeleverd);
        return Enumerable.Range(0, Candidates)
            .Select(i => new DossierGenerator(new Chance((ulong)i), facts).Full(mostItems: 2))
            .GroupBy(s => facts.Lists.Count(l => !s[l].Ids.IsEmpty))
            .MaxBy(g => g.Key)!
            .MaxBy(s => beoordelaar.Beoordeel(s.Build(), Vocabulary.AssessmentDay).Waarde.Normen.Count(n => n.Naleving != Naleving.NietVanToepassing))!;
    }
}
