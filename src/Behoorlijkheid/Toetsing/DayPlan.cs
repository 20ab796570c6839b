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
    public bool IsCounted => unit is not null;

    public Span Read(EvaluationState state, ref OpenCauses causes) => operand.Read(state, ref causes);

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
