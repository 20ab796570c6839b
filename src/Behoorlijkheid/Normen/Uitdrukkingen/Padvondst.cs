namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>What a path leads to.</summary>
/// <param name="Lid">The name it ends at; for the bare name of an item, that item's own names.</param>
/// <param name="Van">The item the path starts from, or <c>null</c> for a path from the dossier.</param>
internal sealed record Padvondst(Zichtlid Lid, Variabele? Van);
