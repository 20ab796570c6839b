using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing;

/// <summary>Tests the norms of a kader on one dossier: a row per norm, or per norm and item.</summary>
internal sealed class Normtoetser(Toetsplan plan, int readingBound)
{
    /// <summary>Tests every norm.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="assessmentDate">The day as of which.</param>
    /// <param name="rows">How many rows it makes at most (see <see cref="RowsOf"/>), when that is known already.</param>
    /// <returns>The rows with their outcomes.</returns>
    public Assessment Test(Klachtdossier dossier, DateOnly assessmentDate, long? rows = null)
    {
        var state = StateFor(plan, dossier, assessmentDate);
        var most = rows ?? RowsOf(dossier);
        var results = ImmutableArray.CreateBuilder<Toetsresultaat>((int)Math.Min(most, 1 << 16));
        var enumerator = new ReadingEnumerator(state, SearchBounds.For(state, readingBound, most));
        foreach (var norm in plan.Norms)
        {
            AddRows(norm, state, enumerator, results);
        }

        return new(plan, state, results.DrainToImmutable());
    }

    /// <summary>A fresh state over a dossier.</summary>
    public static EvaluationState StateFor(Toetsplan plan, Klachtdossier dossier, DateOnly assessmentDate) =>
        new(new Feitenset(plan.Layout, dossier), plan, assessmentDate)
        {
            Closed = dossier.Onderzoek.Gesloten,
            FirstDay = FirstDayOf(dossier),
        };

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

    private static void AddRows(NormPlan norm, EvaluationState state, ReadingEnumerator enumerator, ImmutableArray<Toetsresultaat>.Builder results)
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
    public long RowsOf(Klachtdossier dossier)
    {
        var scopes = plan.Layout.Scopes;
        Span<long> counts = stackalloc long[scopes.Length];
        for (var s = 0; s < scopes.Length; s++)
        {
            counts[s] = scopes[s].Items?.Read(dossier).Items.Length ?? 0;
        }

        var rows = 0L;
        foreach (var norm in plan.Norms)
        {
            var product = 1L;
            foreach (var scope in norm.Lists)
            {
                product *= counts[scope];
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

    private static int FirstDayOf(Klachtdossier dossier)
    {
        var received = dossier.Klacht.Ontvangen;
        var first = received.Status switch
        {
            Feitstatus.Vastgesteld => received.Waarde.Eerste,
            Feitstatus.Betwist => received.Lezingen.Min(l => l.Waarde.Eerste),
            _ => DateOnly.MinValue,
        };
        var notBefore = dossier.NietVoor ?? DateOnly.MinValue;
        return (first > notBefore ? first : notBefore).DayNumber;
    }
}
