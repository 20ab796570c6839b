namespace Behoorlijkheid.Weergave;

/// <summary>How a finding is to be taken, for who renders in colour.</summary>
internal enum Toon
{
    /// <summary>It is not decided.</summary>
    Open,

    /// <summary>Something was not in order.</summary>
    Ongunstig,

    /// <summary>It was in order.</summary>
    Gunstig,
}
