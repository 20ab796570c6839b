using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>The oordeel on one part of the request.</summary>
public sealed record Onderdeeloordeel
{
    /// <summary>Id of the part in the dossier; <c>behandeling</c> for the whole handling when nobody made a request.</summary>
    public required string Id { get; init; }

    /// <summary>What the part is about, as the dossier states it.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>The oordeel (Awb 9:27 lid 1, 9:36).</summary>
    public required Oordeel Oordeel { get; init; }

    /// <summary>Every oordeel that can still come of it; only the oordeel itself once it is final.</summary>
    public required ImmutableArray<Oordeel> Mogelijk { get; init; }

    /// <summary>Whether a breach was found that, as the investigator stated, does not carry the part.</summary>
    public bool Kanttekening { get; init; }

    /// <summary>Why.</summary>
    public required Onderdeelreden Reden { get; init; }

    /// <summary>Ids of the norms that carry the oordeel, in the order of the kader.</summary>
    public ImmutableArray<string> Normen { get; init; } = [];

    /// <summary>Ids of the violated vereisten, in the order of the kader; never empty for <see cref="Oordeel.Gegrond"/> (Awb 9:36 lid 2).</summary>
    public ImmutableArray<string> Vereisten { get; init; } = [];

    /// <summary>Whether there were too many combinations of open facts to try them all.</summary>
    public bool Begrensd { get; init; }

    /// <summary>The reason as a code, for a part that was not judged.</summary>
    public Redencode? Redencode { get; init; }

    /// <summary>The article, for a part that was not judged.</summary>
    public string? Grond { get; init; }

    /// <summary>Where the citizen can go with it.</summary>
    public string? Doorverwijzing { get; init; }

    /// <summary>Name and reasons of the decision not to examine it.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Articles on which the ombudsman need not examine this part, though he did (Awb 9:23, 9:24).</summary>
    public ImmutableArray<string> MagAfzien { get; init; } = [];

    /// <summary>The judgements of persons that count for this part.</summary>
    public ImmutableArray<Weging> Wegingen { get; init; } = [];

    /// <summary>The statements that a breach does not carry this part, as far as there is such a breach.</summary>
    public ImmutableArray<NietDoorslaggevend> Uitgezonderd { get; init; } = [];

    /// <summary>Where no oordeel can be given: the rows that keep it so.</summary>
    internal ImmutableArray<Toetsresultaat> Open { get; init; } = [];
}
