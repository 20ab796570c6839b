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
    // What can still be stated is left open: only when every statement leads to the same, something is decided.
    private Waarheid? BurdenDecides(EvaluationState state)
    {
        // This looks past what a search assumes: what it meets is nothing for that search to try.
        var (before, pivots, met) = (state.IgnoreSettled, state.Pivots, state.Met);
        (state.IgnoreSettled, state.Met) = (true, null);
        var causes = default(OpenCauses);
        var truth = Compare(state, ref causes);
        (state.IgnoreSettled, state.Met) = (before, met);
        state.Restore(pivots);
        if (!causes.Settled)
        {
            return null;
        }

        if (IsDecidedAs(truth, holds: true))
        {
            return Waarheid.Waar;
        }

        var underReadings = causes.Blocked ? Waarheid.Onwaar : UnderEveryReading(state, Settled(state, causes), 0);
        state.Restore(pivots);
        return underReadings == Waarheid.Onbekend && !causes.Unstated ? Waarheid.Onwaar
            : underReadings == Waarheid.Onbekend ? null
            : underReadings;
    }

    private static List<int> Settled(EvaluationState state, in OpenCauses causes) =>
        causes.Enumerable?.FindAll(cell => state.Facts.Cells[cell].IsSettledOpen) ?? [];

    private bool IsDecidedAs(Waarheid truth, bool holds) => truth == (holds != negated ? Waarheid.Waar : Waarheid.Onwaar);

    // Waar when it holds under every reading, onwaar when under some it does not, onbekend when that still depends.
    private Waarheid UnderEveryReading(EvaluationState state, List<int> cells, int position)
    {
        if (position == cells.Count)
        {
            var causes = default(OpenCauses);
            var truth = Compare(state, ref causes);
            return negated ? Kleene.Not(truth) : truth;
        }

        var cell = cells[position];
        var assumed = state.Assumptions.TryGet(cell, out var before);
        var all = Waarheid.Waar;
        for (var choice = 0; all != Waarheid.Onwaar && choice < state.ChoicesOf(cell); choice++)
        {
            state.Assumptions.Assume(cell, choice);
            all = Kleene.And(all, UnderEveryReading(state, cells, position + 1));
        }

        state.Assumptions.Forget(cell);
        if (assumed)
        {
            state.Assumptions.Assume(cell, before);
        }

        return all;
    }
}
