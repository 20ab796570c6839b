namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>How a person weighed a fact.</summary>
/// <param name="Door">Who weighed it.</param>
/// <param name="Tekst">The reasons.</param>
/// <param name="Noten">Where the fact comes from.</param>
internal sealed record Redengegevens(
    string Door,
    string Tekst,
    Noten Noten);
