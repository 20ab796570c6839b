using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>What a search looks for, as a three-valued question.</summary>
internal static class Goals
{
    /// <summary>The row is breached.</summary>
    public static Func<EvaluationState, Waarheid> Breach(Row row) => state => TruthOfBreach(row, state);

    /// <summary>The row is not breached.</summary>
    public static Func<EvaluationState, Waarheid> NoBreach(Row row) => state => Kleene.Not(TruthOfBreach(row, state));

    /// <summary>At least one of the rows is breached.</summary>
    public static Func<EvaluationState, Waarheid> SomeBreach(IReadOnlyList<OpenRow> rows) => state => AnyBreach(rows, state);

    /// <summary>Whether the row is breached, as far as the facts and the assumptions tell.</summary>
    public static Waarheid TruthOfBreach(Row row, EvaluationState state)
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

    private static Waarheid AnyBreach(IReadOnlyList<OpenRow> rows, EvaluationState state)
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
}
