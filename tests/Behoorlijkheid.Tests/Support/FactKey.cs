using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>One fact of a sketched dossier: of the dossier itself, of an item, or of a pair of items.</summary>
internal readonly record struct FactKey(Feitlid Fact, string? Item = null, string? Second = null)
{
    public override string ToString() => Item is null ? Fact.Pad : Second is null ? $"{Fact.Pad}[{Item}]" : $"{Fact.Pad}[{Item}×{Second}]";
}
