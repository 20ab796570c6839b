namespace Behoorlijkheid.Dossiers;

/// <summary>Why the ombudsman does not judge a matter.</summary>
public enum Redencode
{
    /// <summary>Outside his competence for a reason that has no code of its own (Awb 9:22).</summary>
    BuitenBevoegdheid = 1,

    /// <summary>It is about policy or a generally binding rule (Awb 9:22 a and b).</summary>
    Beleid,

    /// <summary>He cannot make the organ do what is asked.</summary>
    NietAfdwingbaar,

    /// <summary>Beroep or beklag is open or pending (Awb 9:22 c).</summary>
    BeroepMogelijk,

    /// <summary>Bezwaar is open or pending (Awb 9:23 e).</summary>
    BezwaarMogelijk,

    /// <summary>A court has ruled or will rule on it (Awb 9:22 d and e).</summary>
    RechterlijkeUitspraak,

    /// <summary>He is not obliged to, for a reason that has no code of its own (Awb 9:23).</summary>
    NietVerplicht,

    /// <summary>The request came after the term of one year (Awb 9:24).</summary>
    TeLaat,

    /// <summary>A complaint to the organ must come first (Awb 9:20 lid 1 and 9:23 h).</summary>
    EerstBijOrgaan,

    /// <summary>A judgement would add nothing, such as when the organ has already met the grievance (Awb 9:23 l).</summary>
    VoegtNietsToe,

    /// <summary>Another independent complaints body deals or dealt with it (Awb 9:23 m).</summary>
    AndereInstantie,

    /// <summary>Another reason, told in words.</summary>
    Ander,
}
