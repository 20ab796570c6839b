using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Gives the oordeel on one part of the request from the rows that count for it.</summary>
internal sealed class PartJudge(Toetsingskader kader, EvaluationState state, int bound)
{
    private static readonly ImmutableArray<Oordeel>[] FinalByOordeel = [.. Enum.GetValues<Oordeel>().Order().Select(o => ImmutableArray.Create(o))];

    /// <summary>Judges.</summary>
    /// <param name="rows">The rows that can carry the part: those excused by the investigator are left out.</param>
    /// <param name="tested">Whether any norm concerns the part at all.</param>
    /// <param name="excusedBreach">Whether a breach was found that does not carry the part.</param>
    public PartVerdict Judge(List<Toetsresultaat> rows, bool tested, bool excusedBreach)
    {
        if (!tested)
        {
            return new(Oordeel.NietGetoetst, [Oordeel.NietGetoetst], Onderdeelreden.NietGetoetst, [], []);
        }

        if (Breached(rows) is { } breached)
        {
            return breached;
        }

        if (!rows.Exists(r => r.CanBeBreached))
        {
            return Unbreached(excusedBreach);
        }

        var groups = OpenGroups.Of(rows, state);
        var prospects = new Prospects(kader, state, bound, groups);
        return BreachedUnderEveryReading(groups, prospects) ?? Undecided(prospects, rows);
    }

    private PartVerdict? Breached(List<Toetsresultaat> rows)
    {
        RequirementSet? requirements = null;
        var norms = ImmutableArray.CreateBuilder<string>();
        foreach (var row in rows)
        {
            if (row.IsBreached)
            {
                var plan = row.Row.Plan;
                (requirements ??= new(kader)).Add(plan.Requirements);
                if (norms.Count == 0 || norms[^1] != plan.Norm.Id)
                {
                    norms.Add(plan.Norm.Id);
                }
            }
        }

        return requirements is null ? null : Gegrond(Onderdeelreden.Schending, norms.DrainToImmutable(), requirements.InOrder());
    }

    private PartVerdict? BreachedUnderEveryReading(List<List<OpenRow>> groups, Prospects prospects)
    {
        foreach (var group in groups)
        {
            var common = prospects.BreachedUnderEveryReading(group);
            if (common.Count > 0)
            {
                var norms = group.Where(r => r.Row.Plan.Norm.Vereisten.Any(common.Contains)).Select(r => r.Row.Plan.Norm.Id);
                var requirements = new RequirementSet(kader);
                common.ForEach(requirements.Add);
                return Gegrond(Onderdeelreden.SchendingOnderElkeLezing, [.. norms.Distinct(StringComparer.Ordinal)], requirements.InOrder());
            }
        }

        return null;
    }

    private static PartVerdict Unbreached(bool excusedBreach)
    {
        var reason = excusedBreach ? Onderdeelreden.NietDoorslaggevend : Onderdeelreden.GeenSchending;
        return new(Oordeel.Ongegrond, Final(Oordeel.Ongegrond), reason, [], []);
    }

    private static PartVerdict Undecided(Prospects prospects, List<Toetsresultaat> rows)
    {
        var canBeBreached = prospects.CanBeBreached();
        var canBeUnbreached = prospects.CanBeUnbreached();
        if (!canBeBreached && !canBeUnbreached && !rows.Exists(r => r.IsNotDue && r.CanBeBreached))
        {
            return new(Oordeel.GeenOordeel, [Oordeel.GeenOordeel], Onderdeelreden.NietVastTeStellen, [], [], prospects.IsLimited);
        }

        var possible = ImmutableArray.CreateBuilder<Oordeel>(3);
        if (canBeBreached)
        {
            possible.Add(Oordeel.Gegrond);
        }

        if (canBeUnbreached)
        {
            possible.Add(Oordeel.Ongegrond);
        }

        possible.Add(Oordeel.GeenOordeel);
        return new(Oordeel.NogNietTeBeoordelen, possible.ToImmutable(), Onderdeelreden.NogOpen, [], [], prospects.IsLimited);
    }

    private static PartVerdict Gegrond(Onderdeelreden reason, ImmutableArray<string> norms, ImmutableArray<string> requirements) =>
        new(Oordeel.Gegrond, Final(Oordeel.Gegrond), reason, norms, requirements);

    private static ImmutableArray<Oordeel> Final(Oordeel oordeel) => FinalByOordeel[(int)oordeel];
}
