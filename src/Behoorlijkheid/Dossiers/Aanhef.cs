namespace Behoorlijkheid.Dossiers;

/// <summary>How a letter addresses a person.</summary>
public enum Aanhef
{
    /// <summary>As <c>heer</c>.</summary>
    Heer = 1,

    /// <summary>As <c>mevrouw</c>.</summary>
    Mevrouw,

    /// <summary>Two persons together, as <c>heer en mevrouw</c>.</summary>
    HeerEnMevrouw,
}
