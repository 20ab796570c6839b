using System.Collections.Immutable;

namespace Behoorlijkheid.Feiten;

/// <summary>The facts of one scope: of the dossier itself, of the items of a list, or of the pairs of two lists.</summary>
/// <param name="Name">Name of the list, or empty.</param>
/// <param name="First">Scope of the (first) list; -1 for the dossier itself.</param>
/// <param name="Second">Scope of the second list of a pair, or -1.</param>
/// <param name="Items">How the list is read, for the scope of a list.</param>
/// <param name="Facts">The facts that the kader reads.</param>
/// <param name="Groups">Number of groups that these stand in.</param>
internal sealed record ScopeLayout(string Name, int First, int Second, ListReader? Items, ImmutableArray<FactReader> Facts, int Groups);
