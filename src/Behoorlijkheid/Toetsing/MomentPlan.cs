using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>A moment with a last day, ready to be evaluated.</summary>
internal sealed class MomentPlan
{
    public required Termijnregel Rule { get; init; }

    /// <summary>Scope of the list that rows are made of, or -1.</summary>
    public required int List { get; init; }

    public required Condition Applies { get; init; }

    public required ImmutableArray<VariantPlan> Variants { get; init; }

    /// <summary>Whether it was done; <c>null</c> when the day on which it was done says so.</summary>
    public required Condition? Done { get; init; }

    public required FactAddress? DoneOn { get; init; }

    /// <summary>What can be said of the moment as far as Kleene logic tells, with every day that its last day can be.</summary>
    /// <param name="state">The facts.</param>
    /// <param name="reading">Id of another reading of the law, or <c>null</c> for the one that is followed.</param>
    public MomentOutcome Evaluate(EvaluationState state, string? reading)
    {
        state.Work++;
        var applies = Applies.Evaluate(state);
        if (applies == Waarheid.Onwaar)
        {
            return MomentOutcome.NotApplicable;
        }

        var some = Waarheid.Onwaar;
        var (first, last) = (long.MaxValue, long.MinValue);
        foreach (var variant in Variants)
        {
            var causes = default(OpenCauses);
            var day = variant.DayBy(reading, state).Read(state, ref causes);
            var isSo = variant.IsSo(state, day);
            if (isSo != Waarheid.Onwaar)
            {
                Report(causes, state);
                some = Kleene.Or(some, isSo);
                (first, last) = (Math.Min(first, day.Low), Math.Max(last, day.High));
            }
        }

        applies = Kleene.And(applies, some);
        if (applies == Waarheid.Onwaar)
        {
            return MomentOutcome.NotApplicable;
        }

        var outcomes = OutcomesOf(state, first, last);
        return new(applies == Waarheid.Waar ? outcomes : outcomes | MomentOutcomes.NotApplicable, new(first, last));
    }

    /// <summary>Whether it was done, as far as the record tells.</summary>
    public Waarheid IsDone(EvaluationState state) => (Done, DoneOn) switch
    {
        ({ } done, _) => done.Evaluate(state),
        (null, { } on) when !state.Read(on.Cell(state)).IsOpen => Waarheid.Waar,
        _ => Waarheid.Onbekend,
    };

    /// <summary>The days on which it can have been done. What was done and has no day known, was done by the day of assessment.</summary>
    public Span DoneOnIn(EvaluationState state)
    {
        var index = DoneOn!.Value.Cell(state);
        var cell = state.Read(index);
        if (cell.IsContestedOpen)
        {
            state.ReportOpen(index);
        }

        return cell.IsOpen && !cell.IsContestedOpen ? new(int.MinValue, state.AssessmentDay) : new(cell.Low, cell.High);
    }

    private MomentOutcomes OutcomesOf(EvaluationState state, long first, long last)
    {
        var done = IsDone(state);
        var outcomes = MomentOutcomes.None;
        if (done != Waarheid.Onwaar)
        {
            var on = DoneOn is null ? new Span(int.MinValue, int.MinValue) : DoneOnIn(state);
            outcomes |= on.Low <= last ? MomentOutcomes.Met : MomentOutcomes.None;
            outcomes |= on.High > first ? MomentOutcomes.Late : MomentOutcomes.None;
        }

        if (done != Waarheid.Waar)
        {
            var passed = Rule.Aard == Termijnaard.Mogelijkheid ? MomentOutcomes.Lapsed : MomentOutcomes.Late;
            outcomes |= state.AssessmentDay > first ? passed : MomentOutcomes.None;
            outcomes |= state.AssessmentDay <= last ? MomentOutcomes.Pending : MomentOutcomes.None;
        }

        return outcomes;
    }

    private static void Report(in OpenCauses causes, EvaluationState state)
    {
        foreach (var cell in causes.Enumerable ?? [])
        {
            state.ReportOpen(cell);
        }
    }
}
