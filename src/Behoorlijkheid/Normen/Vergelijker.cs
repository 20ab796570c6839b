namespace Behoorlijkheid.Normen;

internal enum Vergelijker
{
    Gelijk = 1,
    Ongelijk,
    Kleiner,
    KleinerOfGelijk,
    Groter,
    GroterOfGelijk,
}
