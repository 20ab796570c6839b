namespace Behoorlijkheid.Dossiers;

/// <summary>What the ombudsman decided instead of judging (Awb 9:25 lid 1).</summary>
public enum Besluituitkomst
{
    /// <summary>He is not competent (Awb 9:22).</summary>
    BuitenBevoegdheid = 1,

    /// <summary>He is not obliged to investigate and does not (Awb 9:23 and 9:24).</summary>
    NietOnderzocht,
}
