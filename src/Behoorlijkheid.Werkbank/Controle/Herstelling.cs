using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>What the safe repairs make of a kader.</summary>
/// <param name="Bestanden">The files that change, by path.</param>
/// <param name="Plaatsen">In how many places something was mended.</param>
internal sealed record Herstelling(ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Bestanden, int Plaatsen);
