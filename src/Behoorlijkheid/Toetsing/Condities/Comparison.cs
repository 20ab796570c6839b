namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>What a comparison asks; the other three are these, denied.</summary>
internal enum Comparison
{
    Equal = 1,
    Less,
    LessOrEqual,
}
