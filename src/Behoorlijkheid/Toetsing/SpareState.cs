namespace Behoorlijkheid.Toetsing;

/// <summary>The state of the last assessment of each thread, emptied for its next one: what an assessment needs to work in is most of what it would allocate.</summary>
internal static class SpareState
{
    // What a large dossier needed is not kept.
    private const int MostCells = 1 << 12;

    [ThreadStatic]
    private static EvaluationState? spare;

    /// <summary>An empty state. Who takes it has it alone.</summary>
    public static EvaluationState Take(Toetsplan plan)
    {
        var state = spare;
        spare = null;
        return state is not null && ReferenceEquals(state.Plan, plan) ? state : new(plan);
    }

    /// <summary>Gives a state back; from then on nobody may look at it.</summary>
    public static void Return(EvaluationState state)
    {
        state.Clear();
        spare = state.Facts.Cells.Length > MostCells ? null : state;
    }
}
