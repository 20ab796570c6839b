namespace Behoorlijkheid.Lezen;

/// <summary>Where something stands in a JSON file.</summary>
/// <param name="Bestand">The file as the caller named it, or <c>null</c> for a value that was not read from a file.</param>
/// <param name="Pointer">JSON pointer (RFC 6901) to the value; the empty string is the whole document.</param>
/// <param name="Regel">Line, counted from 1; 0 when there is no text.</param>
/// <param name="Kolom">Column in characters, counted from 1; 0 when there is no text.</param>
public sealed record Plaats(string? Bestand, string Pointer, int Regel = 0, int Kolom = 0);
