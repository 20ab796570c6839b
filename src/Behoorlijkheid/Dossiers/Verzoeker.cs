namespace Behoorlijkheid.Dossiers;

/// <summary>Who asked the ombudsman to investigate (Awb 9:18 lid 1).</summary>
public sealed record Verzoeker
{
    /// <summary>What he is in the complaint; also the beklaagde and others may ask (Awb 9:18 lid 1).</summary>
    [Verplicht]
    public VerzoekerRol Rol { get; init; }

    /// <summary>His name; not needed for the assessment.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? Naam { get; init; }
}
