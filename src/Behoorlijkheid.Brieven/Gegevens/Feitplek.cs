using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Whose fact a fact is.</summary>
/// <param name="Eigenaar">The dossier or an item of a list.</param>
/// <param name="Lijst">The list that the item is of; <c>null</c> for the dossier.</param>
/// <param name="Index">The place of the item in that list.</param>
internal sealed record Feitplek(object Eigenaar, Lijstlid? Lijst = null, int Index = 0);
