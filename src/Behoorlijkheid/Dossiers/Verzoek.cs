using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>The request to the ombudsman to investigate (Awb 9:18 and 9:28).</summary>
public sealed record Verzoek
{
    private readonly Rij<Weging> wegingen;
    private readonly Rij<NietDoorslaggevend> nietDoorslaggevend;
    private readonly Rij<BuitenBeoordeling> buitenBeoordeling;

    /// <summary>The day on which the ombudsman received it, also an ombudsman that was not competent (Awb 9:18 lid 2 and 9:24 lid 1).</summary>
    public Feit<Datum> Ontvangen { get; init; }

    /// <summary>Who asked; not necessarily the klager (Awb 9:18 lid 1).</summary>
    public Verzoeker Verzoeker { get; init; } = new();

    /// <summary>Whether it is signed (Awb 9:28 lid 1).</summary>
    public Feit<bool> Ondertekend { get; init; }

    /// <summary>Whether it gives both the name and the address of the verzoeker (Awb 9:28 lid 1 a).</summary>
    public Feit<bool> NaamEnAdresVermeld { get; init; }

    /// <summary>Whether it bears a date (Awb 9:28 lid 1 b).</summary>
    public Feit<bool> Gedagtekend { get; init; }

    /// <summary>Whether it describes the conduct, and indicates who did it and toward whom (Awb 9:28 lid 1 c).</summary>
    public Feit<bool> GedragingOmschreven { get; init; }

    /// <summary>Whether it gives the grounds of the request (Awb 9:28 lid 1 d).</summary>
    public Feit<bool> GrondenVermeld { get; init; }

    /// <summary>Whether it tells how the complaint was lodged with the organ (Awb 9:28 lid 1 e).</summary>
    public Feit<bool> WijzeVanIndienenVermeld { get; init; }

    /// <summary>Whether the verzoeker was given a term to mend a defect of form; without it the defect cannot be held against him (Awb 9:28 lid 3).</summary>
    public Feit<bool> HersteltermijnGeboden { get; init; }

    /// <summary>The parts on which the ombudsman is asked to judge; each gets an oordeel of its own.</summary>
    [Enkelvoud("onderdeel")]
    public Lijst<Verzoekonderdeel> Onderdelen { get; init; }

    /// <summary>The judgements on open norms that only a person can give (Awb 9:27 lid 1).</summary>
    public ImmutableArray<Weging> Wegingen
    {
        get => wegingen.Items;
        init => wegingen = new(value);
    }

    /// <summary>The breaches that a person, with reasons, found too light to make the conduct not behoorlijk.</summary>
    public ImmutableArray<NietDoorslaggevend> NietDoorslaggevend
    {
        get => nietDoorslaggevend.Items;
        init => nietDoorslaggevend = new(value);
    }

    /// <summary>The matters that the verzoeker raised and on which the ombudsman does not judge at all (Awb 9:22 and 9:23).</summary>
    public ImmutableArray<BuitenBeoordeling> BuitenBeoordeling
    {
        get => buitenBeoordeling.Items;
        init => buitenBeoordeling = new(value);
    }
}
