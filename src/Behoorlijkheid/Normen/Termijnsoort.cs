namespace Behoorlijkheid.Normen;

internal enum Termijnsoort
{
    Dagen = 1,
    Weken,
    Maanden,
    Jaren,
}
