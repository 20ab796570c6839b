using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>A code in the overview, with the norms it names.</summary>
internal sealed record Overzichtscode(string Code, string Onderwerp, ImmutableArray<string> Normen, string? Reden, string Pointer);
