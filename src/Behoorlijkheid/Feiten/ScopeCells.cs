namespace Behoorlijkheid.Feiten;

/// <summary>Where the facts of one scope stand among the cells of a dossier: those of its first item, then those of the next.</summary>
/// <param name="Start">The first cell.</param>
/// <param name="Width">For pairs: number of second items; otherwise 1.</param>
/// <param name="Facts">Number of facts of each item or pair.</param>
internal readonly record struct ScopeCells(int Start, int Width, int Facts)
{
    /// <summary>The first cell of an item or a pair.</summary>
    public int RowOf(int first, int second) => Start + (((first * Width) + second) * Facts);
}
