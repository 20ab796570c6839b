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

        return Breached(rows)
            ?? BreachedUnderEveryReading(rows)
            ?? Unbreached(rows, excusedBreach)
            ?? Open(rows);
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

    private PartVerdict? BreachedUnderEveryReading(List<Toetsresultaat> rows)
    {
        if (rows.FindIndex(r => r.CanBeBreached) < 0)
        {
            return null;
        }

        var groups = OpenGroups.Of(rows, state).FindAll(g => g.Count > 1);
        var search = new DecisionSearch(state, SearchBounds.For(state, bound, groups.Count * (long)kader.Vereisten.Length));
        foreach (var group in groups)
        {
            var common = group.SelectMany(r => r.Row.Plan.Norm.Vereisten).Distinct(StringComparer.Ordinal)
                .Where(v => search.IsCertainUnderEveryReading(Goals.SomeBreach(With(group, v))))
                .ToList();
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

    private static PartVerdict? Unbreached(List<Toetsresultaat> rows, bool excusedBreach)
    {
        if (rows.Exists(r => r.CanBeBreached))
        {
            return null;
        }

        var reason = excusedBreach ? Onderdeelreden.NietDoorslaggevend : Onderdeelreden.GeenSchending;
        return new(Oordeel.Ongegrond, Final(Oordeel.Ongegrond), reason, [], []);
    }

    private PartVerdict Open(List<Toetsresultaat> rows)
    {
        var groups = OpenGroups.Of(rows, state);
        var search = new DecisionSearch(state, SearchBounds.For(state, bound, rows.Count + (groups.Count * (kader.Vereisten.Length + 1L))));
        var canBeBreached = rows.Where(r => r.CanBeBreached).Any(r => search.CanBecomeCertain(Goals.Breach(r.Row)))
            || groups.Any(g => g.Count > 1 && Requirements(g).Any(v => search.CanBecomeCertain(Goals.SomeBreach(With(g, v)))));
        var canBeUnbreached = groups.All(g => search.CanBecomeCertain(Goals.NoBreach(g)));
        if (!canBeBreached && !canBeUnbreached && !rows.Exists(r => r.IsNotDue && r.CanBeBreached))
        {
            return new(Oordeel.GeenOordeel, [Oordeel.GeenOordeel], Onderdeelreden.NietVastTeStellen, [], [], search.IsLimited);
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
        return new(Oordeel.NogNietTeBeoordelen, possible.ToImmutable(), Onderdeelreden.NogOpen, [], [], search.IsLimited);
    }

    private static IEnumerable<string> Requirements(List<Toetsresultaat> group) =>
        group.SelectMany(r => r.Row.Plan.Norm.Vereisten).Distinct(StringComparer.Ordinal);

    private static List<Toetsresultaat> With(List<Toetsresultaat> rows, string requirement) =>
        rows.FindAll(r => r.Row.Plan.Norm.Vereisten.Contains(requirement, StringComparer.Ordinal));

    private static PartVerdict Gegrond(Onderdeelreden reason, ImmutableArray<string> norms, ImmutableArray<string> requirements) =>
        new(Oordeel.Gegrond, Final(Oordeel.Gegrond), reason, norms, requirements);

    private static ImmutableArray<Oordeel> Final(Oordeel oordeel) => FinalByOordeel[(int)oordeel];
}
