using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The overview of the kader: of each lid of the law and each code of the ombudsman's norms the norm, or why there is none.</summary>
/// <param name="Artikelen">The leden; which norms belong to them, their sources say.</param>
/// <param name="Codes">The codes, with the norms.</param>
/// <param name="Overig">The norms that belong to no lid and no code, and why.</param>
internal sealed record Overzicht(ImmutableArray<Overzichtslid> Artikelen, ImmutableArray<Overzichtscode> Codes, ImmutableArray<Overzichtsnorm> Overig)
{
    /// <summary>Whether a source of a norm is a lid of the overview, or an onderdeel of it.</summary>
    public static bool Noemt(Norm norm, string lid) => norm.Bronnen.Any(b =>
        Jci.Lees(b) is { } jci && Jciregels.IsAwb(jci) && (Jciregels.Plaats(jci) is var plaats) && (plaats == lid || plaats.StartsWith(lid + " onderdeel ", StringComparison.Ordinal)));
}
