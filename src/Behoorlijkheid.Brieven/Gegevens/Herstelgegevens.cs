namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What was mended after the notice.</summary>
/// <param name="Omschrijving">What was done.</param>
/// <param name="Wanneer">When, with its preposition.</param>
/// <param name="NaTussenkomst">Whether it followed on an intervention of the ombudsman.</param>
internal sealed record Herstelgegevens(
    string Omschrijving,
    string? Wanneer,
    bool NaTussenkomst);
