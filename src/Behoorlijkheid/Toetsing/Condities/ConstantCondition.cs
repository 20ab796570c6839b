namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class ConstantCondition(bool holds) : Condition
{
    public static ConstantCondition True { get; } = new(true);

    public static ConstantCondition False { get; } = new(false);

    public override Waarheid Evaluate(EvaluationState state) => Kleene.Of(holds);

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into)
    {
    }
}
