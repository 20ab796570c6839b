namespace Behoorlijkheid.Dossiers;

/// <summary>What a part of a request is about (Awb 9:20).</summary>
public enum Voorwerp
{
    /// <summary>How the organ handled the complaint (Awb 9:20 lid 2).</summary>
    Klachtbehandeling = 1,

    /// <summary>The conduct that was complained of (Awb 9:20 lid 1).</summary>
    Gedraging,
}
