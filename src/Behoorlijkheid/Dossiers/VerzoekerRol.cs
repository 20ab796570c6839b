namespace Behoorlijkheid.Dossiers;

/// <summary>What a verzoeker is in the complaint (Awb 9:18 lid 1).</summary>
public enum VerzoekerRol
{
    /// <summary>The klager.</summary>
    Klager = 1,

    /// <summary>The representative of the klager.</summary>
    Gemachtigde,

    /// <summary>The one whose conduct the complaint concerns.</summary>
    Beklaagde,

    /// <summary>Someone else.</summary>
    Ander,
}
