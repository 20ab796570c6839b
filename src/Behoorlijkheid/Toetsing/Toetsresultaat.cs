namespace Behoorlijkheid.Toetsing;

/// <summary>What can be said of one row.</summary>
/// <param name="Row">The norm and its item.</param>
/// <param name="Possible">The outcomes that are still possible; never none.</param>
/// <param name="IsNotDue">Whether the duty is not due yet.</param>
/// <param name="IsLimited">Whether the readings were too many to try one by one.</param>
internal sealed record Toetsresultaat(Row Row, Outcomes Possible, bool IsNotDue, bool IsLimited)
{
    public bool CanBeBreached => (Possible & Outcomes.Breached) != 0;

    public bool IsBreached => Possible == Outcomes.Breached;
}
