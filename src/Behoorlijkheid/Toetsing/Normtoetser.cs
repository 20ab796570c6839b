using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing;

/// <summary>Tests the norms of a kader on one dossier: a row per norm, or per norm and item.</summary>
internal sealed class Normtoetser(Toetsplan plan, int readingBound)
{
    /// <summary>Tests every norm on the dossier that a state was opened on.</summary>
    /// <param name="state">The state.</param>
    /// <param name="rows">How many rows it makes at most (see <see cref="RowsOf"/>).</param>
    /// <returns>The rows with their outcomes.</returns>
    public Assessment Test(EvaluationState state, long rows)
    {
        state.Facts.Lay();
        var results = state.Rows;
        results.Clear();
        var enumerator = new ReadingEnumerator(state, SearchBounds.For(state, readingBound, rows));
        foreach (var norm in plan.Norms)
        {
            AddRows(norm, state, enumerator, results);
        }

        return new(plan, state, [.. results]);
    }

    /// <summary>Tests every norm on a dossier.</summary>
    public Assessment Test(Klachtdossier dossier, DateOnly assessmentDate)
    {
        var state = new EvaluationState(plan);
        state.Open(dossier, assessmentDate);
        return Test(state, RowsOf(state));
    }

    /// <summary>A state opened on a dossier, to be given back to <see cref="SpareState"/> when nobody looks at it any more.</summary>
    public EvaluationState Open(Klachtdossier dossier, DateOnly assessmentDate)
    {
        var state = SpareState.Take(plan);
        state.Open(dossier, assessmentDate);
        return state;
    }

    /// <summary>A state to keep, in which every fact has its place.</summary>
    public static EvaluationState StateFor(Toetsplan plan, Klachtdossier dossier, DateOnly assessmentDate)
    {
        var state = new EvaluationState(plan);
        state.Open(dossier, assessmentDate);
        state.Facts.Lay();
        return state;
    }

    /// <summary>The outcomes of one row.</summary>
    public static Toetsresultaat Test(Row row, EvaluationState state, ReadingEnumerator enumerator)
    {
        if (row.Kind == RowKind.Empty)
        {
            return row.Decided(Outcomes.NotApplicable);
        }

        state.ClearPivots();
        var possible = row.Plan.Evaluate(row, state);
        if ((possible & (possible - 1)) == 0)
        {
            return row.Decided(possible);
        }

        possible = enumerator.Unite(row);
        var notDue = (possible & Outcomes.Breached) != 0 && possible != Outcomes.Breached && row.Plan.IsNotDue(row, state);
        return new(row, possible, notDue, enumerator.IsLimited);
    }

    private static void AddRows(NormPlan norm, EvaluationState state, ReadingEnumerator enumerator, List<Toetsresultaat> results)
    {
        var lists = norm.Lists;
        if (lists.IsEmpty)
        {
            results.Add(Test(norm.RowOf(-1, -1), state, enumerator));
            return;
        }

        var facts = state.Facts;
        if (HasEmpty(lists, facts))
        {
            results.Add(norm.Empty.Decided(Outcomes.NotApplicable));
            return;
        }

        var first = facts.CountOf(lists[0]);
        var second = lists.Length > 1 ? facts.CountOf(lists[1]) : 1;
        for (var i = 0; i < first; i++)
        {
            for (var j = 0; j < second; j++)
            {
                Add(i, lists.Length > 1 ? j : -1, RowKind.Item);
            }
        }

        if (HasRest(lists, facts))
        {
            Add(first, lists.Length > 1 ? second : -1, RowKind.Rest);
        }

        void Add(int i, int j, RowKind kind) =>
            results.Add(Test(kind == RowKind.Item ? norm.RowOf(i, j) : new Row(norm, i, j, kind), state, enumerator));
    }

    /// <summary>How many rows a dossier makes, at most; to be asked before it is tested.</summary>
    public long RowsOf(EvaluationState state)
    {
        var rows = 0L;
        foreach (var norm in plan.Norms)
        {
            var product = 1L;
            foreach (var scope in norm.Lists)
            {
                product *= state.Facts.CountOf(scope);
            }

            rows += product + 1;
        }

        return rows;
    }

    private static bool HasEmpty(ImmutableArray<int> lists, Feitenset facts)
    {
        foreach (var scope in lists)
        {
            if (facts.IsComplete(scope) && facts.CountOf(scope) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRest(ImmutableArray<int> lists, Feitenset facts)
    {
        foreach (var scope in lists)
        {
            if (!facts.IsComplete(scope))
            {
                return true;
            }
        }

        return false;
    }
}
