namespace Behoorlijkheid.Recht;

/// <summary>What can be said of a complaint about the handling, or of one part of it (Awb 9:27 lid 1, 9:36 lid 2).</summary>
/// <remarks>A norm is never gegrond and a complaint is never nageleefd: see <see cref="Naleving"/>.</remarks>
public enum Oordeel
{
    /// <summary>Something that nobody has stated yet can still decide it. Also the default.</summary>
    NogNietTeBeoordelen = 0,

    /// <summary>A requirement was breached, and is named (Awb 9:36 lid 2).</summary>
    Gegrond,

    /// <summary>No breach is possible any more.</summary>
    Ongegrond,

    /// <summary>It was looked into and cannot be decided: statements conflict, or a fact cannot be established.</summary>
    GeenOordeel,

    /// <summary>The ombudsman is not competent (Awb 9:22).</summary>
    BuitenBevoegdheid,

    /// <summary>The ombudsman decided not to look into it (Awb 9:23, 9:24).</summary>
    NietOnderzocht,

    /// <summary>No norm and no weging speaks of it. This is not the same as ongegrond.</summary>
    NietGetoetst,

    /// <summary>Of the whole: some parts are gegrond, others are not.</summary>
    DeelsGegrond,

    /// <summary>Of the whole: no part is gegrond, and the parts differ.</summary>
    VerschillendPerOnderdeel,
}
