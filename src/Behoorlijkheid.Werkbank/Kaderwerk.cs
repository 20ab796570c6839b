using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank;

/// <summary>What an analyst works on: a kader with the cases beside its norms.</summary>
/// <param name="Kader">The kader.</param>
/// <param name="Gevallen">The cases, a file per version of a norm, in the order of the norms.</param>
internal sealed record Kaderwerk(Toetsingskader Kader, ImmutableArray<Gevallenbestand> Gevallen);
