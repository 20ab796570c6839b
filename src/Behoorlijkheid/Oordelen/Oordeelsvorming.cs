using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Makes the beoordeling from the tested rows.</summary>
internal sealed class Oordeelsvorming(Toetsplan plan, Beoordelingsgrenzen bounds, string engine)
{
    /// <summary>Id of the one part there is when nobody made a request.</summary>
    public const string WholeHandling = "behandeling";

    public Beoordeling Form(Klachtdossier dossier, Assessment assessment, DateOnly assessmentDate)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var parts = Parts(dossier, assessment, counted);
        var explainer = new Explainer(plan, dossier, assessmentDate, bounds.LezingenPerNorm);
        ImmutableArray<Normbevinding> findings = [.. assessment.Results.Select(r => new Normbevinding(r, explainer))];
        return new(plan.Kader, () => OpenQuestions.From(findings, plan.Kader))
        {
            Oordeel = Whole.Of([.. parts.Select(p => p.Oordeel)]),
            Mogelijk = Whole.Possible(parts),
            Aanleiding = dossier.Aanleiding,
            Onderdelen = parts,
            GeschondenVereisten = InOrderOfKader(parts.Where(p => p.Oordeel == Oordeel.Gegrond).SelectMany(p => p.Vereisten)),
            Normen = findings,
            OverigeBevindingen = Distinct(assessment, n => n.Soort != Normsoort.Aandachtspunt && !counted.Contains(n.Id)),
            Aandachtspunten = [.. assessment.Results
                .Where(r => r.IsBreached && r.Row.Plan.Norm.Soort == Normsoort.Aandachtspunt)
                .Select(r => r.Row.Plan.Norm.Id).Distinct(StringComparer.Ordinal)],
            PassendOordeel = FittingVerdicts.For(dossier),
            BuitenBeoordeling = dossier.Verzoek?.BuitenBeoordeling ?? [],
            Herkomst = new(() => DossierSchrijver.Sha256(dossier))
            {
                Kader = plan.Kader.Id,
                Kaderversie = plan.Kader.Versie,
                KaderSha256 = plan.Kader.Sha256,
                Engine = engine,
                Beoordelingsdatum = assessmentDate,
            },
            Dossier = dossier,
        };
    }

    private ImmutableArray<Onderdeeloordeel> Parts(Klachtdossier dossier, Assessment assessment, HashSet<string> counted)
    {
        var rows = new PartRows(dossier, assessment);
        var former = new PartFormer(plan, assessment, dossier, new PartJudge(assessment.State, bounds.CombinatiesPerGroep), InOrderOfKader);
        var requested = dossier.Aanleiding == Aanleiding.Verzoek ? dossier.Verzoek?.Onderdelen.Items ?? [] : [];
        var parts = ImmutableArray.CreateBuilder<Onderdeeloordeel>(Math.Max(1, requested.Length));
        if (requested.IsEmpty)
        {
            parts.Add(former.Form(null, Count(rows.For(null), counted), -1));
        }

        for (var i = 0; i < requested.Length; i++)
        {
            parts.Add(former.Form(requested[i], Count(rows.For(requested[i]), counted), i));
        }

        return parts.ToImmutable();
    }

    private static List<Toetsresultaat> Count(List<Toetsresultaat> rows, HashSet<string> counted)
    {
        foreach (var row in rows)
        {
            counted.Add(row.Row.Plan.Norm.Id);
        }

        return rows;
    }

    private ImmutableArray<string> InOrderOfKader(IEnumerable<string> requirements)
    {
        var named = requirements.ToHashSet(StringComparer.Ordinal);
        return named.Count == 0 ? [] : [.. plan.Kader.Vereisten.Where(v => named.Contains(v.Id)).Select(v => v.Id)];
    }

    private static ImmutableArray<string> Distinct(Assessment assessment, Func<Normen.Norm, bool> which) =>
        [.. assessment.Plan.Norms.Select(n => n.Norm).Where(which).Select(n => n.Id).Distinct(StringComparer.Ordinal)];
}
