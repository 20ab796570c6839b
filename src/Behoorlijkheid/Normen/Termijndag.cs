namespace Behoorlijkheid.Normen;

/// <summary>A last day.</summary>
/// <param name="Uiterlijk">The day.</param>
/// <param name="Hoogstens">A day that it never passes, if there is one: what it rests on may be unknown.</param>
internal sealed record Termijndag(Term Uiterlijk, Term? Hoogstens);
