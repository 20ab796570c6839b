namespace Behoorlijkheid.Toetsing;

/// <summary>What can still be so of a moment.</summary>
[Flags]
internal enum MomentOutcomes
{
    None = 0,
    Met = 1,
    Late = 2,
    Pending = 4,
    Lapsed = 8,
    NotApplicable = 16,
}
