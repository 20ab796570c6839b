namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>A word of officials, the plain word for it, and how often it stands there.</summary>
internal sealed record Jargonwoord(string Woord, string Liever, int Keren);
