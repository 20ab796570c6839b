namespace Behoorlijkheid.Dossiers;

/// <summary>How a person judged conduct against a vereiste (Awb 9:27 lid 1).</summary>
public enum Wegingsuitkomst
{
    /// <summary>The conduct meets the vereiste.</summary>
    Behoorlijk = 1,

    /// <summary>The conduct does not meet the vereiste.</summary>
    NietBehoorlijk,

    /// <summary>It cannot be judged on what is established.</summary>
    NietVastTeStellen,
}
