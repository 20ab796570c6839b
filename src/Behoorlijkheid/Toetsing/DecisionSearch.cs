namespace Behoorlijkheid.Toetsing;

/// <summary>Looks for a combination of unstated facts under which a goal is certain, whatever the settled open facts are.</summary>
/// <remarks>
/// A branch ends where the goal is decided, or where it fails under a way to read the settled facts that refuted it before. Above the bound it answers
/// "yes, perhaps" and says so: never a verdict.
/// </remarks>
internal sealed class DecisionSearch(EvaluationState state, SearchBounds bounds)
{
    // One way of reading usually refutes nearly all there is; a few are cheap to look at.
    private const int MostRefutations = 4;

    private readonly List<(int Variable, int Choice)[]> refutations = [];
    private readonly List<(int Variable, int Choice)> settled = [];

    /// <summary>Whether the bound stopped the last search.</summary>
    public bool IsLimited { get; private set; }

    /// <summary>Whether some combination of unstated facts makes the goal certain.</summary>
    public bool CanBecomeCertain(Func<EvaluationState, Waarheid> goal)
    {
        bounds.Start();
        IsLimited = false;
        refutations.Clear();
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
        if (truth == Waarheid.Onbekend && state.SettledPivot >= 0)
        {
            return ForEveryChoice(goal, state.SettledPivot);
        }

        var holds = truth == Waarheid.Waar || (truth == Waarheid.Onbekend && state.UnstatedPivot >= 0 && Any(goal, state.UnstatedPivot));
        if (!holds)
        {
            Remember();
        }

        return holds;
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

        var pivot = state.UnstatedPivot;
        return pivot < 0 ? ForEverySettled(goal) : !IsRefuted(goal) && Any(goal, pivot);
    }

    private bool ForEveryChoice(Func<EvaluationState, Waarheid> goal, int pivot)
    {
        var all = true;
        bounds.Level++;
        for (var choice = 0; all && choice < state.ChoicesOf(pivot); choice++)
        {
            state.Assumptions.Assume(pivot, choice);
            settled.Add((pivot, choice));
            all = ForEverySettled(goal);
            settled.RemoveAt(settled.Count - 1);
        }

        bounds.Level--;
        state.Assumptions.Forget(pivot);
        return all;
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

    private void Remember()
    {
        if (settled.Count == 0)
        {
            return;
        }

        if (refutations.Count == MostRefutations)
        {
            refutations.RemoveAt(0);
        }

        refutations.Add([.. settled]);
    }

    // Whatever is stated further: so read, the goal fails already.
    private bool IsRefuted(Func<EvaluationState, Waarheid> goal) => settled.Count == 0 && refutations.Exists(reading =>
    {
        foreach (var (variable, choice) in reading)
        {
            state.Assumptions.Assume(variable, choice);
        }

        var truth = Evaluate(goal);
        foreach (var (variable, _) in reading)
        {
            state.Assumptions.Forget(variable);
        }

        return truth == Waarheid.Onwaar;
    });

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
