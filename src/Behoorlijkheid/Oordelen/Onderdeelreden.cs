namespace Behoorlijkheid.Oordelen;

/// <summary>Why a part of the request got its oordeel.</summary>
public enum Onderdeelreden
{
    /// <summary>Unstated facts, or duties that are not due yet, can still decide it.</summary>
    NogOpen,

    /// <summary>At least one norm is certainly breached, or a person judged the gedraging not behoorlijk.</summary>
    Schending,

    /// <summary>Under every reading of the contested facts some norm is breached, though not always the same one.</summary>
    SchendingOnderElkeLezing,

    /// <summary>Of none of the norms that count is a breach still possible.</summary>
    GeenSchending,

    /// <summary>There is a breach, but the investigator stated with reasons that it does not carry this part.</summary>
    NietDoorslaggevend,

    /// <summary>What is open cannot be established, and so no oordeel can be given.</summary>
    NietVastTeStellen,

    /// <summary>No norm and no weging concerns it.</summary>
    NietGetoetst,

    /// <summary>The ombudsman is not competent (Awb 9:22).</summary>
    BuitenBevoegdheid,

    /// <summary>The ombudsman decided not to examine it (Awb 9:23, 9:24, or because an oordeel adds nothing).</summary>
    BesluitOmbudsman,
}
