namespace Behoorlijkheid.Feiten;

/// <summary>Where a fact stands in every <see cref="Feitenset"/> of one layout.</summary>
/// <param name="Scope">The dossier itself, the items of a list, or a pair of lists.</param>
/// <param name="Offset">Which fact of that scope.</param>
internal readonly record struct FactSlot(int Scope, int Offset);
