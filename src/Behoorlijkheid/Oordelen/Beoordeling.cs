using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>The whole result of an assessment: the oordeel per part, the naleving per norm, and what both rest on.</summary>
public sealed class Beoordeling
{
    private readonly BeoordelingDetails details;

    // Two threads may both make one of these: they make the same.
    private ImmutableArray<Normbevinding> normen;
    private ImmutableArray<string> overigeBevindingen;
    private ImmutableArray<string> aandachtspunten;
    private ImmutableArray<PassendOordeelbevinding> passendOordeel;
    private ImmutableArray<OpenVraag> openVragen;

    internal Beoordeling(BeoordelingDetails details) => this.details = details;

    /// <summary>The whole: all parts that were judged taken together.</summary>
    public required Oordeel Oordeel { get; init; }

    /// <summary>Every whole that can still come of it.</summary>
    public required ImmutableArray<Oordeel> Mogelijk { get; init; }

    /// <summary>What gave rise to the assessment.</summary>
    public required Aanleiding Aanleiding { get; init; }

    /// <summary>The oordeel per part of the request.</summary>
    public required ImmutableArray<Onderdeeloordeel> Onderdelen { get; init; }

    /// <summary>Ids of the vereisten of the norms that carry a gegrond part, in the order of the kader (Awb 9:36 lid 2).</summary>
    public required ImmutableArray<string> GeschondenVereisten { get; init; }

    /// <summary>What can be said of each norm, a row per item it is tested for, in the order of the kader.</summary>
    public ImmutableArray<Normbevinding> Normen => normen.IsDefault ? normen = details.Findings() : normen;

    /// <summary>Ids of the norms that count for no part of the request.</summary>
    public ImmutableArray<string> OverigeBevindingen => overigeBevindingen.IsDefault ? overigeBevindingen = details.OtherNorms() : overigeBevindingen;

    /// <summary>Ids of the aandachtspunten that were not followed; they never make a complaint gegrond.</summary>
    public ImmutableArray<string> Aandachtspunten => aandachtspunten.IsDefault ? aandachtspunten = details.Advice() : aandachtspunten;

    /// <summary>What the organ should have decided, per klachtonderdeel.</summary>
    public ImmutableArray<PassendOordeelbevinding> PassendOordeel => passendOordeel.IsDefault ? passendOordeel = details.Fitting() : passendOordeel;

    /// <summary>Facts that nobody stated and that could still decide a norm.</summary>
    public ImmutableArray<OpenVraag> OpenVragen => openVragen.IsDefault ? openVragen = details.Questions(Normen) : openVragen;

    /// <summary>Matters that the request raises and that were not assessed.</summary>
    public required ImmutableArray<BuitenBeoordeling> BuitenBeoordeling { get; init; }

    /// <summary>What it was made from.</summary>
    public required Beoordelingsherkomst Herkomst { get; init; }

    /// <summary>The dossier that was assessed.</summary>
    public required Klachtdossier Dossier { get; init; }

    /// <summary>The kader it was assessed against, for its names and words.</summary>
    internal Toetsingskader Toetsingskader => details.Kader;
}
