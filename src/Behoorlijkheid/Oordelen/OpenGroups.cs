using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Divides rows into groups that share no open fact: what is assumed in one says nothing of another.</summary>
internal static class OpenGroups
{
    public static List<List<OpenRow>> Of(List<Toetsresultaat> rows, EvaluationState state)
    {
        var open = new List<OpenRow>();
        foreach (var row in rows)
        {
            if (row.CanBeBreached)
            {
                open.Add(new(row, OpenFacts(row, state)));
            }
        }

        return Sharing(open, _ => true);
    }

    /// <summary>Groups that share none of some open facts.</summary>
    public static List<List<OpenRow>> Sharing(List<OpenRow> rows, Func<int, bool> counts)
    {
        var parents = Enumerable.Range(0, rows.Count).ToArray();
        var firstWith = new Dictionary<int, int>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var fact in rows[i].Reads)
            {
                if (counts(fact) && !firstWith.TryAdd(fact, i))
                {
                    parents[RootOf(parents, i)] = RootOf(parents, firstWith[fact]);
                }
            }
        }

        return [.. Enumerable.Range(0, rows.Count).GroupBy(i => RootOf(parents, i), i => rows[i]).Select(g => g.ToList())];
    }

    private static int RootOf(int[] parents, int row)
    {
        while (parents[row] != row)
        {
            parents[row] = parents[parents[row]];
            row = parents[row];
        }

        return row;
    }

    private static HashSet<int> OpenFacts(Toetsresultaat result, EvaluationState state)
    {
        var searching = state.Searching;
        state.Searching = true;
        state.Met = [];
        result.Row.Plan.Evaluate(result.Row, state);
        var met = state.Met;
        state.Met = null;
        state.Searching = searching;
        return met;
    }
}
