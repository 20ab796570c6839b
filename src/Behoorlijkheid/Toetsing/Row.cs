namespace Behoorlijkheid.Toetsing;

/// <summary>A norm and the item (or pair of items) it is tested for.</summary>
/// <param name="Plan">The norm.</param>
/// <param name="First">Index of the item, or -1.</param>
/// <param name="Second">Index of the second item of a pair, or -1.</param>
/// <param name="Kind">Whether it is one item, the unknown rest of a list, or a list of which it is stated that it is empty.</param>
internal sealed record Row(NormPlan Plan, int First, int Second, RowKind Kind)
{
    public bool IsRest => Kind == RowKind.Rest;

    public void Enter(EvaluationState state)
    {
        if (First >= 0)
        {
            state.Items[0] = First;
        }

        if (Second >= 0)
        {
            state.Items[1] = Second;
        }
    }
}
