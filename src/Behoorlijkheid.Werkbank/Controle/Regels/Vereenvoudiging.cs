using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Writes a condition without detours; every step has the same truth, also where facts are onbekend.</summary>
internal static class Vereenvoudiging
{
    public static Voorwaarde Van(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Niet niet => Niet(Van(niet.Deel)),
        Voorwaarde.En en => new Voorwaarde.En([.. en.Delen.Select(Van)]),
        Voorwaarde.Of of => new Voorwaarde.Of([.. of.Delen.Select(Van)]),
        Voorwaarde.Kwantor kwantor => kwantor with { Deel = Van(kwantor.Deel) },
        Voorwaarde.Lidmaatschap { Verzameling: [var enige] } lid => new Voorwaarde.Vergelijking(lid.Waarde, Vergelijker.Gelijk, enige),
        _ => voorwaarde,
    };

    // A list has no order of its own: not all is some that is not. A comparison has its opposite.
    private static Voorwaarde Niet(Voorwaarde deel) => deel switch
    {
        Voorwaarde.Niet dubbel => dubbel.Deel,
        Voorwaarde.Vergelijking v => v with { Vergelijker = Vergelijkingmaker.Tegendeel(v.Vergelijker) },
        Voorwaarde.Kwantor { Deel: Voorwaarde.Niet binnen } kwantor =>
            kwantor with { Soort = kwantor.Soort == Kwantorsoort.Alle ? Kwantorsoort.Enige : Kwantorsoort.Alle, Deel = binnen.Deel },
        _ => new Voorwaarde.Niet(deel),
    };
}
