using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>The name of what can still be so of a moment.</summary>
internal static class MomentStatuses
{
    /// <summary>The status; <c>null</c> when there is no such moment.</summary>
    /// <remarks>That something is late is said only when it is certain that it had to be done.</remarks>
    public static Momentstatus? Of(MomentOutcomes possible)
    {
        var applicable = possible & ~MomentOutcomes.NotApplicable;
        return applicable switch
        {
            MomentOutcomes.None => null,
            MomentOutcomes.Met => Momentstatus.Gehaald,
            MomentOutcomes.Pending or (MomentOutcomes.Met | MomentOutcomes.Pending) => Momentstatus.NogNietVerstreken,
            MomentOutcomes.Lapsed => Momentstatus.Verstreken,
            MomentOutcomes.Late when possible == applicable => Momentstatus.TeLaat,
            _ => Momentstatus.NietTeBepalen,
        };
    }
}
