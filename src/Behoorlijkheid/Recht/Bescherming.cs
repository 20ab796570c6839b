namespace Behoorlijkheid.Recht;

/// <summary>Whom a norm protects. The default is nobody: a norm always states it.</summary>
public enum Bescherming
{
    /// <summary>The one who complains (Awb 9:1 lid 1).</summary>
    Klager = 1,

    /// <summary>The one whose conduct the complaint is about.</summary>
    Beklaagde,

    /// <summary>Both of them.</summary>
    Beiden,
}
