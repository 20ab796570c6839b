namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A part of the complaint that was lodged with the bestuursorgaan.</summary>
internal sealed record Klachtdeelgegevens
{
    /// <summary>Its place, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>What it says.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>What the letter calls it.</summary>
    public required string Aanduiding { get; init; }

    /// <summary>What the klager says of it.</summary>
    public required string? LezingKlager { get; init; }

    /// <summary>What the beklaagde says of it.</summary>
    public required string? LezingBeklaagde { get; init; }

    /// <summary>Code of what the bestuursorgaan decided.</summary>
    public required string? Oordeel { get; init; }

    /// <summary>Code of what an adviser advised.</summary>
    public required string? Advies { get; init; }

    /// <summary>Its reasons.</summary>
    public required string? Redenen { get; init; }

    /// <summary>Where that comes from.</summary>
    public required Noten Noten { get; init; }
}
