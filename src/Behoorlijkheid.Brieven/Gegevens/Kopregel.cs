namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A line in the head of a letter.</summary>
/// <param name="Naam">What stands before it.</param>
/// <param name="Gegeven">What it shows, one of <see cref="Huisstijlen.Gegevens"/>; a line whose value is not known is left out.</param>
internal sealed record Kopregel(string Naam, string Gegeven);
