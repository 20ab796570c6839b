namespace Behoorlijkheid.Recht;

/// <summary>A feestdag counted from Easter Sunday (Algemene termijnenwet, art. 3 lid 1 and 2).</summary>
/// <param name="Naam">Its name.</param>
/// <param name="DagenNaPasen">Days after Easter Sunday; negative for Goede Vrijdag.</param>
/// <param name="Vanaf">The first day on which it can be celebrated, or <c>null</c>.</param>
/// <param name="Tot">The last day on which it can be celebrated, or <c>null</c>; that day counts.</param>
internal sealed record Paasfeestdag(string Naam, int DagenNaPasen, DateOnly? Vanaf = null, DateOnly? Tot = null);
