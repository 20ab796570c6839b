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
    private readonly int bound;
    private readonly List<List<OpenRow>> groups;

    public Prospects(Toetsingskader kader, EvaluationState state, int bound, List<List<OpenRow>> groups) =>
        (this.kader, this.state, this.bound, this.groups) = (kader, state, bound, groups);

    public bool IsLimited { get; private set; }

    /// <summary>The vereisten of which, under every reading and every answer, some norm of the group is breached.</summary>
    public List<string> BreachedUnderEveryReading(List<OpenRow> group) =>
        group.Count < 2 || CanBeAvoided(group) ? [] : [.. Requirements(group).Where(v => !CanBeAvoided(With(group, v)))];

    /// <summary>Whether some combination of unstated facts gives a certain breach, of one row or with one vereiste.</summary>
    public bool CanBeBreached()
    {
        var search = new DecisionSearch(state, SearchBounds.Share(state, Math.Min(bound, FewCombinations), 1));
        var goals = new List<Func<EvaluationState, Waarheid>>();
        foreach (var row in groups.SelectMany(g => g))
        {
            var goal = Goals.Breach(row.Row);
            if (search.CanBecomeCertain(goal))
            {
                if (!search.IsLimited)
                {
                    return true;
                }

                goals.Add(goal);
            }
        }

        var joint = Joint().ToList();
        if (state.Closed)
        {
            return IsAnyCertain(goals) || joint.Exists(CannotBeAvoidedOnceDue);
        }

        goals.AddRange(joint.Select(Goals.SomeBreach));
        return IsAnyCertain(goals);
    }

    /// <summary>Whether some combination of unstated facts leaves certainly no breach.</summary>
    public bool CanBeUnbreached()
    {
        var limited = false;
        foreach (var group in groups)
        {
            var search = new NoBreachSearch(state, SearchBounds.Share(state, bound, groups.Count), group, everyFact: false);
            if (!search.Exists())
            {
                return false;
            }

            limited |= search.IsLimited;
        }

        IsLimited |= limited;
        return true;
    }

    private bool CanBeAvoided(List<OpenRow> rows) => Avoiding(rows).Exists();

    // With the investigation closed nothing is left to be stated: time alone can still decide, and it only makes duties due.
    private bool CannotBeAvoidedOnceDue(List<OpenRow> rows)
    {
        var search = Avoiding(rows);
        state.AllIsDue = true;
        var canBeAvoided = search.Exists();
        state.AllIsDue = false;
        IsLimited |= search.IsLimited;
        return !canBeAvoided || search.IsLimited;
    }

    private NoBreachSearch Avoiding(List<OpenRow> rows) =>
        new(state, SearchBounds.Share(state, bound, groups.Count), rows, everyFact: true);

    private bool IsAnyCertain(List<Func<EvaluationState, Waarheid>> goals)
    {
        var search = new DecisionSearch(state, SearchBounds.Share(state, bound, goals.Count));
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
    private IEnumerable<List<OpenRow>> Joint()
    {
        var rows = groups.SelectMany(g => g).Where(r => r.Reads.Any(state.IsSettled)).ToList();
        return
            from together in OpenGroups.Sharing(rows, state.IsSettled)
            from requirement in Requirements(together)
            let carrying = With(together, requirement)
            where carrying.Count > 1
            select carrying;
    }

    private static IEnumerable<string> Requirements(List<OpenRow> group) =>
        group.SelectMany(r => r.Row.Plan.Norm.Vereisten).Distinct(StringComparer.Ordinal);

    private static List<OpenRow> With(List<OpenRow> rows, string requirement) =>
        rows.FindAll(r => r.Row.Plan.Norm.Vereisten.Contains(requirement, StringComparer.Ordinal));
}
