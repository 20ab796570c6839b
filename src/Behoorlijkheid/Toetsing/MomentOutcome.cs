using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>What can be said of a moment.</summary>
/// <param name="Possible">What can still be so.</param>
/// <param name="Day">The days that its last day can be, as day numbers.</param>
internal readonly record struct MomentOutcome(MomentOutcomes Possible, Span Day)
{
    public static MomentOutcome NotApplicable { get; } = new(MomentOutcomes.NotApplicable, new(long.MaxValue, long.MinValue));

    public static MomentOutcome Nothing { get; } = new(MomentOutcomes.None, new(long.MaxValue, long.MinValue));

    public bool IsDecided => (Possible & (Possible - 1)) == 0;

    public MomentOutcome Or(MomentOutcome other) =>
        new(Possible | other.Possible, new(Math.Min(Day.Low, other.Day.Low), Math.Max(Day.High, other.Day.High)));
}
