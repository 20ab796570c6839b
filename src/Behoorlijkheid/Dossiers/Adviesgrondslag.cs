namespace Behoorlijkheid.Dossiers;

/// <summary>What makes the advice procedure apply (Awb 9:13).</summary>
public enum Adviesgrondslag
{
    /// <summary>A legal rule.</summary>
    WettelijkVoorschrift = 1,

    /// <summary>A decision of the organ.</summary>
    Besluit,
}
