using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>The cases beside one version of a norm.</summary>
/// <param name="Bestand">The file of the norm, relative to the kader.</param>
/// <param name="Gevallen">The cases, in the order in which they are written.</param>
/// <param name="Soort">What kind of norm they were written for; <c>null</c> when they do not say.</param>
internal sealed record Gevallenbestand(string Bestand, ImmutableArray<Geval> Gevallen, Normsoort? Soort = null);
