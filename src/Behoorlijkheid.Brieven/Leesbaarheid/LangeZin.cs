namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>A long sentence with its number of words.</summary>
internal sealed record LangeZin(string Zin, int Woorden);
