namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>How a person weighed a fact, or what the dossier notes beside one that decided.</summary>
/// <param name="Door">Who weighed it; absent for what nobody had to weigh.</param>
/// <param name="Tekst">The reasons.</param>
/// <param name="Noten">Where the fact comes from.</param>
internal sealed record Redengegevens(
    string? Door,
    string Tekst,
    Noten Noten);
