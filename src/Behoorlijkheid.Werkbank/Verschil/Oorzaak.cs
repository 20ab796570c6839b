using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A part of the kader that made an outcome another.</summary>
/// <param name="Deel">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Veld">Of a norm: the field that did it, where that can be told.</param>
/// <param name="Begrippen">Of a norm: names of the begrippen in it that became others.</param>
internal sealed record Oorzaak(Kaderdeel Deel, string Id, string? Veld, ImmutableArray<string> Begrippen);
