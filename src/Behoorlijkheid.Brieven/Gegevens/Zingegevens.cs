namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A sentence with the numbers of its footnotes.</summary>
/// <param name="Tekst">The sentence, with its full stop.</param>
/// <param name="Noten">Where it comes from.</param>
internal sealed record Zingegevens(
    string Tekst,
    Noten Noten);
