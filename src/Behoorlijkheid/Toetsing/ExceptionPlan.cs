using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>An exception ready to be evaluated.</summary>
internal sealed record ExceptionPlan(Uitzondering Exception, Condition InForce, Condition Applies, Condition WithoutBurden)
{
    public Waarheid Evaluate(EvaluationState state)
    {
        // Most exceptions are as old as their norm: nothing is asked of the day then.
        if (ReferenceEquals(InForce, ConstantCondition.True))
        {
            return Applies.Evaluate(state);
        }

        var inForce = InForce.Evaluate(state);
        return inForce == Waarheid.Onwaar ? inForce : Kleene.And(inForce, Applies.Evaluate(state));
    }
}
