namespace Behoorlijkheid.Dossiers;

/// <summary>Who is charged with handling and advice (Awb 9:14 lid 1).</summary>
public enum Adviseur
{
    /// <summary>One person.</summary>
    Persoon = 1,

    /// <summary>A committee.</summary>
    Commissie,
}
