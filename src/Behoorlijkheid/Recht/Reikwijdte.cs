namespace Behoorlijkheid.Recht;

/// <summary>What a norm speaks of. The default is nothing: a norm always states it.</summary>
public enum Reikwijdte
{
    /// <summary>The handling of this one complaint.</summary>
    Klacht = 1,

    /// <summary>How the organ has arranged its complaint handling, apart from this complaint (such as Awb 9:12a).</summary>
    Organisatie,
}
