using System.Collections.Immutable;

namespace Behoorlijkheid.Weergave;

/// <summary>A point of a list, with lines of its own below it.</summary>
internal sealed record Punt(string Tekst, ImmutableArray<string> Onder)
{
    public Punt(string tekst)
        : this(tekst, [])
    {
    }
}
