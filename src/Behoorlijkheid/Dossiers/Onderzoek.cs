namespace Behoorlijkheid.Dossiers;

/// <summary>The state of the assessor's own investigation (Awb 9:36 lid 1).</summary>
public sealed record Onderzoek
{
    /// <summary>Whether the investigation is closed, so that facts still unknown will stay so; absent is "no".</summary>
    public bool Gesloten { get; init; }
}
