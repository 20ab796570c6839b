namespace Behoorlijkheid.Tests.Support;

/// <summary>A value as the reference evaluator sees it: a text, or a whole number or day between two ends, or open.</summary>
internal readonly record struct ReferenceValue(long Low, long High, string? Text = null, bool IsOpen = false)
{
    public static ReferenceValue Open { get; } = new(0, 0, null, true);

    public static ReferenceValue Of(long value) => new(value, value);

    public static bool? Equal(ReferenceValue a, ReferenceValue b) => (a, b) switch
    {
        ({ IsOpen: true }, _) or (_, { IsOpen: true }) => null,
        ({ Text: { } left }, { Text: { } right }) => left == right,
        _ when a.High < b.Low || b.High < a.Low => false,
        _ => a.Low == a.High && b.Low == b.High ? true : null,
    };

    public static bool? Less(ReferenceValue a, ReferenceValue b) =>
        a.IsOpen || b.IsOpen ? null : a.High < b.Low ? true : a.Low >= b.High ? false : null;
}
