using System.Collections.Immutable;

namespace Behoorlijkheid.Tests.Support;

/// <summary>How one list of a sketched dossier stands.</summary>
/// <param name="IsStated">Whether anybody stated it.</param>
/// <param name="IsComplete">Whether the ids are all there are.</param>
/// <param name="Ids">The known items.</param>
internal sealed record ListState(bool IsStated, bool IsComplete, ImmutableArray<string> Ids)
{
    public static ListState Absent { get; } = new(false, false, []);

    public static ListState Complete(params string[] ids) => new(true, true, [.. ids]);

    public static ListState Incomplete(params string[] ids) => new(true, false, [.. ids]);

    public override string ToString() => IsStated ? $"[{string.Join(", ", Ids)}{(IsComplete ? "" : ", …")}]" : "onbekend";
}
