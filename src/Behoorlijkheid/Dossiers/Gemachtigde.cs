namespace Behoorlijkheid.Dossiers;

/// <summary>The person by whom a klager is represented or assisted (Awb 2:1 lid 2).</summary>
public sealed record Gemachtigde
{
    /// <summary>Whether the klager is represented or assisted by someone (Awb 2:1 lid 2).</summary>
    public Feit<bool> Aangewezen { get; init; }

    /// <summary>His name; not needed for the assessment.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? Naam { get; init; }

    /// <summary>Whether the organ asked for a written authorisation, which it may but need not (Awb 2:1 lid 3).</summary>
    public Feit<bool> MachtigingGevraagd { get; init; }

    /// <summary>Whether a written authorisation was handed over (Awb 2:1 lid 3).</summary>
    public Feit<bool> MachtigingOverlegd { get; init; }
}
