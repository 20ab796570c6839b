using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What happened, as far as it is established; every moment with its preposition, absent when it is not known.</summary>
internal sealed record Verloopgegevens
{
    /// <summary>Whether the complaint was received in writing or by word of mouth.</summary>
    public required bool Ontvangen { get; init; }

    /// <summary>When.</summary>
    public required string? OntvangenOp { get; init; }

    /// <summary>Whether it was only said, and not written.</summary>
    public required bool Mondeling { get; init; }

    /// <summary>Whether the day is contested or cannot be established.</summary>
    public required bool OntvangenStaatNietVast { get; init; }

    /// <summary>Whether its receipt was confirmed.</summary>
    public required bool Bevestigd { get; init; }

    /// <summary>When.</summary>
    public required string? BevestigdOp { get; init; }

    /// <summary>Whether an informal solution was tried.</summary>
    public required bool Informeel { get; init; }

    /// <summary>Whether every klager was heard.</summary>
    public required bool KlagerGehoord { get; init; }

    /// <summary>When, if there is one klager.</summary>
    public required string? KlagerGehoordOp { get; init; }

    /// <summary>Whether it is established that no klager was heard.</summary>
    public required bool KlagerNietGehoord { get; init; }

    /// <summary>Who of the beklaagden were heard.</summary>
    public required ImmutableArray<string> BeklaagdenGehoord { get; init; }

    /// <summary>Whether the decision was put off.</summary>
    public required bool Verdaagd { get; init; }

    /// <summary>When.</summary>
    public required string? VerdaagdOp { get; init; }

    /// <summary>Whether it was put off further.</summary>
    public required bool VerderUitgesteld { get; init; }

    /// <summary>On what ground the klager was not heard, as a sentence.</summary>
    public required string? Afgezien { get; init; }

    /// <summary>Whether an adviser gave advice.</summary>
    public required bool Advies { get; init; }

    /// <summary>When.</summary>
    public required string? AdviesOp { get; init; }

    /// <summary>Whether the complaint was refused.</summary>
    public required bool Geweigerd { get; init; }

    /// <summary>When.</summary>
    public required string? GeweigerdOp { get; init; }

    /// <summary>Whether no reaction came.</summary>
    public required bool GeenReactie { get; init; }

    /// <summary>Whether it is established that no outcome was sent.</summary>
    public required bool NietVerzonden { get; init; }

    /// <summary>Whether it is established that the outcome held no oordeel.</summary>
    public required bool ZonderOordeel { get; init; }

    /// <summary>Whether apologies were made.</summary>
    public required bool Excuses { get; init; }

    /// <summary>Whether a measure was taken.</summary>
    public required bool Maatregel { get; init; }

    /// <summary>Whether the outcome was sent.</summary>
    public required bool Verzonden { get; init; }

    /// <summary>When.</summary>
    public required string? VerzondenOp { get; init; }

    /// <summary>When the ombudsman was asked to investigate.</summary>
    public required string? VerzoekOp { get; init; }

    /// <summary>Where the outcome comes from.</summary>
    public required Noten Noten { get; init; }
}
