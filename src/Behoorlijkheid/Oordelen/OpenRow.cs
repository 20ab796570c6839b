using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>A row of which a breach is still possible.</summary>
/// <param name="Result">The row.</param>
/// <param name="Reads">The open facts that it reads, and the comparisons and lists that a statement could still settle.</param>
internal sealed record OpenRow(Toetsresultaat Result, HashSet<int> Reads)
{
    public Row Row => Result.Row;
}
