using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>One way to find the last day of a moment, ready to be evaluated.</summary>
/// <param name="Variant">As the kader has it.</param>
/// <param name="Applies">When the day is found so.</param>
/// <param name="Day">The last day.</param>
/// <param name="Readings">The last day by other readings of the law.</param>
internal sealed record VariantPlan(Termijnvariant Variant, Condition Applies, LastDayPlan Day, ImmutableArray<ReadingPlan> Readings)
{
    /// <summary>The last day by a reading of the law; that by the one that is followed, where the other makes no difference.</summary>
    /// <param name="reading">Id of the other reading, or <c>null</c> for the one that is followed.</param>
    /// <param name="state">The facts.</param>
    public LastDayPlan DayBy(string? reading, EvaluationState state) =>
        Readings.FirstOrDefault(r => r.Reading.Id == reading && r.Applies.Evaluate(state) == Waarheid.Waar)?.Day ?? Day;

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
