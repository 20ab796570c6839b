namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class ConstantOperand(Span value) : Operand
{
    public Span Value { get; } = value;

    public override Span Read(EvaluationState state, ref OpenCauses causes) => Value;

    public override void Explain(EvaluationState state, ExplanationCollector into)
    {
    }
}
