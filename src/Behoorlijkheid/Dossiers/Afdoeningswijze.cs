namespace Behoorlijkheid.Dossiers;

/// <summary>How the handling of a complaint ended.</summary>
public enum Afdoeningswijze
{
    /// <summary>With a notice that gives a judgement (Awb 9:12).</summary>
    Oordeel = 1,

    /// <summary>With a refusal to handle it (Awb 9:8).</summary>
    Weigering,

    /// <summary>Stopped halfway without a judgement.</summary>
    Beeindigd,

    /// <summary>With the klager's satisfaction in the informal track (Awb 9:5).</summary>
    Informeel,

    /// <summary>With the klager's withdrawal.</summary>
    Ingetrokken,

    /// <summary>Without any reaction of the organ.</summary>
    GeenReactie,

    /// <summary>With forwarding to another organ (Awb 2:3).</summary>
    Doorgezonden,

    /// <summary>Not at all yet: the handling goes on.</summary>
    LooptNog,
}
