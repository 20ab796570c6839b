namespace Behoorlijkheid.Dossiers;

/// <summary>How someone was heard (Awb 9:10).</summary>
public enum Hoorwijze
{
    /// <summary>Face to face.</summary>
    Persoonlijk = 1,

    /// <summary>By telephone.</summary>
    Telefonisch,

    /// <summary>By a video connection.</summary>
    Video,

    /// <summary>By asking him to write; an organ that only did so did not give the opportunity to be heard.</summary>
    Schriftelijk,
}
