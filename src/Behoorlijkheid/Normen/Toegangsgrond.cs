using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Normen;

/// <summary>A ground on which a part of a request is not examined (Awb 9:22) or need not be (Awb 9:23, 9:24).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Onderdeel">The part of the request it is said of.</param>
/// <param name="Voorwerp">What the part must be about; <c>null</c> when that does not matter.</param>
/// <param name="Als">When it is met.</param>
/// <param name="BuitenBevoegdheid">Whether the ombudsman is not competent; otherwise he may refrain.</param>
/// <param name="Redencode">The reason as a code.</param>
/// <param name="Bron">The article.</param>
/// <param name="Doorverwijzing">Where the citizen can go, if anywhere.</param>
/// <param name="Tekst">The ground in words.</param>
internal sealed record Toegangsgrond(string Id, Variabele Onderdeel, Voorwerp? Voorwerp, Voorwaarde Als, bool BuitenBevoegdheid, Redencode Redencode, string Bron, string? Doorverwijzing, string Tekst);
