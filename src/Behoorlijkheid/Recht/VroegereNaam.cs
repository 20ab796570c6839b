namespace Behoorlijkheid.Recht;

/// <summary>A name that a vereiste van behoorlijkheid once had.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Tot">The last day on which it bore that name; that day counts, as in "tot en met vrijdag".</param>
public sealed record VroegereNaam(string Naam, DateOnly Tot);
