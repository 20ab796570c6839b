namespace Behoorlijkheid.Normen;

/// <summary>When a norm or an exception is in force; both days count.</summary>
/// <param name="Vanaf">First day, or <c>null</c> when it has no beginning.</param>
/// <param name="Tot">Last day, or <c>null</c> when it has no end.</param>
internal sealed record Geldigheid(DateOnly? Vanaf, DateOnly? Tot)
{
    public static Geldigheid Altijd { get; } = new(null, null);
}
