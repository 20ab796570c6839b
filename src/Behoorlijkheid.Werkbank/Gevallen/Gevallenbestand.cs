using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>The cases beside one version of a norm.</summary>
/// <param name="Bestand">The file of the norm, relative to the kader.</param>
/// <param name="Gevallen">The cases, in the order in which they are written.</param>
internal sealed record Gevallenbestand(string Bestand, ImmutableArray<Geval> Gevallen);
