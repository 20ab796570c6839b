namespace Behoorlijkheid.Werkbank.Opmaak;

/// <summary>A file of a kader in its canonical form.</summary>
/// <param name="Pad">Its path, relative to the kader.</param>
/// <param name="Was">As it is.</param>
/// <param name="Wordt">As it should be.</param>
internal sealed record Opgemaakt(string Pad, ReadOnlyMemory<byte> Was, ReadOnlyMemory<byte> Wordt)
{
    public bool Anders => !Was.Span.SequenceEqual(Wordt.Span);
}
