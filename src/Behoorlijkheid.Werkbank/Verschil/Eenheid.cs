using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What can be put into the old kader by itself: a norm with all its versions, a ground, the feestdagen.</summary>
/// <param name="Oorzaak">What it is.</param>
/// <param name="Paren">Of a norm: its versions, as places in the list of all versions.</param>
/// <param name="AltijdMogelijk">Whether it can alter an oordeel though all its rows end as they did.</param>
internal sealed record Eenheid(Oorzaak Oorzaak, ImmutableArray<int> Paren, bool AltijdMogelijk);
