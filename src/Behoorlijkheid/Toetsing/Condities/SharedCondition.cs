namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>A begrip of the whole dossier: many norms rest on it, so what the established facts decide of it is kept.</summary>
/// <remarks>What established facts decide stays decided whatever is assumed of the others; what an assumption decided is not kept.</remarks>
internal sealed class SharedCondition(int number, Condition definition, bool negated) : Condition
{
    public override Waarheid Evaluate(EvaluationState state)
    {
        var kept = state.Kept(number);
        if (kept == Waarheid.Onbekend)
        {
            kept = definition.Evaluate(state);
            if (kept != Waarheid.Onbekend && !state.Assumes)
            {
                state.Keep(number, kept);
            }
        }

        return negated ? Kleene.Not(kept) : kept;
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into) =>
        definition.Explain(state, negated ? Kleene.Not(truth) : truth, into);

    public override Deadline? Kept(EvaluationState state, Waarheid truth) =>
        definition.Kept(state, negated ? Kleene.Not(truth) : truth);

    public override Deadline? Passed(EvaluationState state, Waarheid truth) =>
        definition.Passed(state, negated ? Kleene.Not(truth) : truth);
}
