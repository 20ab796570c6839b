namespace Behoorlijkheid.Toetsing;

/// <summary>Tries the readings of contested facts and both answers of open yes/no facts, as far as a row reads them, and unites the outcomes.</summary>
/// <remarks>A branch ends where the row is decided or can add no outcome, so that the bound counts only what had to be tried.</remarks>
internal sealed class ReadingEnumerator(EvaluationState state, SearchBounds bounds)
{
    private Outcomes found;

    public bool IsLimited { get; private set; }

    public Outcomes Unite(Row row)
    {
        bounds.Start();
        found = Outcomes.None;
        IsLimited = false;
        Try(row);
        return found;
    }

    private void Try(Row row)
    {
        state.ClearPivots();
        var outcomes = row.Plan.Evaluate(row, state);
        var pivot = state.AnyPivot;
        if (pivot < 0 || (outcomes & ~found) == 0 || (outcomes & (outcomes - 1)) == 0)
        {
            bounds.CountEnd();
            found |= outcomes;
            return;
        }

        if (bounds.IsPassed)
        {
            IsLimited = true;
            found |= outcomes;
            return;
        }

        bounds.Level++;
        for (var choice = 0; choice < state.ChoicesOf(pivot); choice++)
        {
            state.Assumptions.Assume(pivot, choice);
            Try(row);
        }

        bounds.Level--;
        state.Assumptions.Forget(pivot);
    }
}
