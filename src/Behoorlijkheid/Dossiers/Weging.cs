namespace Behoorlijkheid.Dossiers;

/// <summary>A judgement that only a person can give: whether the conduct in one part meets one vereiste (Awb 9:27 lid 1).</summary>
public sealed record Weging
{
    /// <summary>Id of the part of the request that is judged.</summary>
    [Verplicht]
    [Verwijst("verzoek.onderdelen")]
    public string Onderdeel { get; init; } = "";

    /// <summary>Id of the vereiste against which it is judged (Awb 9:36 lid 2).</summary>
    [Verplicht]
    public string Vereiste { get; init; } = "";

    /// <summary>How the person judged; never derived by the engine (Awb 9:27 lid 1).</summary>
    [Verplicht]
    public Wegingsuitkomst Uitkomst { get; init; }

    /// <summary>Who judged it.</summary>
    [Verplicht]
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string BeoordeeldDoor { get; init; } = "";

    /// <summary>The reasons.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Toelichting { get; init; } = "";
}
