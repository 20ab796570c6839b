namespace Behoorlijkheid.Dossiers;

/// <summary>One promise that the organ made in the handling (betrouwbaarheid).</summary>
public sealed record Toezegging
{
    /// <summary>What the dossier calls it; unique among all ids of the dossier.</summary>
    [Verplicht]
    public string Id { get; init; } = "";

    /// <summary>What was promised, in words.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Omschrijving { get; init; } = "";

    /// <summary>The day on which the promise was made.</summary>
    public Feit<Datum> GedaanOp { get; init; }

    /// <summary>The last day on which the promise could still be kept.</summary>
    public Feit<Datum> UiterlijkOp { get; init; }

    /// <summary>Whether it was kept, and in time if there was a last day.</summary>
    public Feit<bool> Nagekomen { get; init; }
}
