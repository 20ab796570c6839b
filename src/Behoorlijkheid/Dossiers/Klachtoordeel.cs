namespace Behoorlijkheid.Dossiers;

/// <summary>What a bestuursorgaan decided, or was advised to decide, on a part of a complaint (Awb 9:12 lid 1); not the outcome of an assessment of its handling.</summary>
public enum Klachtoordeel
{
    /// <summary>The complaint was held gegrond.</summary>
    Gegrond = 1,

    /// <summary>The complaint was held gegrond in part.</summary>
    DeelsGegrond,

    /// <summary>The complaint was held ongegrond.</summary>
    Ongegrond,

    /// <summary>Stated that no judgement can be given; also a judgement in the sense of Awb 9:12.</summary>
    GeenOordeel,

    /// <summary>The part was left out or refused.</summary>
    NietBehandeld,
}
