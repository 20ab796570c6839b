namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A piece of a template that is not plain text.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Begin">Where it begins.</param>
/// <param name="Inhoud">What stands between its brackets.</param>
/// <param name="InhoudBegin">Where that begins.</param>
internal sealed record Sjabloonstuk(Sjabloonstuksoort Soort, int Begin, string Inhoud, int InhoudBegin);
