namespace Behoorlijkheid.Tests.Support;

internal enum FactKind
{
    Unknown,
    Established,
    Contested,
    NotEstablishable,
}
