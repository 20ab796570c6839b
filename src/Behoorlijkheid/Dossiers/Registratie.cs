namespace Behoorlijkheid.Dossiers;

/// <summary>Registration of the complaint and its yearly publication (Awb 9:12a).</summary>
public sealed record Registratie
{
    /// <summary>Whether the complaint was registered; the duty is about written complaints only (Awb 9:12a).</summary>
    public Feit<bool> Geregistreerd { get; init; }

    /// <summary>The day on which it was registered (Awb 9:12a).</summary>
    public Feit<Datum> GeregistreerdOp { get; init; }

    /// <summary>Whether the organ publishes its registered complaints every year; it says something of the organisation and not of this complaint (Awb 9:12a).</summary>
    public Feit<bool> JaarlijksGepubliceerd { get; init; }

    /// <summary>Whether contacts about the complaint were recorded in its file (goede organisatie).</summary>
    public Feit<bool> ContactenVastgelegd { get; init; }
}
