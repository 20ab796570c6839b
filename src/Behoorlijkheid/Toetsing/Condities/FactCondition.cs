using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>A yes/no fact, or its denial.</summary>
internal sealed class FactCondition(FactAddress address, bool negated, bool burden) : Condition
{
    public override Waarheid Evaluate(EvaluationState state)
    {
        var index = address.Cell(state);
        ref readonly var stated = ref state.Facts.Cells[index];
        if (!stated.IsOpen)
        {
            return Kleene.Of((stated.Low == 1) != negated);
        }

        if (burden && stated.IsSettledOpen)
        {
            return Kleene.Of(HoldsUnderEveryReading(stated));
        }

        var cell = state.Read(index);
        if (cell.IsOpen)
        {
            state.ReportOpen(index);
            return Waarheid.Onbekend;
        }

        return Kleene.Of((cell.Low == 1) != negated);
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into) =>
        into.Add(address.Slot, address.Cell(state));

    // With Low and High the hull of the readings, all agree exactly when the hull is one value.
    private bool HoldsUnderEveryReading(in Cell cell) =>
        cell.State == CellState.Undecided && cell.Low == cell.High && (cell.Low == 1) != negated;
}
