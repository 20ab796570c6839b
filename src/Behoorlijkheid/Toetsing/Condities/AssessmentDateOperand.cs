namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class AssessmentDateOperand : Operand
{
    public override Span Read(EvaluationState state, ref OpenCauses causes) => Span.Of(state.AssessmentDay);

    public override void Explain(EvaluationState state, ExplanationCollector into)
    {
    }
}
