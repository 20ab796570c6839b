namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A judgement that a person gave on a vereiste.</summary>
/// <param name="Vereiste">Name of the vereiste, in lower case.</param>
/// <param name="Definitie">What it asks.</param>
/// <param name="Uitkomst">Code of the outcome.</param>
/// <param name="Door">Who judged it.</param>
/// <param name="Redenen">His reasons.</param>
internal sealed record Weginggegevens(
    string Vereiste,
    string Definitie,
    string Uitkomst,
    string Door,
    string Redenen);
