using System.Collections.Immutable;

namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class FactOperand(FactAddress address) : Operand
{
    public override Span Read(EvaluationState state, ref OpenCauses causes)
    {
        var index = address.Cell(state);
        ref readonly var stated = ref state.Facts.Cells[index];
        return stated.IsOneValue ? new(stated.Low, stated.High, stated.Content) : ReadOpen(index, state, ref causes);
    }

    public override void Explain(EvaluationState state, ExplanationCollector into) => into.Add(address.Slot, address.Cell(state));

    public override ImmutableArray<CountStep>? Steps(EvaluationState state) =>
        state.Facts.Layout.IsDate(address.Slot) ? [] : null;

    private static Span ReadOpen(int index, EvaluationState state, ref OpenCauses causes)
    {
        var cell = state.Read(index);
        if (!cell.IsOneValue)
        {
            causes.Meet(cell, index);
        }

        return cell.IsOpen ? new(cell.Low, cell.High) : new(cell.Low, cell.High, cell.Content);
    }
}
