namespace Behoorlijkheid.Dossiers;

/// <summary>Whose reading of the events is the more plausible.</summary>
public enum Aannemelijkheid
{
    /// <summary>The reading of the klager.</summary>
    Klager = 1,

    /// <summary>The reading of the beklaagde.</summary>
    Beklaagde,

    /// <summary>Weighed, and neither is more plausible than the other; not the same as not yet weighed.</summary>
    Geen,
}
