using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The overview of the kader: of each lid of the law and each code of the ombudsman's norms the norm, or why there is none.</summary>
internal sealed record Overzicht(ImmutableArray<Overzichtslid> Artikelen, ImmutableArray<Overzichtscode> Codes);
