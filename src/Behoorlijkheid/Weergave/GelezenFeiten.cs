using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Weergave;

/// <summary>Which facts of the vocabulary a condition reads.</summary>
internal static class GelezenFeiten
{
    /// <summary>Their paths, also of facts that it reads through begrippen.</summary>
    public static HashSet<string> In(Voorwaarde voorwaarde)
    {
        var feiten = new HashSet<string>(StringComparer.Ordinal);
        Lees(voorwaarde, feiten);
        return feiten;
    }

    private static void Lees(Voorwaarde voorwaarde, HashSet<string> feiten)
    {
        switch (voorwaarde)
        {
            case Voorwaarde.En en:
                en.Delen.ToList().ForEach(d => Lees(d, feiten));
                break;
            case Voorwaarde.Of of:
                of.Delen.ToList().ForEach(d => Lees(d, feiten));
                break;
            case Voorwaarde.Niet niet:
                Lees(niet.Deel, feiten);
                break;
            case Voorwaarde.Feit feit:
                feiten.Add(feit.Verwijzing.Lid.Pad);
                break;
            case Voorwaarde.Vergelijking vergelijking:
                Lees(vergelijking.Links, feiten);
                Lees(vergelijking.Rechts, feiten);
                break;
            case Voorwaarde.Lidmaatschap lidmaatschap:
                Lees(lidmaatschap.Waarde, feiten);
                break;
            case Voorwaarde.Kwantor kwantor:
                Lees(kwantor.Deel, feiten);
                break;
            case Voorwaarde.Begripsgebruik gebruik:
                Lees(gebruik.Begrip.Als, feiten);
                break;
            default:
                break;
        }
    }

    private static void Lees(Term term, HashSet<string> feiten)
    {
        switch (term)
        {
            case Term.Feit feit:
                feiten.Add(feit.Verwijzing.Lid.Pad);
                break;
            case Term.Som som:
                Lees(som.Links, feiten);
                Lees(som.Rechts, feiten);
                break;
            case Term.Verschil verschil:
                Lees(verschil.Links, feiten);
                Lees(verschil.Rechts, feiten);
                break;
            case Term.Termijn termijn:
                Lees(termijn.Start, feiten);
                Lees(termijn.Aantal, feiten);
                break;
            case Term.Telling { Deel: { } deel }:
                Lees(deel, feiten);
                break;
            default:
                break;
        }
    }
}
