namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>What a bracket in an expression is for.</summary>
internal enum Haakjesoort
{
    /// <summary>Grouping, as in <c>not (a or b)</c>.</summary>
    Groep = 1,

    /// <summary>The condition of <c>Any</c>, <c>All</c> or <c>Count</c>.</summary>
    Kwantor,

    /// <summary>The values of <c>in (…)</c>.</summary>
    Verzameling,

    /// <summary>The arguments of a call, known or not: whether the name exists is not a matter of syntax.</summary>
    Aanroep,
}
