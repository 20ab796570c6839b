namespace Behoorlijkheid.Toetsing;

/// <summary>Names a free yes/no of a search: a comparison of facts that are not yes/no, the rest of a list, a duty that is not yet due.</summary>
/// <param name="Condition">Number of the condition in the plan, or a negative number for a row.</param>
/// <param name="First">Item of the first variable it speaks of, or -1.</param>
/// <param name="Second">Item of the second, or -1.</param>
internal readonly record struct FreeKey(int Condition, int First, int Second);
