namespace Behoorlijkheid.Dossiers;

/// <summary>Which kind of ombudsman is competent (Awb 9:17).</summary>
public enum OmbudsmanSoort
{
    /// <summary>The Nationale ombudsman (Awb 9:17 a).</summary>
    NationaleOmbudsman = 1,

    /// <summary>An ombudsman of one gemeente (Awb 9:17 b).</summary>
    GemeentelijkeOmbudsman,

    /// <summary>An ombudsman that several bodies share (Awb 9:17 b).</summary>
    GezamenlijkeOmbudsman,

    /// <summary>An ombudscommissie (Awb 9:17 b).</summary>
    Ombudscommissie,

    /// <summary>A complaints body that is no ombudsman in the sense of Awb 9:17.</summary>
    AnderKlachtorgaan,
}
