namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A matter that was raised and not assessed.</summary>
/// <param name="Omschrijving">What was asked.</param>
/// <param name="Redencode">Why it was not assessed, as a code.</param>
/// <param name="Grond">The article.</param>
/// <param name="Doorverwijzing">Where one can go with it.</param>
/// <param name="Opmerking">What is to be said of it besides.</param>
internal sealed record Buitengegevens(
    string Omschrijving,
    string Redencode,
    string? Grond,
    string? Doorverwijzing,
    string? Opmerking);
