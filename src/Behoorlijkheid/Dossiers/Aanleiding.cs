namespace Behoorlijkheid.Dossiers;

/// <summary>Why the handling is assessed.</summary>
public enum Aanleiding
{
    /// <summary>Someone asked the ombudsman to investigate (Awb 9:18).</summary>
    Verzoek = 1,

    /// <summary>The ombudsman investigates of his own motion (Awb 9:26).</summary>
    EigenBeweging,

    /// <summary>The organ tests its own handling; there is no verzoek and no oordeel of an ombudsman.</summary>
    EigenToets,
}
