namespace Behoorlijkheid.Recht;

/// <summary>How a term runs from its start to the last day that counts.</summary>
/// <param name="Start">The day on which it starts, which is not counted.</param>
/// <param name="Nominaal">The day on which it would end if no day were free.</param>
/// <param name="Laatste">The last day that counts.</param>
/// <param name="IsVerlengbaar">Whether the Algemene termijnenwet extends such a term at all (art. 4, onder a).</param>
internal readonly record struct Termijnloop(DateOnly Start, DateOnly Nominaal, DateOnly Laatste, bool IsVerlengbaar);
