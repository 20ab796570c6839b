using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>A moment in the handling with its last day, and how it stands.</summary>
public sealed record Termijnmoment
{
    /// <summary>Its name in the kader.</summary>
    public required string Id { get; init; }

    /// <summary>What happens at the latest on that day.</summary>
    public required string Naam { get; init; }

    /// <summary>What kind of last day it is.</summary>
    public required Termijnaard Aard { get; init; }

    /// <summary>Path of the item it is about, such as <c>toezeggingen[0]</c>; <c>null</c> for the handling as a whole.</summary>
    public string? Item { get; init; }

    /// <summary>The id of that item.</summary>
    public string? ItemId { get; init; }

    /// <summary>How it stands.</summary>
    public required Momentstatus Status { get; init; }

    /// <summary>Whether the record leaves open that there is no such moment at all.</summary>
    public required bool VoorZoverVanToepassing { get; init; }

    /// <summary>The earliest that the last day can be; <c>null</c> when nothing is known of it.</summary>
    public DateOnly? VroegsteLaatsteDag { get; init; }

    /// <summary>The latest that the last day can be; <c>null</c> when nothing is known of it. Where the last day is known both are that day.</summary>
    public DateOnly? LaatsteLaatsteDag { get; init; }

    /// <summary>The day on which it was done, as far as that is established.</summary>
    public Datum? Gedaan { get; init; }

    /// <summary>The least number of days that it is late, or that remain; <c>null</c> when there is none to give.</summary>
    public int? MinsteDagen { get; init; }

    /// <summary>The greatest number of those days.</summary>
    public int? MeesteDagen { get; init; }

    /// <summary>Where the term comes from.</summary>
    public required ImmutableArray<string> Bronnen { get; init; }

    /// <summary>What to do by that day.</summary>
    public required string Volgende { get; init; }

    /// <summary>Paths of the facts that nobody stated, or not to the day, and that leave it open.</summary>
    public required ImmutableArray<string> Ontbrekend { get; init; }

    /// <summary>Whether the last day is the one that is known.</summary>
    public bool HeeftLaatsteDag => VroegsteLaatsteDag is { } dag && dag == LaatsteLaatsteDag;

    /// <summary>Whether it was not done, as far as the record tells.</summary>
    internal bool NietGedaan { get; init; }

    /// <summary>The paths in the vocabulary of <see cref="Ontbrekend"/>, in the same order.</summary>
    internal ImmutableArray<string> OntbrekendeWoorden { get; init; } = [];

    /// <summary>The ways in which the last day can still be found.</summary>
    internal ImmutableArray<Termijnweg> Wegen { get; init; } = [];

    /// <summary>The last day by the other reading of the law, where that is another day.</summary>
    internal ImmutableArray<Momentuitleg> AndereUitleg { get; init; } = [];

    /// <summary>What follows from each reading of a contested fact.</summary>
    internal ImmutableArray<Momentlezing> Lezingen { get; init; } = [];
}
