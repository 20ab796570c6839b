namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A file of a set, not yet read.</summary>
/// <param name="Pad">The file as problems name it.</param>
/// <param name="Inhoud">What it holds.</param>
/// <param name="IsMeegeleverd">Whether it comes with the library.</param>
internal sealed record Bronbestand(string Pad, ReadOnlyMemory<byte> Inhoud, bool IsMeegeleverd);
