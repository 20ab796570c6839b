namespace Behoorlijkheid.Toetsing;

/// <summary>Truth of a condition, combined by strong Kleene logic.</summary>
internal enum Waarheid
{
    /// <summary>The record does not decide it.</summary>
    Onbekend,

    /// <summary>It is so.</summary>
    Waar,

    /// <summary>It is not so.</summary>
    Onwaar,
}
