namespace Behoorlijkheid.Normen;

internal enum Kwantorsoort
{
    /// <summary>At least one item (<c>Any</c>).</summary>
    Enige = 1,

    /// <summary>Every item (<c>All</c>).</summary>
    Alle,
}
