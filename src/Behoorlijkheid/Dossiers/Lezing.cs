namespace Behoorlijkheid.Dossiers;

/// <summary>What one party says of a contested fact.</summary>
/// <typeparam name="T">Type of the fact's value.</typeparam>
/// <param name="Volgens">Who says it: a role or the id of a person.</param>
/// <param name="Waarde">What is said.</param>
/// <param name="Bron">Id of the document among the dossier's stukken, if any.</param>
/// <param name="Vindplaats">Where in that document.</param>
public sealed record Lezing<T>(
    [property: Persoonsgegeven(Persoonsgegevensoort.Naam)] string Volgens,
    T Waarde,
    string? Bron = null,
    [property: Persoonsgegeven] string? Vindplaats = null)
    where T : notnull;
