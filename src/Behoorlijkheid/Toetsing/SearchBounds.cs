namespace Behoorlijkheid.Toetsing;

/// <summary>How far one search may go: combinations ended, work done, and assumptions on top of each other.</summary>
/// <remarks>What bounds a search depends on the size of the dossier only, so that the order of norms and items does not matter.</remarks>
internal sealed class SearchBounds(EvaluationState state, int combinations, long work)
{
    // Far more open facts than combinations allow to try, and few enough for a small stack.
    private const int Depth = 200;

    private const long WorkOfAssessment = 1L << 26;
    private const int WorkOfSearch = 1 << 16;
    private const long LeastWork = 1L << 12;

    private long end;
    private int ended;

    public int Level { get; set; }

    /// <summary>Bounds for each of a number of searches, so that all together stay within what an assessment may take.</summary>
    public static SearchBounds For(EvaluationState state, int combinations, long searches) =>
        new(state, combinations, Math.Max(LeastWork, WorkOfAssessment / Math.Max(1, searches)));

    /// <summary>Bounds for each of a number of searches that together may take about as much as one that tries every combination allowed.</summary>
    public static SearchBounds Share(EvaluationState state, int combinations, int searches) =>
        new(state, combinations, Math.Max(LeastWork, Math.Max(combinations, WorkOfSearch) / Math.Max(1, searches)));

    public bool IsPassed => ended >= combinations || Level > Depth || state.Work >= end;

    public void Start()
    {
        ended = 0;
        Level = 0;
        end = state.Work + work;
    }

    public void CountEnd() => ended++;
}
