using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>A last day with the day that it never passes.</summary>
/// <param name="latest">The day.</param>
/// <param name="atMost">The bound, if there is one.</param>
internal sealed class LastDayPlan(DayPlan latest, DayPlan? atMost)
{
    public Span Read(EvaluationState state, ref OpenCauses causes)
    {
        var day = latest.Read(state, ref causes);
        if (atMost is null)
        {
            return day;
        }

        var bound = atMost.Read(state, ref causes);
        return new(Math.Min(day.Low, bound.Low), Math.Min(day.High, bound.High));
    }

    /// <summary>The steps by which the day is counted; those of the bound, where that is what decides.</summary>
    public IEnumerable<CountStep> Steps(EvaluationState state)
    {
        var causes = default(OpenCauses);
        return atMost is not null && atMost.Read(state, ref causes).High < latest.Read(state, ref causes).High
            ? atMost.Steps(state)
            : latest.Steps(state);
    }

    public void Explain(EvaluationState state, ExplanationCollector into)
    {
        latest.Explain(state, into);
        atMost?.Explain(state, into);
    }
}
