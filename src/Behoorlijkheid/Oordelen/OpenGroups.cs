using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Divides rows into groups that share no open fact: what is assumed in one says nothing of another.</summary>
internal static class OpenGroups
{
    public static List<List<Toetsresultaat>> Of(List<Toetsresultaat> rows, EvaluationState state)
    {
        var groups = new List<(HashSet<int> Open, List<Toetsresultaat> Rows)>();
        foreach (var row in rows.Where(r => r.CanBeBreached))
        {
            var merged = (Open: OpenFacts(row, state), Rows: new List<Toetsresultaat>());
            foreach (var group in groups.Where(g => g.Open.Overlaps(merged.Open)).ToList())
            {
                merged.Open.UnionWith(group.Open);
                merged.Rows.AddRange(group.Rows);
                groups.Remove(group);
            }

            merged.Rows.Add(row);
            groups.Add(merged);
        }

        return [.. groups.Select(g => g.Rows)];
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
