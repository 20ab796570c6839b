using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A condition with one change in it.</summary>
/// <param name="Geheel">The changed condition.</param>
/// <param name="Soort">What was changed.</param>
/// <param name="Was">The part that was changed, as an expression.</param>
/// <param name="Wordt">What stands there instead.</param>
internal sealed record Variant(Voorwaarde Geheel, Mutatiesoort Soort, string Was, string Wordt);
