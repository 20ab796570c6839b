namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>A value that conditions compare, ready to be read.</summary>
internal abstract class Operand
{
    public abstract Span Read(EvaluationState state, ref OpenCauses causes);

    /// <summary>Gives the facts it reads.</summary>
    public abstract void Explain(EvaluationState state, ExplanationCollector into);
}
