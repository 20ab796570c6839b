namespace Behoorlijkheid.Dossiers;

/// <summary>How confidential the data in the complaint were kept (Awb 2:5).</summary>
public sealed record Vertrouwelijkheid
{
    /// <summary>Whether data from the complaint were shared with people who did not need them; <c>true</c> is the breach, and a person must judge it (Awb 2:5).</summary>
    [Gewogen]
    public Feit<bool> GegevensOnnodigGedeeld { get; init; }

    /// <summary>Whether anything about the complaint was published, such as in the yearly publication (Awb 9:12a).</summary>
    public Feit<bool> Gepubliceerd { get; init; }

    /// <summary>Whether what was published about the complaint cannot be traced to persons (Awb 2:5 and 9:12a).</summary>
    public Feit<bool> PublicatieGeanonimiseerd { get; init; }
}
