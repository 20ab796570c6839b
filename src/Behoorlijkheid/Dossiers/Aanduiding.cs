namespace Behoorlijkheid.Dossiers;

/// <summary>What letters call someone of the dossier, such as <c>de klantmanager</c>; it may not identify him, for the publication has it too.</summary>
public sealed record Aanduiding
{
    /// <summary>Id of the person: a klager, beklaagde, behandelaar or adviser.</summary>
    [Verplicht]
    [Verwijst("*")]
    public string Wie { get; init; } = "";

    /// <summary>What he is called, with its article.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Naam { get; init; } = "";
}
