using System.Collections.Immutable;

namespace Behoorlijkheid.Normen;

/// <summary>A moment in the handling of a complaint that has a last day.</summary>
internal sealed record Termijnregel
{
    public required string Id { get; init; }

    /// <summary>What happens at the latest on that day, in a few words.</summary>
    public required string Naam { get; init; }

    public required Termijnaard Aard { get; init; }

    /// <summary>The item that a row is made for: none or one.</summary>
    public required ImmutableArray<Variabele> VoorElk { get; init; }

    /// <summary>When there is such a moment at all.</summary>
    public required Voorwaarde Als { get; init; }

    /// <summary>The ways in which the last day is found; at most one of them applies.</summary>
    public required ImmutableArray<Termijnvariant> Varianten { get; init; }

    /// <summary>When it was done; <c>null</c> when a day on which it was done says so.</summary>
    public required Voorwaarde? GedaanAls { get; init; }

    /// <summary>The day on which it was done, if the dossier knows one.</summary>
    public required Feitverwijzing? Gedaan { get; init; }

    /// <summary>What to do by that day.</summary>
    public required string Volgende { get; init; }

    /// <summary>Whether there is nothing to tell when nobody stated a day.</summary>
    public required bool ZonderDagWeglaten { get; init; }
}
