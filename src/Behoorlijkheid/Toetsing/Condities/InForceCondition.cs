using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>Whether a norm or an exception is in force on the day that decides its version.</summary>
/// <remarks>Where that day is unknown it lies between the first day of the dossier and the day of assessment.</remarks>
internal sealed class InForceCondition(int number, FactAddress date, Geldigheid validity) : Condition
{
    private readonly int from = validity.Vanaf?.DayNumber ?? int.MinValue;
    private readonly int until = validity.Tot?.DayNumber ?? int.MaxValue;

    public override Waarheid Evaluate(EvaluationState state)
    {
        var index = date.Cell(state);
        var cell = state.Read(index);
        var bounded = !cell.IsOpen || cell.IsContestedOpen;
        var truth = bounded
            ? Lies(cell.Low, cell.High)
            : Lies(state.FirstDay, Math.Max(state.FirstDay, state.AssessmentDay));
        if (truth != Waarheid.Onbekend)
        {
            return truth;
        }

        if (cell.IsContestedOpen)
        {
            state.ReportOpen(index);
            return Waarheid.Onbekend;
        }

        return cell.State == CellState.NotEstablishable
            ? Waarheid.Onbekend
            : state.Free(new(number, index, -1));
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into) => into.Add(date.Slot, date.Cell(state));

    private Waarheid Lies(int first, int last) =>
        first >= from && last <= until ? Waarheid.Waar
        : last < from || first > until ? Waarheid.Onwaar
        : Waarheid.Onbekend;
}
