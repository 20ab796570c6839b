using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Looks for one choice of open facts under which none of a group of rows is breached.</summary>
/// <remarks>
/// That none is breached is a demand on each row by itself, also where the settled open facts are to be read in every way: so a choice is followed only by
/// the rows that read it, a row that can no longer be breached is done with, and where a row cannot be kept unbreached the search goes back to the last
/// choice that has to do with it. Above the bound it answers "yes, perhaps" and says so.
/// </remarks>
internal sealed class NoBreachSearch
{
    private readonly EvaluationState state;
    private readonly SearchBounds bounds;
    private readonly DecisionSearch settled;
    private readonly bool everyFact;
    private readonly List<OpenRow> rows;
    private readonly bool[] done;
    private readonly List<int> trail = [];
    private readonly List<int> assumed = [];
    private readonly Dictionary<int, List<int>> readers = [];
    private bool limited;

    /// <summary>Prepares the search.</summary>
    /// <param name="state">The state.</param>
    /// <param name="bounds">How far it may go.</param>
    /// <param name="rows">The rows of one group.</param>
    /// <param name="everyFact">Whether settled open facts are chosen too, and "not certainly breached" is enough.</param>
    public NoBreachSearch(EvaluationState state, SearchBounds bounds, List<OpenRow> rows, bool everyFact)
    {
        (this.state, this.bounds, this.rows, this.everyFact) = (state, bounds, rows, everyFact);
        settled = new(state, bounds);
        done = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var fact in rows[i].Reads)
            {
                if (!readers.TryGetValue(fact, out var list))
                {
                    readers.Add(fact, list = []);
                }

                list.Add(i);
            }
        }
    }

    public bool IsLimited => limited || settled.IsLimited;

    /// <summary>Whether there is such a choice.</summary>
    public bool Exists()
    {
        bounds.Start();
        state.Searching = !everyFact;
        var conflict = Follow(Enumerable.Range(0, rows.Count)) ?? Solve(0);
        state.Searching = false;
        return conflict is null;
    }

    // Null when a choice is found; else the assumptions that stand in the way.
    private HashSet<int>? Solve(int from)
    {
        bounds.CountEnd();
        if (bounds.IsPassed)
        {
            limited = true;
            return null;
        }

        var row = from;
        while (row < rows.Count && done[row])
        {
            row++;
        }

        if (row == rows.Count)
        {
            return null;
        }

        // Its pivot was met when it was last looked at, and others were looked at since.
        return Stand(row) switch
        {
            Waarheid.Waar => Conflict(row),
            Waarheid.Onwaar => Solve(row + 1),
            _ => Try(row, everyFact ? state.AnyPivot : state.UnstatedPivot),
        };
    }

    private HashSet<int>? Try(int row, int pivot)
    {
        var standing = new HashSet<int>();
        var answer = standing;
        var mark = trail.Count;
        bounds.Level++;
        assumed.Add(pivot);
        foreach (var choice in InOrder(row, pivot))
        {
            state.Assumptions.Assume(pivot, choice);
            var conflict = Follow(ReadersOf(pivot)) ?? Solve(row);
            Undo(mark);
            if (conflict is null || !conflict.Contains(pivot))
            {
                answer = conflict;
                break;
            }

            standing.UnionWith(conflict);
        }

        standing.Remove(pivot);
        assumed.RemoveAt(assumed.Count - 1);
        state.Assumptions.Forget(pivot);
        bounds.Level--;
        return answer;
    }

    // First the choice under which the row is done with; then from the last, as "yes" is the last of a yes/no.
    private int[] InOrder(int row, int pivot)
    {
        var choices = new int[state.ChoicesOf(pivot)];
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = choices.Length - 1 - i;
        }

        var promising = Array.FindIndex(choices, choice =>
        {
            state.Assumptions.Assume(pivot, choice);
            return Stand(row) == Waarheid.Onwaar;
        });
        if (promising > 0)
        {
            (choices[0], choices[promising]) = (choices[promising], choices[0]);
        }

        return choices;
    }

    // Null unless one of the rows can no longer be kept unbreached.
    private HashSet<int>? Follow(IEnumerable<int> readers)
    {
        foreach (var row in readers)
        {
            if (done[row])
            {
                continue;
            }

            switch (Stand(row))
            {
                case Waarheid.Waar:
                    return Conflict(row);
                case Waarheid.Onwaar:
                    done[row] = true;
                    trail.Add(row);
                    break;
            }
        }

        return null;
    }

    /// <summary>Whether a row is breached under what is assumed; onbekend while there is something left to choose.</summary>
    private Waarheid Stand(int row)
    {
        state.ClearPivots();
        var breached = Goals.TruthOfBreach(rows[row].Row, state);
        if (breached != Waarheid.Onbekend)
        {
            return breached;
        }

        if (everyFact)
        {
            return state.AnyPivot < 0 ? Waarheid.Onwaar : breached;
        }

        return state.UnstatedPivot >= 0 ? breached : Kleene.Of(!settled.ForEverySettled(Goals.NoBreach(rows[row].Row)));
    }

    private IEnumerable<int> ReadersOf(int variable) =>
        readers.TryGetValue(variable, out var known) ? known : Enumerable.Range(0, rows.Count);

    // A comparison may be met only once its facts are assumed: any row may read it then.
    private HashSet<int> Conflict(int row)
    {
        var reads = rows[row].Reads;
        var conflict = new HashSet<int>();
        foreach (var variable in assumed)
        {
            if (reads.Contains(variable) || !readers.ContainsKey(variable))
            {
                conflict.Add(variable);
            }
        }

        return conflict;
    }

    private void Undo(int mark)
    {
        for (var i = trail.Count - 1; i >= mark; i--)
        {
            done[trail[i]] = false;
        }

        trail.RemoveRange(mark, trail.Count - mark);
    }
}
