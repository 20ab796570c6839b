using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>What kader.json says: the words that norms refer to.</summary>
internal sealed record Kaderkop(
    string Id, string Titel, string Versie, ImmutableArray<Kernwaarde> Kernwaarden, ImmutableArray<Vereiste> Vereisten, ImmutableArray<Thema> Themas)
{
    /// <summary>What stands in for a kader.json that could not be read, so that the other files are still checked.</summary>
    public static Kaderkop Leeg { get; } = new(string.Empty, string.Empty, string.Empty, [], [], []);
}
