namespace Behoorlijkheid.Dossiers;

/// <summary>A person's finding that a breach of a norm is too light to make the conduct in one part not behoorlijk (Awb 9:27 lid 1).</summary>
public sealed record NietDoorslaggevend
{
    /// <summary>Id of the part of the request in which the breach does not weigh.</summary>
    [Verplicht]
    [Verwijst("verzoek.onderdelen")]
    public string Onderdeel { get; init; } = "";

    /// <summary>Id of the norm that was breached; the breach itself stays in the outcome.</summary>
    [Verplicht]
    public string Norm { get; init; } = "";

    /// <summary>Id of the one item whose breach does not weigh; <c>null</c> for every item of the norm.</summary>
    [Verwijst("*")]
    public string? Item { get; init; }

    /// <summary>Who judged it.</summary>
    [Verplicht]
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string BeoordeeldDoor { get; init; } = "";

    /// <summary>The reasons.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Toelichting { get; init; } = "";
}
