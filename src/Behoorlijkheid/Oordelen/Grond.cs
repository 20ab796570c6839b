using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Oordelen;

/// <summary>A fact that decided a finding, or one that is settled as open and keeps it from being decided.</summary>
public sealed record Grond
{
    /// <summary>Path in the dossier, such as <c>behandelaars[0].relaties.beklaagde-1</c>.</summary>
    public required string Feit { get; init; }

    /// <summary>Path in the vocabulary, such as <c>behandelaars.relatie</c>; the key of its words.</summary>
    public required string Woord { get; init; }

    /// <summary>How the fact stands.</summary>
    public required Feitstatus Status { get; init; }

    /// <summary>The established value as dossiers write it; <c>null</c> when it is not established.</summary>
    public string? Waarde { get; init; }

    /// <summary>Where it comes from and who weighed it.</summary>
    public required Herkomst Herkomst { get; init; }

    /// <summary>For a contested fact: whose reading is plausible, or <c>geen</c>.</summary>
    public string? Aannemelijk { get; init; }

    /// <summary>For a contested fact: what each party says, the value as dossiers write it.</summary>
    public ImmutableArray<Lezing<string>> Lezingen { get; init; } = [];
}
