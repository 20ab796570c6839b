using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen;

/// <summary>Which fact of which item.</summary>
/// <param name="Lid">The fact in the vocabulary; for a fact about a pair, the pair member of the first item.</param>
/// <param name="Van">The item it belongs to, or <c>null</c> for a fact of the dossier itself.</param>
/// <param name="Paar">The second item, for a fact about a pair only.</param>
internal sealed record Feitverwijzing(Feitlid Lid, Variabele? Van, Variabele? Paar);
