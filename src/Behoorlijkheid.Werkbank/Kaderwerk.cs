using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Mutaties;

namespace Behoorlijkheid.Werkbank;

/// <summary>What an analyst works on: a kader with the cases beside its norms.</summary>
/// <param name="Kader">The kader.</param>
/// <param name="Gevallen">The cases, a file per version of a norm, in the order of the norms.</param>
/// <param name="Verantwoord">The mutations that no case notices, with the reason why that is no lack.</param>
/// <param name="Aanvaard">What the checks find and may stay, with the reason.</param>
internal sealed record Kaderwerk(Toetsingskader Kader, ImmutableArray<Gevallenbestand> Gevallen, ImmutableArray<Verantwoording> Verantwoord, ImmutableArray<Aanvaarding> Aanvaard);
