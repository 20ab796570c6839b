namespace Behoorlijkheid.Normen;

/// <summary>A case in which a norm does not apply, with its own source.</summary>
/// <param name="Id">Its name within the norm.</param>
/// <param name="Als">When it applies.</param>
/// <param name="AlsTekst">The condition as its author wrote it.</param>
/// <param name="Bron">Where it comes from.</param>
/// <param name="Tekst">The exception in words.</param>
/// <param name="Geldig">When the exception is in force.</param>
/// <param name="BewijslastBestuursorgaan">Whether the organ has to show that it applies.</param>
internal sealed record Uitzondering(string Id, Voorwaarde Als, string AlsTekst, string Bron, string Tekst, Geldigheid Geldig, bool BewijslastBestuursorgaan);
