using System.Collections.Immutable;

namespace Behoorlijkheid.Feiten;

/// <summary>The items of a list of one dossier.</summary>
/// <param name="Items">The known items.</param>
/// <param name="IsComplete">Whether these are all there are.</param>
internal readonly record struct ListView(ImmutableArray<object> Items, bool IsComplete)
{
    public static ListView None { get; } = new([], IsComplete: true);
}
