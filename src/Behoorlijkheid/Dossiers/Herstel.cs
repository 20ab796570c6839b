namespace Behoorlijkheid.Dossiers;

/// <summary>Something that was mended after the notice of Awb 9:12; it never makes a norm observed.</summary>
public sealed record Herstel
{
    /// <summary>The day on which it was mended; <c>null</c> when unknown.</summary>
    public Datum? Datum { get; init; }

    /// <summary>What was mended and how, in words.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Omschrijving { get; init; } = "";

    /// <summary>Whether it was only mended after the ombudsman intervened; <c>null</c> when unknown (Awb 9:23 l).</summary>
    public bool? NaTussenkomst { get; init; }
}
