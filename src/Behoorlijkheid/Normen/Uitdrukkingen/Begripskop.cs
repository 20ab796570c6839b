using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>What must be known of a begrip before any definition is read: its name, and the items it is said of.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Over">The items that its definition speaks of: none, one, or a pair.</param>
internal sealed record Begripskop(string Naam, ImmutableArray<Variabele> Over);
