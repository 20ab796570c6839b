namespace Behoorlijkheid.Normen;

/// <summary>What kind of last day a moment in the handling is.</summary>
public enum Termijnaard
{
    /// <summary>A duty of the organ with a term that the law sets.</summary>
    Wettelijk = 1,

    /// <summary>Until when somebody may do something; to let it pass is no breach.</summary>
    Mogelijkheid,

    /// <summary>A term that the organ set itself in a regulation or service norm.</summary>
    EigenNorm,

    /// <summary>A promise in this complaint.</summary>
    Toezegging,
}
