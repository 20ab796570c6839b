using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Everything that a template can name.</summary>
internal sealed record Sjabloongegevens
{
    /// <summary>Code of the kind of letter.</summary>
    public required string Soort { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public required bool Concept { get; init; }

    /// <summary>Whether the investigation is closed.</summary>
    public required bool Gesloten { get; init; }

    /// <summary>Whether it is the publication.</summary>
    public required bool Anoniem { get; init; }

    /// <summary>Code of what gave rise to it.</summary>
    public required string Aanleiding { get; init; }

    /// <summary>The day that the letter bears.</summary>
    public required string? Datum { get; init; }

    /// <summary>The reference of the ombudsman.</summary>
    public required string? Kenmerk { get; init; }

    /// <summary>The ombudsman in a sentence.</summary>
    public required string Ombudsman { get; init; }

    /// <summary>The bestuursorgaan in a sentence.</summary>
    public required string Orgaan { get; init; }

    /// <summary>What was investigated, in a sentence to the reader.</summary>
    public required string Zaak { get; init; }

    /// <summary>Whether any part is about the conduct itself.</summary>
    public required bool OverGedraging { get; init; }

    /// <summary>To whom the letter goes.</summary>
    public required Persoongegevens Geadresseerde { get; init; }

    /// <summary>Who made the request.</summary>
    public required Persoongegevens Verzoeker { get; init; }

    /// <summary>Code of the role of the verzoeker; <c>geen</c> when there is none.</summary>
    public required string Rol { get; init; }

    /// <summary>Who answers questions.</summary>
    public required Persoongegevens Contact { get; init; }

    /// <summary>The sender.</summary>
    public required Huisgegevens Huis { get; init; }

    /// <summary>The klager in a sentence.</summary>
    public required Klagergegevens Klager { get; init; }

    /// <summary>What went before, as the dossier tells it for letters.</summary>
    public required ImmutableArray<string> Voorgeschiedenis { get; init; }

    /// <summary>What happened.</summary>
    public required Verloopgegevens Verloop { get; init; }

    /// <summary>The parts of the complaint.</summary>
    public required ImmutableArray<Klachtdeelgegevens> Klachtonderdelen { get; init; }

    /// <summary>The principles that matter here.</summary>
    public required ImmutableArray<Zingegevens> Uitgangspunten { get; init; }

    /// <summary>The parts of what was asked.</summary>
    public required ImmutableArray<Onderdeelgegevens> Onderdelen { get; init; }

    /// <summary>Code of the whole.</summary>
    public required string Oordeel { get; init; }

    /// <summary>The vereisten that were breached.</summary>
    public required ImmutableArray<Vereistegegevens> Vereisten { get; init; }

    /// <summary>What was not assessed.</summary>
    public ImmutableArray<Buitengegevens> Buiten { get; init; } = [];

    /// <summary>Closing remarks of the investigator.</summary>
    public ImmutableArray<string> Slotopmerkingen { get; init; } = [];

    /// <summary>Breaches that count for no part.</summary>
    public ImmutableArray<Bevindinggegevens> Overige { get; init; } = [];

    /// <summary>Advice that was not followed.</summary>
    public ImmutableArray<Bevindinggegevens> Aandachtspunten { get; init; } = [];

    /// <summary>What was mended.</summary>
    public ImmutableArray<Herstelgegevens> Herstel { get; init; } = [];

    /// <summary>What the investigator asks of the bestuursorgaan.</summary>
    public ImmutableArray<string> Verzoeken { get; init; } = [];

    /// <summary>What follows from the breaches for a next time.</summary>
    public ImmutableArray<string> Aanwijzingen { get; init; } = [];

    /// <summary>All established facts, without judgement.</summary>
    public ImmutableArray<Feitengroep> Feiten { get; init; } = [];

    /// <summary>What parties state differently.</summary>
    public ImmutableArray<Zingegevens> Betwist { get; init; } = [];

    /// <summary>What was looked for and cannot be established.</summary>
    public ImmutableArray<Zingegevens> NietVastTeStellen { get; init; } = [];

    /// <summary>The documents.</summary>
    public ImmutableArray<Stukgegevens> Stukken { get; init; } = [];

    /// <summary>What the own draft can say.</summary>
    public required Afdoeninggegevens Afdoening { get; init; }

    /// <summary>The check of the notice.</summary>
    public ImmutableArray<Controlepunt> Controle { get; init; } = [];

    /// <summary>The day as of which was assessed.</summary>
    public required string Beoordelingsdatum { get; init; }
}
