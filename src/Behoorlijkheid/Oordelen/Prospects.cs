using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>What can still come of the rows that are open: a certain breach, or certainly none.</summary>
/// <remarks>Where a bound stops a search the answer is "yes, perhaps", and <see cref="IsLimited"/> says so; an answer that another search makes certain is not limited.</remarks>
internal sealed class Prospects
{
    // Most rows are decided by far fewer: all are tried so far first, before one is tried to the end.
    private const int FewCombinations = 1 << 7;

    private readonly Toetsingskader kader;
    private readonly EvaluationState state;
    private readonly List<List<OpenRow>> groups;
    private readonly SearchBounds bounds;
    private readonly SearchBounds fewBounds;

    public Prospects(Toetsingskader kader, EvaluationState state, int bound, List<List<OpenRow>> groups)
    {
        (this.kader, this.state, this.groups) = (kader, state, groups);
        var searches = groups.Sum(g => g.Count) + (groups.Count * (kader.Vereisten.Length + 2L));
        bounds = SearchBounds.For(state, bound, searches);
        fewBounds = SearchBounds.For(state, Math.Min(bound, FewCombinations), searches);
    }

    public bool IsLimited { get; private set; }

    /// <summary>The vereisten of which, under every reading and every answer, some norm of the group is breached.</summary>
    public List<string> BreachedUnderEveryReading(List<OpenRow> group)
    {
        if (group.Count < 2 || new NoBreachSearch(state, bounds, group, everyFact: true).Exists())
        {
            return [];
        }

        var search = new DecisionSearch(state, bounds);
        return [.. Requirements(group).Where(v => search.IsCertainUnderEveryReading(Goals.SomeBreach(With(group, v))))];
    }

    /// <summary>Whether some combination of unstated facts gives a certain breach, of one row or with one vereiste.</summary>
    public bool CanBeBreached()
    {
        var few = new DecisionSearch(state, fewBounds);
        var perhaps = new List<OpenRow>();
        foreach (var row in groups.SelectMany(g => g))
        {
            if (few.CanBecomeCertain(Goals.Breach(row.Row)))
            {
                if (!few.IsLimited)
                {
                    return true;
                }

                perhaps.Add(row);
            }
        }

        var search = new DecisionSearch(state, bounds);
        return IsAnyCertain(perhaps.Select(r => Goals.Breach(r.Row)).Concat(JointGoals()), search);
    }

    /// <summary>Whether some combination of unstated facts leaves certainly no breach.</summary>
    public bool CanBeUnbreached()
    {
        var limited = false;
        foreach (var group in groups)
        {
            var search = new NoBreachSearch(state, bounds, group, everyFact: false);
            if (!search.Exists())
            {
                return false;
            }

            limited |= search.IsLimited;
        }

        IsLimited |= limited;
        return true;
    }

    private bool IsAnyCertain(IEnumerable<Func<EvaluationState, Waarheid>> goals, DecisionSearch search)
    {
        var perhaps = false;
        foreach (var goal in goals)
        {
            if (search.CanBecomeCertain(goal))
            {
                if (!search.IsLimited)
                {
                    return true;
                }

                perhaps = true;
            }
        }

        IsLimited |= perhaps;
        return perhaps;
    }

    // Together rows can be certain of a breach where none is by itself only if each way to read what is settled breaches another of them.
    private IEnumerable<Func<EvaluationState, Waarheid>> JointGoals()
    {
        var rows = groups.SelectMany(g => g).Where(r => r.Reads.Any(state.IsSettled)).ToList();
        return
            from together in OpenGroups.Sharing(rows, state.IsSettled)
            from requirement in Requirements(together)
            let carrying = With(together, requirement)
            where carrying.Count > 1
            select Goals.SomeBreach(carrying);
    }

    private static IEnumerable<string> Requirements(List<OpenRow> group) =>
        group.SelectMany(r => r.Row.Plan.Norm.Vereisten).Distinct(StringComparer.Ordinal);

    private static List<OpenRow> With(List<OpenRow> rows, string requirement) =>
        rows.FindAll(r => r.Row.Plan.Norm.Vereisten.Contains(requirement, StringComparer.Ordinal));
}
