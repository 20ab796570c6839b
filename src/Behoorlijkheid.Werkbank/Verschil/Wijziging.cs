namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One thing that changed in a part of a kader.</summary>
/// <param name="Veld">The field, as its author writes it; of an exception with its id.</param>
/// <param name="Tekst">What changed, as a sentence.</param>
/// <param name="RaaktUitkomst">Whether it can alter a naleving or an oordeel; words alone cannot.</param>
/// <param name="Was">What stood there, as its author wrote it, where that is one text.</param>
/// <param name="Wordt">What stands there now.</param>
internal sealed record Wijziging(string Veld, string Tekst, bool RaaktUitkomst, string? Was = null, string? Wordt = null);
