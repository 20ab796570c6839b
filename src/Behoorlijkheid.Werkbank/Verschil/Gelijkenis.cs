using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Tells how much two conditions speak of the same things, to find the one that another became.</summary>
internal static class Gelijkenis
{
    private const double Genoeg = 0.5;

    /// <summary>Takes out of both what looks most like each other, pair by pair.</summary>
    public static IEnumerable<(Kant Was, Kant Wordt)> Paren(List<Kant> weg, List<Kant> erbij)
    {
        var kandidaten = weg.SelectMany(w => erbij.Select(e => (Was: w, Wordt: e, Mate: Mate(w, e)))).Where(k => k.Mate >= Genoeg).OrderByDescending(k => k.Mate).ToList();
        foreach (var (was, wordt, _) in kandidaten)
        {
            if (weg.Contains(was) && erbij.Contains(wordt))
            {
                weg.Remove(was);
                erbij.Remove(wordt);
                yield return (was, wordt);
            }
        }
    }

    // Of the same kind and about the same facts; of two that are as much alike, the one of the same kind goes first.
    private static double Mate(Kant een, Kant ander)
    {
        var (links, rechts) = (Woorden(een.Voorwaarde).ToHashSet(StringComparer.Ordinal), Woorden(ander.Voorwaarde).ToHashSet(StringComparer.Ordinal));
        var samen = links.Intersect(rechts, StringComparer.Ordinal).Count();
        var alle = links.Union(rechts, StringComparer.Ordinal).Count();
        return alle == 0 ? 0 : ((double)samen / alle) + (samen > 0 && een.Voorwaarde.GetType() == ander.Voorwaarde.GetType() ? 0.01 : 0);
    }

    private static IEnumerable<string> Woorden(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En or Voorwaarde.Of => Voorwaardesleutel.Leden(voorwaarde).SelectMany(Woorden),
        Voorwaarde.Niet niet => Woorden(niet.Deel),
        Voorwaarde.Feit feit => [feit.Verwijzing.Lid.Pad],
        Voorwaarde.Vergelijking v => Woorden(v.Links).Concat(Woorden(v.Rechts)),
        Voorwaarde.Lidmaatschap lid => Woorden(lid.Waarde),
        Voorwaarde.Kwantor kwantor => Woorden(kwantor.Deel).Prepend(kwantor.Lijst.Lid.Pad),
        Voorwaarde.Begripsgebruik gebruik => [gebruik.Begrip.Naam],
        _ => [],
    };

    private static IEnumerable<string> Woorden(Term term) => term switch
    {
        Term.Feit feit => [feit.Verwijzing.Lid.Pad],
        Term.Beoordelingsdatum => ["beoordelingsdatum"],
        Term.Telling { Deel: { } deel } telling => Woorden(deel).Prepend(telling.Lijst.Lid.Pad),
        Term.Telling telling => [telling.Lijst.Lid.Pad],
        Term.Som som => Woorden(som.Links).Concat(Woorden(som.Rechts)),
        Term.Verschil verschil => Woorden(verschil.Links).Concat(Woorden(verschil.Rechts)),
        Term.Termijn termijn => Woorden(termijn.Start).Concat(Woorden(termijn.Aantal)),
        _ => [],
    };
}
