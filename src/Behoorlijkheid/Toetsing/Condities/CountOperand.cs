namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>The number of items of a list, or of those for which a condition holds. Of an incomplete list it is a lower bound.</summary>
internal sealed class CountOperand(int scope, int variable, Condition? condition) : Operand
{
    public override Span Read(EvaluationState state, ref OpenCauses causes)
    {
        var items = state.Facts.CountOf(scope);
        state.Work += items;
        var low = 0;
        var high = 0;
        for (var i = 0; i < items; i++)
        {
            var truth = Evaluate(state, i);
            low += truth == Waarheid.Waar ? 1 : 0;
            high += truth == Waarheid.Onwaar ? 0 : 1;
            if (truth == Waarheid.Onbekend)
            {
                Meet(state, ref causes);
            }
        }

        if (state.Facts.IsComplete(scope))
        {
            return new(low, high);
        }

        causes.Statable = true;
        causes.Unstated = true;
        return new(low, int.MaxValue);
    }

    public override void Explain(EvaluationState state, ExplanationCollector into)
    {
        for (var i = 0; condition is not null && i < state.Facts.CountOf(scope); i++)
        {
            condition.Explain(state, Evaluate(state, i), into);
        }

        into.AddList(scope);
    }

    private void Meet(EvaluationState state, ref OpenCauses causes)
    {
        var open = new ExplanationCollector();
        condition!.Explain(state, Waarheid.Onbekend, open);
        foreach (var (_, cell) in open.Facts)
        {
            causes.Meet(state.Read(cell), cell);
        }
    }

    private Waarheid Evaluate(EvaluationState state, int item)
    {
        if (condition is null)
        {
            return Waarheid.Waar;
        }

        state.Items[variable] = item;
        return condition.Evaluate(state);
    }
}
