using System.Collections.Frozen;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>What words say of persons: from <c>anoniem.json</c>, which an analyst edits. All words are folded (<see cref="Vouwer"/>).</summary>
internal sealed record Anonimiseerregels
{
    /// <summary>Words that identify nobody: of common functions and departments, roles, institutions and titles.</summary>
    public required FrozenSet<string> Algemeen { get; init; }

    /// <summary>Words with which the name of an institution begins.</summary>
    public required FrozenSet<string> Instellingen { get; init; }

    /// <summary>What stands before a name, such as <c>mevrouw</c>.</summary>
    public required FrozenSet<string> Titels { get; init; }

    /// <summary>What stands before a surname and identifies nobody by itself, such as <c>van</c>.</summary>
    public required FrozenSet<string> Tussenvoegsels { get; init; }

    /// <summary>Names that are common words too: their occurrences are doubtful.</summary>
    public required FrozenSet<string> GewoneWoorden { get; init; }
}
