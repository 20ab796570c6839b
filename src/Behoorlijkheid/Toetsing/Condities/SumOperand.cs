namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>Sum or difference of whole numbers.</summary>
internal sealed class SumOperand(Operand left, Operand right, bool subtract) : Operand
{
    public override Span Read(EvaluationState state, ref OpenCauses causes)
    {
        var a = left.Read(state, ref causes);
        var b = right.Read(state, ref causes);
        return subtract ? new(a.Low - b.High, a.High - b.Low) : new(a.Low + b.Low, a.High + b.High);
    }

    public override void Explain(EvaluationState state, ExplanationCollector into)
    {
        left.Explain(state, into);
        right.Explain(state, into);
    }
}
