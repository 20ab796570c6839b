namespace Behoorlijkheid.Dossiers;

/// <summary>What a beklaagde is to the organ (Awb 9:1 lid 2 and 9:7 lid 2).</summary>
public enum BeklaagdeSoort
{
    /// <summary>Someone who works under the organ's responsibility (Awb 9:1 lid 2).</summary>
    Medewerker = 1,

    /// <summary>The organ itself (Awb 9:7 lid 2).</summary>
    Bestuursorgaan,

    /// <summary>The chair of the organ (Awb 9:7 lid 2).</summary>
    Voorzitter,

    /// <summary>A member of the organ (Awb 9:7 lid 2).</summary>
    Lid,

    /// <summary>Someone else, such as a hired contractor or a councillor acting for himself.</summary>
    Ander,
}
