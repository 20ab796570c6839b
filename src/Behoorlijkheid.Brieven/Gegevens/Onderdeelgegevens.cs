using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A part of what was asked, with what was found.</summary>
internal sealed record Onderdeelgegevens
{
    /// <summary>Its place, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>What it says; absent for the whole handling.</summary>
    public required string? Omschrijving { get; init; }

    /// <summary>Code of the oordeel.</summary>
    public required string Oordeel { get; init; }

    /// <summary>The oordeel in words.</summary>
    public required string OordeelInWoorden { get; init; }

    /// <summary>Code of why.</summary>
    public required string Reden { get; init; }

    /// <summary>Whether a breach was found that does not carry it.</summary>
    public required bool Kanttekening { get; init; }

    /// <summary>Whether it is about the conduct itself.</summary>
    public required bool OverGedraging { get; init; }

    /// <summary>The norms that were breached.</summary>
    public required ImmutableArray<Bevindinggegevens> Geschonden { get; init; }

    /// <summary>What was complied with.</summary>
    public required ImmutableArray<Themagegevens> Nageleefd { get; init; }

    /// <summary>The norms that keep it undecided.</summary>
    public required ImmutableArray<Bevindinggegevens> NietVastTeStellen { get; init; }

    /// <summary>The vereisten that were breached.</summary>
    public required ImmutableArray<Vereistegegevens> Vereisten { get; init; }

    /// <summary>What persons judged.</summary>
    public required ImmutableArray<Weginggegevens> Wegingen { get; init; }

    /// <summary>Breaches that do not carry it.</summary>
    public required ImmutableArray<Kanttekeninggegevens> Kanttekeningen { get; init; }

    /// <summary>What is still open.</summary>
    public required ImmutableArray<string> Vragen { get; init; }

    /// <summary>Articles on which it need not have been examined.</summary>
    public required ImmutableArray<string> MagAfzien { get; init; }

    /// <summary>Why it was not judged.</summary>
    public required string? Redencode { get; init; }

    /// <summary>The article for that.</summary>
    public required string? Grond { get; init; }

    /// <summary>Where one can go with it.</summary>
    public required string? Doorverwijzing { get; init; }

    /// <summary>Reasons of the decision not to examine it.</summary>
    public required string? Toelichting { get; init; }
}
