using System.Collections.Immutable;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>A kader that was broken so that it cannot be right, whatever the reader makes of it.</summary>
/// <param name="Soort">What kind of damage it is.</param>
/// <param name="Wat">What was done.</param>
/// <param name="Bestanden">Its files.</param>
/// <param name="Plaatsen">The files that must have a problem, each with the pointer that it must stand at or under.</param>
internal sealed record Breuk(
    string Soort, string Wat, ImmutableSortedDictionary<string, byte[]> Bestanden, ImmutableArray<(string Bestand, string Pointer)> Plaatsen)
{
    public override string ToString() => $"{Soort}: {Wat}";
}
