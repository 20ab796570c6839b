namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class FactOperand(FactAddress address) : Operand
{
    public override Span Read(EvaluationState state, ref OpenCauses causes)
    {
        var index = address.Cell(state);
        var cell = state.Read(index);
        if (cell.IsOpen)
        {
            causes.Meet(cell, index);
            return new(cell.Low, cell.High);
        }

        if (cell.Low != cell.High)
        {
            causes.Meet(cell, index);
        }

        return new(cell.Low, cell.High, cell.Content);
    }

    public override void Explain(EvaluationState state, ExplanationCollector into) => into.Add(address.Slot, address.Cell(state));
}
