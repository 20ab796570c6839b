namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>The values an operand can have: from low to high, or a text.</summary>
internal readonly record struct Span(long Low, long High, object? Text = null)
{
    public static Span Unknown { get; } = new(int.MinValue, int.MaxValue);

    public bool IsOne => Low == High;

    public static Span Of(long value) => new(value, value);
}
