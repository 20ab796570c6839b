namespace Behoorlijkheid.Dossiers;

/// <summary>A restriction that the organ put on the klager's ways to address it, by reason of how he complains (fair play; evenredigheid).</summary>
public sealed record Gedragslijn
{
    /// <summary>Whether there was such a restriction.</summary>
    public Feit<bool> Opgelegd { get; init; }

    /// <summary>Whether the content of this complaint was looked at before the restriction was applied to it.</summary>
    public Feit<bool> InhoudVoorafGetoetst { get; init; }

    /// <summary>Whether the restriction is limited in time and extent; a person must judge it (evenredigheid).</summary>
    [Gewogen]
    public Feit<bool> Beperkt { get; init; }

    /// <summary>Whether the reasons given bear it; a person must judge it (goede motivering).</summary>
    [Gewogen]
    public Feit<bool> Gemotiveerd { get; init; }

    /// <summary>Whether it was announced to the klager before it was applied.</summary>
    public Feit<bool> Aangekondigd { get; init; }

    /// <summary>Whether it leaves room for a message in which he has an unmistakable interest.</summary>
    public Feit<bool> UitzonderingOnmiskenbaarBelang { get; init; }
}
