namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A document of the dossier.</summary>
/// <param name="Titel">Its title.</param>
/// <param name="Datum">Its date.</param>
/// <param name="VanWie">Who wrote it.</param>
internal sealed record Stukgegevens(
    string Titel,
    string? Datum,
    string? VanWie);
