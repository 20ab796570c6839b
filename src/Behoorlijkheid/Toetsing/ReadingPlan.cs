using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>Another reading of the law on a last day, ready to be evaluated.</summary>
/// <param name="Reading">As the kader has it.</param>
/// <param name="Applies">When it makes a difference.</param>
/// <param name="Day">The last day by it.</param>
internal sealed record ReadingPlan(AndereUitleg Reading, Condition Applies, LastDayPlan Day);
