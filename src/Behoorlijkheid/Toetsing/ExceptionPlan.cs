using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>An exception ready to be evaluated.</summary>
internal sealed record ExceptionPlan(Uitzondering Exception, InForceCondition InForce, Condition Applies)
{
    public Waarheid Evaluate(EvaluationState state)
    {
        if (InForce.IsAlways)
        {
            return Applies.Evaluate(state);
        }

        var inForce = InForce.Evaluate(state);
        return inForce == Waarheid.Onwaar ? inForce : Kleene.And(inForce, Applies.Evaluate(state));
    }
}
