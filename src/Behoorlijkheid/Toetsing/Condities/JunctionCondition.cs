namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>N-ary and / or.</summary>
internal sealed class JunctionCondition(bool isAnd, Condition[] parts) : Condition
{
    private readonly Waarheid deciding = isAnd ? Waarheid.Onwaar : Waarheid.Waar;

    public override Waarheid Evaluate(EvaluationState state)
    {
        var result = Kleene.Not(deciding);
        var pivots = state.Pivots;
        foreach (var part in parts)
        {
            var truth = part.Evaluate(state);
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

        return result;
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into)
    {
        foreach (var part in parts)
        {
            if (part.Evaluate(state) == truth)
            {
                part.Explain(state, truth, into);
                if (truth == deciding && into.OneCauseIsEnough)
                {
                    return;
                }
            }
        }
    }
}
