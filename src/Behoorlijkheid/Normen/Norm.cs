using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen;

/// <summary>One version of one testable requirement: one JSON file.</summary>
internal sealed record Norm
{
    public required string Id { get; init; }

    public required string Titel { get; init; }

    public required Normsoort Soort { get; init; }

    /// <summary>Ids of the vereisten whose breach this norm states; the first is the primary one.</summary>
    public required ImmutableArray<string> Vereisten { get; init; }

    public required string Thema { get; init; }

    public required Bescherming Beschermt { get; init; }

    public required Reikwijdte Reikwijdte { get; init; }

    public required bool BewijslastBestuursorgaan { get; init; }

    public required ImmutableArray<string> Bronnen { get; init; }

    public required Geldigheid Geldig { get; init; }

    /// <summary>The date fact that decides which version applies.</summary>
    public required Feitverwijzing Peildatum { get; init; }

    /// <summary>The items a row is made for: none, one list, or a pair of lists.</summary>
    public required ImmutableArray<Variabele> VoorElk { get; init; }

    public required Voorwaarde VanToepassingAls { get; init; }

    public required Voorwaarde OpeisbaarAls { get; init; }

    public required Voorwaarde VoldaanAls { get; init; }

    public required ImmutableArray<Uitzondering> Uitzonderingen { get; init; }

    /// <summary>Where the law is contested: the readings that the norm does not follow.</summary>
    public ImmutableArray<Uitleg> Uitleg { get; init; } = [];

    public required Normteksten Motivering { get; init; }

    public required string Aanwijzing { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>The expressions as written, by field name (<c>vanToepassingAls</c>, <c>opeisbaarAls</c>, <c>voldaanAls</c>).</summary>
    public required ImmutableDictionary<string, string> Uitdrukkingen { get; init; }

    /// <summary>The file it was read from, relative to the kader.</summary>
    public required string Bestand { get; init; }
}
