namespace Behoorlijkheid.Weergave;

/// <summary>A name with its value.</summary>
internal sealed record Gegeven(string Naam, string Waarde);
