using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing;

/// <summary>Which fact a condition reads: a slot, and the variables whose items it is read of.</summary>
/// <param name="Slot">Where the fact stands.</param>
/// <param name="First">Variable of the item, or -1 for the dossier itself.</param>
/// <param name="Second">Variable of the second item of a pair, or -1.</param>
internal readonly record struct FactAddress(FactSlot Slot, int First, int Second)
{
    public int Cell(EvaluationState state) => state.Facts.IndexOf(
        Slot,
        First < 0 ? 0 : state.Items[First],
        Second < 0 ? 0 : state.Items[Second]);
}
