namespace Behoorlijkheid.Dossiers;

/// <summary>The ombudsman's decision not to judge a part of a request, taken by a person (Awb 9:25 lid 1).</summary>
public sealed record OnderdeelBesluit
{
    /// <summary>Whether he may not judge it or chose not to (Awb 9:22 against 9:23 and 9:24).</summary>
    [Verplicht]
    public Besluituitkomst Uitkomst { get; init; }

    /// <summary>Why, as a code that systems can count.</summary>
    [Verplicht]
    public Redencode Redencode { get; init; }

    /// <summary>The article on which it rests, as a jci reference or in words.</summary>
    [Persoonsgegeven]
    public string? Grond { get; init; }

    /// <summary>To whom the verzoeker is referred (Awb 9:19 lid 1).</summary>
    [Persoonsgegeven]
    public string? Doorverwijzing { get; init; }

    /// <summary>Who decided it.</summary>
    [Verplicht]
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string BeoordeeldDoor { get; init; } = "";

    /// <summary>The reasons, which the verzoeker must be told (Awb 9:25 lid 1).</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Redenen { get; init; } = "";
}
