namespace Behoorlijkheid.Toetsing;

/// <summary>Says of a moment what can still be so, over the readings of contested facts and both answers of open yes/no facts.</summary>
internal sealed class MomentTester(EvaluationState state, SearchBounds bounds)
{
    private MomentOutcome found;

    /// <summary>The united outcomes.</summary>
    /// <param name="moment">The moment; the item of its row has been entered.</param>
    /// <param name="reading">Id of another reading of the law, or <c>null</c> for the one that is followed.</param>
    public MomentOutcome Unite(MomentPlan moment, string? reading = null)
    {
        bounds.Start();
        found = MomentOutcome.Nothing;
        Try(moment, reading);
        return found;
    }

    private void Try(MomentPlan moment, string? reading)
    {
        state.ClearPivots();
        var outcome = moment.Evaluate(state, reading);
        var pivot = state.AnyPivot;
        if (pivot < 0 || outcome.IsDecided || bounds.IsPassed)
        {
            bounds.CountEnd();
            found = found.Or(outcome);
            return;
        }

        bounds.Level++;
        for (var choice = 0; choice < state.ChoicesOf(pivot); choice++)
        {
            state.Assumptions.Assume(pivot, choice);
            Try(moment, reading);
        }

        bounds.Level--;
        state.Assumptions.Forget(pivot);
    }
}
