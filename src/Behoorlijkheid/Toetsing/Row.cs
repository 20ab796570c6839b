namespace Behoorlijkheid.Toetsing;

/// <summary>A norm and the item (or pair of items) it is tested for.</summary>
/// <param name="plan">The norm.</param>
/// <param name="first">Index of the item, or -1.</param>
/// <param name="second">Index of the second item of a pair, or -1.</param>
/// <param name="kind">Whether it is one item, the unknown rest of a list, or a list of which it is stated that it is empty.</param>
internal sealed class Row(NormPlan plan, int first, int second, RowKind kind)
{
    // Two threads may both make one of these: they make the same.
    private readonly Toetsresultaat?[] decided = new Toetsresultaat?[(int)Outcomes.NotApplicable + 1];

    public NormPlan Plan { get; } = plan;

    public int First { get; } = first;

    public int Second { get; } = second;

    public RowKind Kind { get; } = kind;

    public bool IsRest => Kind == RowKind.Rest;

    /// <summary>The result of a row with one possible outcome: the same for every dossier.</summary>
    public Toetsresultaat Decided(Outcomes only) => decided[(int)only] ??= new(this, only, IsNotDue: false, IsLimited: false);

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
