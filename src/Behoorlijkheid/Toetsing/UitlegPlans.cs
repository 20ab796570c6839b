using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Toetsing;

/// <summary>The norms of a kader as the other readings of contested law have them. They are compiled when first asked for: an assessment follows one reading and needs no other.</summary>
internal sealed class UitlegPlans(Toetsingskader kader)
{
    private readonly Lazy<(Toetsplan Plan, Dictionary<Uitleg, NormPlan> Norms)> compiled = new(() => Compile(kader));

    public Toetsplan Plan => compiled.Value.Plan;

    public NormPlan Of(Uitleg reading) => compiled.Value.Norms[reading];

    private static (Toetsplan Plan, Dictionary<Uitleg, NormPlan> Norms) Compile(Toetsingskader kader)
    {
        ImmutableArray<(Uitleg Reading, Norm Norm)> readings = [.. kader.Normen.SelectMany(n => n.Uitleg.Select(u => (u, u.Van(n))))];
        var plan = PlanCompiler.Compile(kader, [.. readings.Select(r => r.Norm)]);
        var norms = new Dictionary<Uitleg, NormPlan>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < readings.Length; i++)
        {
            norms.Add(readings[i].Reading, plan.Norms[i]);
        }

        return (plan, norms);
    }
}
