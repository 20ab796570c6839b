namespace Behoorlijkheid.Dossiers;

/// <summary>What another authority or court was told of the complaint.</summary>
public sealed record AndereInstantie
{
    /// <summary>Whether another authority or court uses a document of the organ that is under complaint.</summary>
    public Feit<bool> GebruiktOmstredenStuk { get; init; }

    /// <summary>Whether the organ told that authority or court that the complaint is pending.</summary>
    public Feit<bool> OverKlachtGeinformeerd { get; init; }
}
