using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>A day of a term, ready to be read, with the steps by which it is counted.</summary>
/// <param name="operand">Gives the day.</param>
/// <param name="unit">What is counted in; <c>null</c> for a day that is not counted.</param>
/// <param name="start">The day from which is counted.</param>
/// <param name="count">How many are counted.</param>
internal sealed class DayPlan(Operand operand, Termijnsoort? unit, DayPlan? start, Operand? count)
{
    /// <summary>The days that it can be.</summary>
    /// <remarks>A term of unknown length ends some day after it starts.</remarks>
    public Span Read(EvaluationState state, ref OpenCauses causes)
    {
        var day = operand.Read(state, ref causes);
        if (count is null || count.Read(state, ref causes) is var counted && counted.IsOne)
        {
            return day;
        }

        var begin = start!.Read(state, ref causes).Low;
        return new(Math.Max(day.Low, begin), counted.High == int.MaxValue ? int.MaxValue : day.High);
    }

    public void Explain(EvaluationState state, ExplanationCollector into) => operand.Explain(state, into);

    /// <summary>The steps, the first first.</summary>
    public IEnumerable<CountStep> Steps(EvaluationState state)
    {
        if (unit is not { } counted)
        {
            return [];
        }

        var causes = default(OpenCauses);
        var step = new CountStep(counted, count!.Read(state, ref causes), start!.Read(state, ref causes), Read(state, ref causes));
        return start.Steps(state).Append(step);
    }
}
