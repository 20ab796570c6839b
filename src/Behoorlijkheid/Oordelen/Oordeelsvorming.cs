using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Makes the beoordeling from the tested rows.</summary>
internal sealed class Oordeelsvorming(Toetsplan plan, Beoordelingsgrenzen bounds, string engine)
{
    private readonly UitlegPlans otherPlans = new(plan.Kader);

    /// <summary>Id of the one part there is when nobody made a request.</summary>
    public const string WholeHandling = "behandeling";

    public Beoordeling Form(Klachtdossier dossier, Assessment assessment, DateOnly assessmentDate)
    {
        var counted = new bool[plan.Norms.Length];
        var parts = Parts(dossier, assessment, counted);
        var details = new BeoordelingDetails(plan, otherPlans, dossier, assessment.Results, counted, assessmentDate, bounds.LezingenPerNorm);
        return new(details)
        {
            Oordeel = parts.Length == 1 ? parts[0].Oordeel : Whole.Of([.. parts.Select(p => p.Oordeel)]),
            Mogelijk = Whole.Possible(parts),
            Aanleiding = dossier.Aanleiding,
            Onderdelen = parts,
            GeschondenVereisten = Violated(parts),
            BuitenBeoordeling = dossier.Verzoek?.BuitenBeoordeling ?? [],
            Herkomst = new(dossier, plan.Kader, engine, assessmentDate),
            Dossier = dossier,
        };
    }

    private ImmutableArray<Onderdeeloordeel> Parts(Klachtdossier dossier, Assessment assessment, bool[] counted)
    {
        var rows = new PartRows(dossier, assessment);
        var former = new PartFormer(plan, assessment, dossier, new PartJudge(plan.Kader, assessment.State, bounds.CombinatiesPerGroep));
        var requested = dossier.Aanleiding == Aanleiding.Verzoek ? dossier.Verzoek?.Onderdelen.Items ?? [] : [];
        if (requested.IsEmpty)
        {
            return [former.Form(null, Count(rows.For(null), counted), -1)];
        }

        var parts = ImmutableArray.CreateBuilder<Onderdeeloordeel>(requested.Length);
        for (var i = 0; i < requested.Length; i++)
        {
            parts.Add(former.Form(requested[i], Count(rows.For(requested[i]), counted), i));
        }

        return parts.MoveToImmutable();
    }

    private static List<Toetsresultaat> Count(List<Toetsresultaat> rows, bool[] counted)
    {
        foreach (var row in rows)
        {
            counted[row.Row.Plan.Index] = true;
        }

        return rows;
    }

    private ImmutableArray<string> Violated(ImmutableArray<Onderdeeloordeel> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0].Vereisten;
        }

        var violated = new RequirementSet(plan.Kader);
        foreach (var part in parts)
        {
            foreach (var requirement in part.Vereisten)
            {
                violated.Add(requirement);
            }
        }

        return violated.InOrder();
    }
}
