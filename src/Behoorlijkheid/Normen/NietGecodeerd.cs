namespace Behoorlijkheid.Normen;

/// <summary>Rules on terms that the kader does not have, so that it gives no last day.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Als">When they apply.</param>
/// <param name="Tekst">What is to be said then.</param>
/// <param name="Bron">The article.</param>
internal sealed record NietGecodeerd(string Id, Voorwaarde Als, string Tekst, string Bron);
