namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A vereiste as it was called when the complaint was dealt with.</summary>
/// <param name="Naam">Its name, in lower case.</param>
/// <param name="Definitie">What it asks.</param>
internal sealed record Vereistegegevens(
    string Naam,
    string Definitie);
