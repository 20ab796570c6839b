namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>A single condition over values: a comparison or a membership, or its denial.</summary>
internal abstract class OperandCondition(int number, int[] variables, bool negated, bool burden) : Condition
{
    public sealed override Waarheid Evaluate(EvaluationState state)
    {
        var causes = default(OpenCauses);
        var truth = Compare(state, ref causes);
        if (burden && BurdenDecides(state) is { } decided)
        {
            return decided;
        }

        if (truth == Waarheid.Onbekend)
        {
            truth = Open(state, causes);
        }

        return negated ? Kleene.Not(truth) : truth;
    }

    /// <summary>Compares without regard to the denial.</summary>
    protected abstract Waarheid Compare(EvaluationState state, ref OpenCauses causes);

    private Waarheid Open(EvaluationState state, in OpenCauses causes)
    {
        if (causes.Enumerable is not null)
        {
            foreach (var cell in causes.Enumerable)
            {
                state.ReportOpen(cell);
            }

            return Waarheid.Onbekend;
        }

        return causes.Statable && !causes.Blocked
            ? state.Free(new(number, Item(state, 0), Item(state, 1)))
            : Waarheid.Onbekend;
    }

    private int Item(EvaluationState state, int position) =>
        position < variables.Length ? state.Items[variables[position]] : -1;

    // Bewijslast: a condition that rests on a settled open fact and does not hold under every reading counts as onwaar.
    // Where it also reads something that can still be stated, nothing is decided yet.
    private Waarheid? BurdenDecides(EvaluationState state)
    {
        var before = state.IgnoreSettled;
        state.IgnoreSettled = true;
        var causes = default(OpenCauses);
        var truth = Compare(state, ref causes);
        state.IgnoreSettled = before;
        if (!causes.Settled || causes.Unstated)
        {
            return null;
        }

        return Kleene.Of(Holds(truth) || (!causes.Blocked && HoldsUnderEveryReading(state, causes.Enumerable!, 0)));
    }

    private bool Holds(Waarheid truth) => truth == (negated ? Waarheid.Onwaar : Waarheid.Waar);

    private bool HoldsUnderEveryReading(EvaluationState state, List<int> cells, int position)
    {
        if (position == cells.Count)
        {
            var causes = default(OpenCauses);
            return Holds(Compare(state, ref causes));
        }

        var cell = cells[position];
        var assumed = state.Assumptions.TryGet(cell, out var before);
        var holds = true;
        for (var choice = 0; holds && choice < state.ChoicesOf(cell); choice++)
        {
            state.Assumptions.Assume(cell, choice);
            holds = HoldsUnderEveryReading(state, cells, position + 1);
        }

        state.Assumptions.Forget(cell);
        if (assumed)
        {
            state.Assumptions.Assume(cell, before);
        }

        return holds;
    }
}
