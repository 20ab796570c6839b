using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>What a search looks for, as a three-valued question.</summary>
internal static class Goals
{
    /// <summary>The row is breached.</summary>
    public static Func<EvaluationState, Waarheid> Breach(Row row) => state => TruthOfBreach(row, state);

    /// <summary>None of the rows is breached.</summary>
    public static Func<EvaluationState, Waarheid> NoBreach(IReadOnlyList<Toetsresultaat> rows) => state => Kleene.Not(AnyBreach(rows, state));

    /// <summary>At least one of the rows is breached.</summary>
    public static Func<EvaluationState, Waarheid> SomeBreach(IReadOnlyList<Toetsresultaat> rows) => state => AnyBreach(rows, state);

    private static Waarheid AnyBreach(IReadOnlyList<Toetsresultaat> rows, EvaluationState state)
    {
        var result = Waarheid.Onwaar;
        foreach (var row in rows)
        {
            var breached = TruthOfBreach(row.Row, state);
            if (breached == Waarheid.Waar)
            {
                return breached;
            }

            result = Kleene.Or(result, breached);
        }

        return result;
    }

    private static Waarheid TruthOfBreach(Row row, EvaluationState state)
    {
        var pivots = state.Pivots;
        var outcomes = row.Plan.Evaluate(row, state);
        if (outcomes == Outcomes.Breached)
        {
            return Waarheid.Waar;
        }

        if ((outcomes & Outcomes.Breached) != 0)
        {
            return Waarheid.Onbekend;
        }

        state.Restore(pivots);
        return Waarheid.Onwaar;
    }
}
