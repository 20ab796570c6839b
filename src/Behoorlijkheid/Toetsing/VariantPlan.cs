using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>One way to find the last day of a moment, ready to be evaluated.</summary>
/// <param name="Variant">As the kader has it.</param>
/// <param name="Applies">When the day is found so.</param>
/// <param name="Day">The last day.</param>
/// <param name="OtherDay">The last day by the other reading of the law, if there is one.</param>
internal sealed record VariantPlan(Termijnvariant Variant, Condition Applies, LastDayPlan Day, LastDayPlan? OtherDay)
{
    public LastDayPlan DayBy(bool otherReading) => otherReading && OtherDay is not null ? OtherDay : Day;

    /// <summary>Whether the day is found so: its condition holds, and the last day lies where the variant is in force.</summary>
    public Waarheid IsSo(EvaluationState state, in Span day)
    {
        var from = Variant.Geldig.Vanaf?.DayNumber ?? int.MinValue;
        var until = Variant.Geldig.Tot?.DayNumber ?? int.MaxValue;
        var inForce = day.Low >= from && day.High <= until ? Waarheid.Waar
            : day.High < from || day.Low > until ? Waarheid.Onwaar
            : Waarheid.Onbekend;
        return inForce == Waarheid.Onwaar ? inForce : Kleene.And(inForce, Applies.Evaluate(state));
    }
}
