namespace Behoorlijkheid.Dossiers;

/// <summary>A document that facts refer to as their source.</summary>
public sealed record Stuk
{
    /// <summary>What facts call it in their <c>bron</c>; unique among all ids of the dossier.</summary>
    [Verplicht]
    public string Id { get; init; } = "";

    /// <summary>What the text of the outcome calls it.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Titel { get; init; } = "";

    /// <summary>The date it bears; <c>null</c> when it has none or it is unknown.</summary>
    public Datum? Datum { get; init; }

    /// <summary>Who wrote it.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? VanWie { get; init; }
}
