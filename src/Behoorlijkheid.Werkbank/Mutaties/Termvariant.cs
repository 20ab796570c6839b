using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A term with one change in it.</summary>
/// <param name="Geheel">The changed term.</param>
/// <param name="Soort">What was changed.</param>
internal sealed record Termvariant(Term Geheel, Mutatiesoort Soort);
