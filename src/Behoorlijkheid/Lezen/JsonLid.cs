namespace Behoorlijkheid.Lezen;

/// <summary>A member of a JSON object: name and value, each with its place.</summary>
/// <param name="Naam">The name, unescaped.</param>
/// <param name="Naamtoken">Number of the token of the name.</param>
/// <param name="Waarde">The value.</param>
internal sealed record JsonLid(string Naam, int Naamtoken, JsonKnoop Waarde);
