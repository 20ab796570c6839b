using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The engine under test, for a sketched dossier.</summary>
internal static class Engine
{
    public static ImmutableArray<Toetsresultaat> Rows(Toetsingskader kader, Dossierschets sketch, DateOnly? day = null) =>
        new Normtoetser(PlanCompiler.Compile(kader), Beoordelingsgrenzen.Standaard.LezingenPerNorm).Test(sketch.Build(), day ?? Vocabulary.AssessmentDay).Results;

    public static Beoordeling Assess(Toetsingskader kader, Dossierschets sketch, DateOnly? day = null, Beoordelingsgrenzen? bounds = null) =>
        new Beoordelaar(kader, bounds).Beoordeel(sketch.Build(), day ?? Vocabulary.AssessmentDay).Waarde;
}
