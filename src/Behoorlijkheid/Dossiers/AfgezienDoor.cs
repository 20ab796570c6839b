namespace Behoorlijkheid.Dossiers;

/// <summary>Who decided not to hear the klager (Awb 9:10 lid 2 and 9:15 lid 3).</summary>
public enum AfgezienDoor
{
    /// <summary>The organ.</summary>
    Bestuursorgaan = 1,

    /// <summary>The adviser or advisory committee.</summary>
    Adviseur,
}
