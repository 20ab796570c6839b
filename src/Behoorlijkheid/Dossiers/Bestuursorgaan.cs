namespace Behoorlijkheid.Dossiers;

/// <summary>The bestuursorgaan that handled the complaint (Awb 9:1).</summary>
public sealed record Bestuursorgaan
{
    /// <summary>Its name, as it should appear in the text of the outcome.</summary>
    public string? Naam { get; init; }

    /// <summary>Whether it is a bestuursorgaan at all; if not, Awb hoofdstuk 9 does not bind it (Awb 1:1 and 9:1 lid 1).</summary>
    public Feit<bool> IsBestuursorgaan { get; init; }

    /// <summary>Which kind of organ it is; the organ and not the legal person, so the college and not the gemeente (Awb 1:1).</summary>
    public Feit<BestuursorgaanSoort> Soort { get; init; }

    /// <summary>Which ombudsman is competent for it, and so must be named in its notices (Awb 9:12 lid 2 and 9:17).</summary>
    public Feit<OmbudsmanSoort> BevoegdeOmbudsman { get; init; }

    /// <summary>Which special regime on complaints precedes or supplements titel 9.1; <c>geen</c> says that there is none.</summary>
    public Feit<BijzondereRegeling> BijzondereRegeling { get; init; }

    /// <summary>The organ's own regulation or service norm; a breach of it is no breach of the Awb.</summary>
    public EigenRegeling EigenRegeling { get; init; } = new();
}
