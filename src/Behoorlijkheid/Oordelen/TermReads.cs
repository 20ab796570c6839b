using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>Whether a condition is about a term.</summary>
internal static class TermReads
{
    /// <summary>Whether it compares something with the end of a term, itself or through a begrip.</summary>
    public static bool In(Voorwaarde condition) => condition switch
    {
        Voorwaarde.En and => and.Delen.Any(In),
        Voorwaarde.Of or => or.Delen.Any(In),
        Voorwaarde.Niet not => In(not.Deel),
        Voorwaarde.Vergelijking comparison => comparison.Links is Term.Termijn || comparison.Rechts is Term.Termijn,
        Voorwaarde.Begripsgebruik use => In(use.Begrip.Als),
        _ => false,
    };
}
