namespace Behoorlijkheid.Lezen;

/// <summary>Under which name or index a value stands in the value around it.</summary>
/// <param name="Ouder">The value around it; <c>null</c> for the whole document.</param>
/// <param name="Naam">Name in an object; <c>null</c> in a list.</param>
/// <param name="Index">Index in a list.</param>
internal readonly record struct JsonSleutel(JsonKnoop? Ouder, string? Naam, int Index);
