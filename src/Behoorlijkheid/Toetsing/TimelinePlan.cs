using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>The moments of a kader ready to be applied. It never changes.</summary>
/// <param name="Facts">What an evaluation needs: the layout of the facts and the numbers of what is shared. It has no norms.</param>
/// <param name="Moments">The moments, in order.</param>
/// <param name="NotEncoded">The special rules that the kader does not have.</param>
internal sealed record TimelinePlan(
    Toetsplan Facts,
    ImmutableArray<MomentPlan> Moments,
    ImmutableArray<(NietGecodeerd Rules, Condition Applies)> NotEncoded);
