namespace Behoorlijkheid.Normen;

internal enum Termijnsoort
{
    Dagen = 1,
    Weken,
    Maanden,
    Jaren,

    /// <summary>Weeks on the calendar: no term of the Algemene termijnenwet, and never extended.</summary>
    KalenderWeken,
}
