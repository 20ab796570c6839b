namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>One file in a zip file.</summary>
internal sealed record Zipdeel(string Naam, byte[] Inhoud, bool Samengeperst = true);
