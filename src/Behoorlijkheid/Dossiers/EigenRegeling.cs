namespace Behoorlijkheid.Dossiers;

/// <summary>The organ's own complaints regulation or service norm: what it promised beyond the Awb.</summary>
public sealed record EigenRegeling
{
    /// <summary>Whether the organ has such a regulation or norm.</summary>
    public Feit<bool> Bestaat { get; init; }

    /// <summary>Within how many calendar days it promises a confirmation of receipt; the Awb itself sets no term (Awb 9:6).</summary>
    public Feit<int> OntvangstbevestigingBinnenDagen { get; init; }

    /// <summary>Within how many calendar days after receipt it promises personal contact.</summary>
    public Feit<int> ContactBinnenDagen { get; init; }

    /// <summary>Within how many weeks after receipt it promises to finish; 0 when it promises nothing; it may be shorter than the term of Awb 9:11 and never longer.</summary>
    public Feit<int> AfhandelingBinnenWeken { get; init; }

    /// <summary>Whether the organ kept to it in this complaint, apart from what the Awb already demands and from the term to finish; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> Nageleefd { get; init; }
}
