namespace Behoorlijkheid.Dossiers;

/// <summary>A matter that the verzoeker raised and on which the ombudsman does not judge at all (Awb 9:22 and 9:23).</summary>
public sealed record BuitenBeoordeling
{
    /// <summary>What was raised, in words.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Omschrijving { get; init; } = "";

    /// <summary>Why it is not judged, as a code that systems can count.</summary>
    [Verplicht]
    public Redencode Redencode { get; init; }

    /// <summary>The article on which that rests, as a jci reference or in words.</summary>
    [Persoonsgegeven]
    public string? Grond { get; init; }

    /// <summary>To whom the verzoeker is referred (Awb 9:19 lid 1).</summary>
    [Persoonsgegeven]
    public string? Doorverwijzing { get; init; }

    /// <summary>What the ombudsman nevertheless says of it; it is no oordeel.</summary>
    [Persoonsgegeven]
    public string? Opmerking { get; init; }
}
