using System.Collections.Immutable;

namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>A value that conditions compare, ready to be read.</summary>
internal abstract class Operand
{
    public abstract Span Read(EvaluationState state, ref OpenCauses causes);

    /// <summary>Gives the facts it reads.</summary>
    public abstract void Explain(EvaluationState state, ExplanationCollector into);

    /// <summary>Of a day: how it is counted, the first step first, and no steps for a day that the dossier states; <c>null</c> for what is no day.</summary>
    public virtual ImmutableArray<CountStep>? Steps(EvaluationState state) => null;
}
