namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What the own draft notice can say of how the complaint was dealt with.</summary>
/// <param name="ConclusiesBekend">Whether it is known that conclusions are tied to the outcome.</param>
/// <param name="Maatregel">Whether a measure was taken.</param>
/// <param name="Excuses">Whether apologies were made.</param>
/// <param name="Geleerd">Whether something was learned from it.</param>
internal sealed record Afdoeninggegevens(
    bool ConclusiesBekend,
    bool Maatregel,
    bool Excuses,
    bool Geleerd);
