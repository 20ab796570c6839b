using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Writes a condition without detours; every step has the same truth, also where facts are onbekend.</summary>
internal static class Vereenvoudiging
{
    /// <param name="voorwaarde">The condition.</param>
    /// <param name="veilig">Whether to take only the steps after which the engine also recognises the condition in other norms as before:
    /// while it looks for what is still possible, it takes conditions that it recognises as one question.</param>
    public static Voorwaarde Van(Voorwaarde voorwaarde, bool veilig) => voorwaarde switch
    {
        Voorwaarde.Niet niet => Niet(Van(niet.Deel, veilig), veilig),
        Voorwaarde.En en => new Voorwaarde.En([.. en.Delen.Select(d => Van(d, veilig))]),
        Voorwaarde.Of of => new Voorwaarde.Of([.. of.Delen.Select(d => Van(d, veilig))]),
        Voorwaarde.Kwantor kwantor when !veilig => kwantor with { Deel = Van(kwantor.Deel, veilig) },
        Voorwaarde.Lidmaatschap { Verzameling: [var enige] } lid when !veilig => new Voorwaarde.Vergelijking(lid.Waarde, Vergelijker.Gelijk, enige),
        _ => voorwaarde,
    };

    private static Voorwaarde Niet(Voorwaarde deel, bool veilig) => deel switch
    {
        Voorwaarde.Niet dubbel => dubbel.Deel,
        Voorwaarde.Vergelijking v => v with { Vergelijker = Vergelijkingmaker.Tegendeel(v.Vergelijker) },
        Voorwaarde.Kwantor { Deel: Voorwaarde.Niet binnen } kwantor when !veilig =>
            kwantor with { Soort = kwantor.Soort == Kwantorsoort.Alle ? Kwantorsoort.Enige : Kwantorsoort.Alle, Deel = binnen.Deel },
        _ => new Voorwaarde.Niet(deel),
    };
}
