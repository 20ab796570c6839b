using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>What of a beoordeling follows from its rows and is put into words only when somebody asks for it.</summary>
internal sealed class BeoordelingDetails(
    Toetsplan plan,
    UitlegPlans otherPlans,
    Klachtdossier dossier,
    ImmutableArray<Toetsresultaat> results,
    bool[] counted,
    DateOnly assessmentDate,
    int readingBound)
{
    public Toetsingskader Kader => plan.Kader;

    public ImmutableArray<Normbevinding> Findings()
    {
        var explainer = new Explainer(plan, otherPlans, dossier, assessmentDate, readingBound);
        return [.. results.Select(r => new Normbevinding(r, explainer))];
    }

    public ImmutableArray<string> OtherNorms() =>
        [.. plan.Norms.Where(n => n.Norm.Soort != Normsoort.Aandachtspunt && n.Weighings < 0 && !counted[n.Index]).Select(n => n.Norm.Id).Distinct(StringComparer.Ordinal)];

    public ImmutableArray<string> Advice() =>
        [.. results.Where(r => r.IsBreached && r.Row.Plan.Norm.Soort == Normsoort.Aandachtspunt).Select(r => r.Row.Plan.Norm.Id).Distinct(StringComparer.Ordinal)];

    public ImmutableArray<PassendOordeelbevinding> Fitting() => FittingVerdicts.For(dossier);

    public ImmutableArray<OpenVraag> Questions(ImmutableArray<Normbevinding> findings) => OpenQuestions.From(findings, dossier, plan.Kader);
}
