using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Whether a condition speaks of an item.</summary>
internal static class Itemlezing
{
    public static bool Leest(Voorwaarde voorwaarde, Variabele item) => Boom.Alle(voorwaarde).Any(deel => deel switch
    {
        Voorwaarde.Feit feit => Van(feit.Verwijzing, item),
        Voorwaarde.Begripsgebruik gebruik => gebruik.Over.Contains(item),
        Voorwaarde.Vergelijking vergelijking => Leest(vergelijking.Links, item) || Leest(vergelijking.Rechts, item),
        Voorwaarde.Lidmaatschap lid => Leest(lid.Waarde, item),
        _ => false,
    });

    private static bool Leest(Term term, Variabele item) => term switch
    {
        Term.Feit feit => Van(feit.Verwijzing, item),
        Term.Som som => Leest(som.Links, item) || Leest(som.Rechts, item),
        Term.Verschil verschil => Leest(verschil.Links, item) || Leest(verschil.Rechts, item),
        Term.Termijn termijn => Leest(termijn.Start, item) || Leest(termijn.Aantal, item),
        _ => false,
    };

    private static bool Van(Feitverwijzing feit, Variabele item) => feit.Van == item || feit.Paar == item;
}
