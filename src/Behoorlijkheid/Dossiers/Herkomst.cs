namespace Behoorlijkheid.Dossiers;

/// <summary>Where the statement of a fact comes from and who weighed it.</summary>
/// <param name="Bron">Id of the document among the dossier's stukken.</param>
/// <param name="Vindplaats">Where in that document.</param>
/// <param name="Toelichting">Explanation in words; for a judged fact, the reasons.</param>
/// <param name="BeoordeeldDoor">Who judged it, for a fact that only a person can weigh.</param>
public sealed record Herkomst(
    string? Bron = null,
    [property: Persoonsgegeven] string? Vindplaats = null,
    [property: Persoonsgegeven] string? Toelichting = null,
    [property: Persoonsgegeven(Persoonsgegevensoort.Naam)] string? BeoordeeldDoor = null)
{
    internal static Herkomst Geen { get; } = new();
}
