namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>Any or All over a list; of an incomplete list the rest stays open.</summary>
internal sealed class QuantifierCondition(int number, int[] outer, int scope, int variable, bool isAll, Condition condition) : Condition
{
    private readonly Waarheid deciding = isAll ? Waarheid.Onwaar : Waarheid.Waar;

    public override Waarheid Evaluate(EvaluationState state)
    {
        var pivots = state.Pivots;
        var result = Kleene.Not(deciding);
        var items = state.Facts.CountOf(scope);
        for (var i = 0; i < items; i++)
        {
            state.Work++;
            state.Items[variable] = i;
            var truth = condition.Evaluate(state);
            if (truth == deciding)
            {
                state.Restore(pivots);
                return deciding;
            }

            if (truth == Waarheid.Onbekend)
            {
                result = Waarheid.Onbekend;
            }
        }

        if (state.Facts.IsComplete(scope))
        {
            return result;
        }

        var rest = state.Free(new(number, outer.Length > 0 ? state.Items[outer[0]] : -1, outer.Length > 1 ? state.Items[outer[1]] : -1));
        return isAll ? Kleene.And(result, rest) : Kleene.Or(result, rest);
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into)
    {
        for (var i = 0; i < state.Facts.CountOf(scope); i++)
        {
            state.Items[variable] = i;
            if (condition.Evaluate(state) == truth)
            {
                state.Items[variable] = i;
                condition.Explain(state, truth, into);
                if (truth == deciding && into.OneCauseIsEnough)
                {
                    return;
                }
            }
        }

        if (truth != deciding)
        {
            into.AddList(scope);
        }
    }
}
