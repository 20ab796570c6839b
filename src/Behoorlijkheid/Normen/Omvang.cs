namespace Behoorlijkheid.Normen;

/// <summary>How many parts a condition has and how deep it is, with the begrippen in it written out.</summary>
/// <param name="Knopen">Parts; it stops rising at <see cref="int.MaxValue"/>.</param>
/// <param name="Diepte">Levels.</param>
internal sealed record Omvang(int Knopen, int Diepte)
{
    public static Omvang Van(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => Boven(en.Delen.Select(Van)),
        Voorwaarde.Of of => Boven(of.Delen.Select(Van)),
        Voorwaarde.Niet niet => Boven([Van(niet.Deel)]),
        Voorwaarde.Vergelijking vergelijking => Boven([Van(vergelijking.Links), Van(vergelijking.Rechts)]),
        Voorwaarde.Lidmaatschap lidmaatschap => Boven(lidmaatschap.Verzameling.Select(Van).Prepend(Van(lidmaatschap.Waarde))),
        Voorwaarde.Kwantor kwantor => Boven([Van(kwantor.Deel)]),
        Voorwaarde.Begripsgebruik gebruik => Boven([gebruik.Begrip.Omvang]),
        _ => new(1, 1),
    };

    public static Omvang Van(Term term) => term switch
    {
        Term.Som som => Boven([Van(som.Links), Van(som.Rechts)]),
        Term.Verschil verschil => Boven([Van(verschil.Links), Van(verschil.Rechts)]),
        Term.Termijn termijn => Boven([Van(termijn.Start), Van(termijn.Aantal)]),
        Term.Telling { Deel: { } deel } => Boven([Van(deel)]),
        _ => new(1, 1),
    };

    private static Omvang Boven(IEnumerable<Omvang> delen)
    {
        long knopen = 1;
        var diepte = 0;
        foreach (var deel in delen)
        {
            knopen += deel.Knopen;
            diepte = Math.Max(diepte, deel.Diepte);
        }

        return new((int)Math.Min(knopen, int.MaxValue), diepte + 1);
    }
}
