namespace Behoorlijkheid.Oordelen;

/// <summary>How a moment in the handling stands on the day of assessment.</summary>
public enum Momentstatus
{
    /// <summary>The record does not decide it.</summary>
    NietTeBepalen,

    /// <summary>It was done on the last day or before.</summary>
    Gehaald,

    /// <summary>It was done after the last day, or not done while that day has passed.</summary>
    TeLaat,

    /// <summary>The last day has not passed, and it was not done, or nobody stated that it was.</summary>
    NogNietVerstreken,

    /// <summary>Until when somebody could do something has passed, and he did not; that is no breach.</summary>
    Verstreken,
}
