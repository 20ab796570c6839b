namespace Behoorlijkheid.Recht;

/// <summary>A subject by which a verzoek can invoke norms together, such as the hearing.</summary>
/// <param name="Id">Its name in rules and dossiers.</param>
/// <param name="Naam">Its name in Dutch sentences.</param>
internal sealed record Thema(string Id, string Naam);
