namespace Behoorlijkheid.Toetsing;

/// <summary>Looks for a combination of unstated facts under which a goal is certain, whatever the settled open facts are.</summary>
/// <remarks>A branch ends where the goal is decided. Above the bound it answers "yes, perhaps" and says so: never a verdict.</remarks>
internal sealed class DecisionSearch(EvaluationState state, SearchBounds bounds)
{
    /// <summary>Whether the bound stopped the last search.</summary>
    public bool IsLimited { get; private set; }

    /// <summary>Whether some combination of unstated facts makes the goal certain.</summary>
    public bool CanBecomeCertain(Func<EvaluationState, Waarheid> goal)
    {
        bounds.Start();
        IsLimited = false;
        state.Searching = true;
        var found = Exists(goal);
        state.Searching = false;
        return found;
    }

    /// <summary>Whether the goal is certain however the settled open facts are read; part of a search that has begun and has chosen all unstated facts that were met.</summary>
    public bool ForEverySettled(Func<EvaluationState, Waarheid> goal)
    {
        if (IsOver())
        {
            return true;
        }

        var truth = Evaluate(goal);
        if (truth != Waarheid.Onbekend)
        {
            return truth == Waarheid.Waar;
        }

        if (state.SettledPivot < 0)
        {
            return state.UnstatedPivot >= 0 && Any(goal, state.UnstatedPivot);
        }

        var pivot = state.SettledPivot;
        var all = true;
        bounds.Level++;
        for (var choice = 0; all && choice < state.ChoicesOf(pivot); choice++)
        {
            state.Assumptions.Assume(pivot, choice);
            all = ForEverySettled(goal);
        }

        bounds.Level--;
        state.Assumptions.Forget(pivot);
        return all;
    }

    private bool Exists(Func<EvaluationState, Waarheid> goal)
    {
        if (IsOver())
        {
            return true;
        }

        var truth = Evaluate(goal);
        if (truth != Waarheid.Onbekend)
        {
            return truth == Waarheid.Waar;
        }

        return state.UnstatedPivot >= 0 ? Any(goal, state.UnstatedPivot) : ForEverySettled(goal);
    }

    private bool Any(Func<EvaluationState, Waarheid> goal, int pivot)
    {
        var any = false;
        bounds.Level++;
        for (var choice = state.ChoicesOf(pivot) - 1; !any && choice >= 0; choice--)
        {
            state.Assumptions.Assume(pivot, choice);
            any = Exists(goal);
        }

        bounds.Level--;
        state.Assumptions.Forget(pivot);
        return any;
    }

    private Waarheid Evaluate(Func<EvaluationState, Waarheid> goal)
    {
        state.ClearPivots();
        return goal(state);
    }

    private bool IsOver()
    {
        bounds.CountEnd();
        IsLimited |= bounds.IsPassed;
        return bounds.IsPassed;
    }
}
