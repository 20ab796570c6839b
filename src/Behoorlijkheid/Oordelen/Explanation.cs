using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Why a row has the answer it has.</summary>
internal sealed record Explanation
{
    public required string? Item { get; init; }

    public Uitzondering? Exception { get; init; }

    /// <summary>Whether the norm does not apply because it is not in force, as against its conditions.</summary>
    public bool NotInForce { get; init; }

    /// <summary>Whether a breach follows only because the organ had to show what is not established.</summary>
    public bool BurdenDecided { get; init; }

    /// <summary>Whether the list it is tested for was stated to be empty.</summary>
    public bool EmptyList { get; init; }

    /// <summary>Of a breach of a term: how the last day is counted, the first step first; empty for every other finding.</summary>
    public ImmutableArray<CountStep> LastDay { get; init; } = [];

    /// <summary>For what was done in time: how the day by which it had to be done is counted.</summary>
    public ImmutableArray<CountStep> KeptDay { get; init; } = [];

    public required ImmutableArray<Grond> Grounds { get; init; }

    public required ImmutableArray<NalevingPerLezing> Readings { get; init; }

    /// <summary>The other readings of contested law under which the answer has another name.</summary>
    public ImmutableArray<AndereUitleg> OtherReadings { get; init; } = [];

    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>The paths in the vocabulary of <see cref="Missing"/>, in the same order.</summary>
    public required ImmutableArray<string> MissingWords { get; init; }
}
