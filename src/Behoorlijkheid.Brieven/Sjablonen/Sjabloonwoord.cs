namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A word or sign in an expression of a template.</summary>
/// <param name="Soort">A name, a literal, or a sign.</param>
/// <param name="Tekst">As it is written.</param>
/// <param name="Begin">Where it stands in the template.</param>
internal sealed record Sjabloonwoord(Sjabloonwoordsoort Soort, string Tekst, int Begin);
