using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Uitdrukkingen;

/// <summary>The single conditions of a condition: what stands between and, or and not.</summary>
internal static class Voorwaarden
{
    /// <summary>The single conditions, each as often as it is written; constants are none.</summary>
    public static IEnumerable<Voorwaarde> Delen(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => en.Delen.SelectMany(Delen),
        Voorwaarde.Of of => of.Delen.SelectMany(Delen),
        Voorwaarde.Niet niet => Delen(niet.Deel),
        Voorwaarde.Constante => [],
        _ => [voorwaarde],
    };

    /// <summary>The begrippen that a condition uses, also by way of others, each once.</summary>
    public static IEnumerable<Begrip> Begrippen(Voorwaarde voorwaarde) =>
        Gebruik(voorwaarde).SelectMany(g => Begrippen(g.Begrip.Als).Prepend(g.Begrip)).Distinct();

    /// <summary>The truth of the whole, by that of its single conditions.</summary>
    public static Waarheid Bereken(Voorwaarde voorwaarde, Func<Voorwaarde, Waarheid> waarheid) => voorwaarde switch
    {
        Voorwaarde.En en => en.Delen.Aggregate(Waarheid.Waar, (waar, deel) => Kleene.And(waar, Bereken(deel, waarheid))),
        Voorwaarde.Of of => of.Delen.Aggregate(Waarheid.Onwaar, (waar, deel) => Kleene.Or(waar, Bereken(deel, waarheid))),
        Voorwaarde.Niet niet => Kleene.Not(Bereken(niet.Deel, waarheid)),
        Voorwaarde.Constante constante => Kleene.Of(constante.Waar),
        _ => waarheid(voorwaarde),
    };

    /// <summary>Whether a single condition can be onbekend: one that compares what is always stated with a constant cannot.</summary>
    public static bool KanOnbekendZijn(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Feit feit => !feit.Verwijzing.Lid.IsAltijdGesteld,
        Voorwaarde.Vergelijking vergelijking => KanOnbekendZijn(vergelijking.Links) || KanOnbekendZijn(vergelijking.Rechts),
        Voorwaarde.Lidmaatschap lidmaatschap => KanOnbekendZijn(lidmaatschap.Waarde),
        _ => true,
    };

    private static bool KanOnbekendZijn(Term term) => term switch
    {
        Term.Feit feit => !feit.Verwijzing.Lid.IsAltijdGesteld,
        Term.Getal or Term.Tekst or Term.Enumlid or Term.Dag or Term.Beoordelingsdatum => false,
        _ => true,
    };

    /// <summary>Every use of a begrip, also inside quantifiers and counts.</summary>
    private static IEnumerable<Voorwaarde.Begripsgebruik> Gebruik(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Begripsgebruik gebruik => [gebruik],
        Voorwaarde.Kwantor kwantor => Gebruik(kwantor.Deel),
        Voorwaarde.Vergelijking vergelijking => Gebruik(vergelijking.Links).Concat(Gebruik(vergelijking.Rechts)),
        Voorwaarde.En or Voorwaarde.Of or Voorwaarde.Niet => Delen(voorwaarde).SelectMany(Gebruik),
        _ => [],
    };

    private static IEnumerable<Voorwaarde.Begripsgebruik> Gebruik(Term term) => term is Term.Telling { Deel: { } deel } ? Gebruik(deel) : [];
}
