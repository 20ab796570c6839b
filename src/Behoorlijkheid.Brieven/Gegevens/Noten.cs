using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Footnotes to a sentence, by their text; what is said twice is one footnote.</summary>
/// <param name="Teksten">The texts, each a sentence.</param>
internal sealed record Noten(ImmutableArray<string> Teksten)
{
    public static Noten Geen { get; } = new([]);
}
