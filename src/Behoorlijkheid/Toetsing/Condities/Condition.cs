namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>A condition ready to be evaluated: negation moved inward, begrippen filled in.</summary>
internal abstract class Condition
{
    /// <summary>Whether it holds, as far as the facts and the assumptions tell.</summary>
    public abstract Waarheid Evaluate(EvaluationState state);

    /// <summary>Gives the facts that decided the truth it has now, and only those; for onbekend, those that leave it open.</summary>
    public abstract void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into);

    /// <summary>The last day that was passed, when it is by a day that came too late that the condition has this truth.</summary>
    public virtual Deadline? Passed(EvaluationState state, Waarheid truth) => null;

    /// <summary>The day by which something was done in time, where that is why the condition has this truth.</summary>
    public virtual Deadline? Kept(EvaluationState state, Waarheid truth) => null;
}
