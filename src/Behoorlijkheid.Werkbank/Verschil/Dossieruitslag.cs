using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What two kaders say of one dossier.</summary>
/// <param name="Bestand">The file.</param>
/// <param name="Regel">The line it stands on, or 0 for the whole file.</param>
internal sealed record Dossieruitslag(string Bestand, int Regel)
{
    /// <summary>Why it was refused, by the reading or by one of the kaders; empty when both could assess it.</summary>
    public ImmutableArray<Probleem> Problemen { get; init; } = [];

    public ImmutableArray<Probleem> Waarschuwingen { get; init; } = [];

    /// <summary>Of a dossier that only one of the kaders refuses: whether that is the new one.</summary>
    public bool? AlleenGeweigerdDoorNieuw { get; init; }

    /// <summary>Whether the old kader was applied without facts that only the new one declares.</summary>
    public bool ZonderNieuweFeiten { get; init; }

    /// <summary>Whether the new kader was applied without facts that only the old one declares.</summary>
    public bool ZonderVervallenFeiten { get; init; }

    public Aanleiding Aanleiding { get; init; }

    /// <summary>The oordeel on the whole by the old kader.</summary>
    public Oordeel Was { get; init; }

    /// <summary>The oordeel on the whole by the new kader.</summary>
    public Oordeel Wordt { get; init; }

    /// <summary>The oordelen that are others: of the whole and of the parts.</summary>
    public ImmutableArray<Oordeelwijziging> Oordelen { get; init; } = [];

    /// <summary>The nalevingen that are others.</summary>
    public ImmutableArray<Nalevingwijziging> Nalevingen { get; init; } = [];

    public bool IsGeweigerd => !Problemen.IsEmpty;

    /// <summary>Whether there is anything to tell of it.</summary>
    public bool IsAnders => !Oordelen.IsEmpty || !Nalevingen.IsEmpty || AlleenGeweigerdDoorNieuw is not null;

    /// <summary>Where it stands, for people: the file, and the line in it.</summary>
    public string Naam => Regel == 0 ? Bestand : VerschilpaginaTeksten.Regel(Bestand, Regel);
}
