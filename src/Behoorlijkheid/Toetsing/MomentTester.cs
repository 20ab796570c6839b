namespace Behoorlijkheid.Toetsing;

/// <summary>Says of a moment what can still be so, over the readings of contested facts and both answers of open yes/no facts.</summary>
internal sealed class MomentTester(EvaluationState state, SearchBounds bounds)
{
    private MomentOutcome found;

    /// <summary>The united outcomes.</summary>
    /// <param name="moment">The moment; the item of its row has been entered.</param>
    /// <param name="otherReading">Whether the other reading of the law is followed, where there is one.</param>
    public MomentOutcome Unite(MomentPlan moment, bool otherReading)
    {
        bounds.Start();
        found = MomentOutcome.Nothing;
        Try(moment, otherReading);
        return found;
    }

    private void Try(MomentPlan moment, bool otherReading)
    {
        state.ClearPivots();
        var outcome = moment.Evaluate(state, otherReading);
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
            Try(moment, otherReading);
        }

        bounds.Level--;
        state.Assumptions.Forget(pivot);
    }
}
