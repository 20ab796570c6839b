using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Expressions, or parts of them, whose truth does not depend on the facts.</summary>
internal sealed class Voorwaardecontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) => werk.Uitdrukkingen.SelectMany(plaats => Zoek(werk, plaats));

    private static IEnumerable<Bevinding> Zoek(Controlewerk werk, Uitdrukkingsplaats plaats)
    {
        var zelf = Boom.Alle(plaats.Voorwaarde).Where(Boom.VergelijktMetZichzelf).ToList();
        foreach (var deel in zelf)
        {
            yield return Vond(werk, plaats, "norm-vergelijkt-met-zichzelf", ControleTeksten.MetZichzelf(deel));
        }

        foreach (var dubbel in Boom.Alle(plaats.Voorwaarde).SelectMany(Dubbel))
        {
            yield return Vond(werk, plaats, "norm-dubbele-voorwaarde", ControleTeksten.Dubbel(dubbel));
        }

        if (zelf.Count == 0)
        {
            foreach (var bevinding in Vast(werk, plaats))
            {
                yield return bevinding;
            }
        }
    }

    // Of an exception that never or always applies, the exception is what is wrong; a norm that always applies may say so.
    private static IEnumerable<Bevinding> Vast(Controlewerk werk, Uitdrukkingsplaats plaats)
    {
        if (Ondervraging.Vast(plaats.Voorwaarde) is not { } waar)
        {
            return Boom.Onder(plaats.Voorwaarde).SelectMany(Delen).Select(d => Vond(werk, plaats, "norm-deel-vast", ControleTeksten.DeelVast(d.Deel, d.Waar)));
        }

        return plaats switch
        {
            _ when IsUitzondering(plaats) => [],
            { Pointer: "/vanToepassingAls", Voorwaarde: Voorwaarde.Constante { Waar: true } } => [],
            { Begrip: { } begrip } => [Vond(werk, plaats, "kader-begrip-vast", ControleTeksten.BegripVast(begrip, waar))],
            _ when waar => [Vond(werk, plaats, "norm-voorwaarde-nooit-onwaar", ControleTeksten.NooitOnwaar)],
            _ => [Vond(werk, plaats, "norm-voorwaarde-nooit-waar", ControleTeksten.NooitWaar)],
        };
    }

    private static bool IsUitzondering(Uitdrukkingsplaats plaats) => plaats.Pointer.StartsWith("/uitzonderingen/", StringComparison.Ordinal);

    private static IEnumerable<(Voorwaarde Deel, bool Waar)> Delen(Voorwaarde deel) =>
        Ondervraging.Vast(deel) is { } waar ? [(deel, waar)] : Boom.Onder(deel).SelectMany(Delen);

    private static IEnumerable<Voorwaarde> Dubbel(Voorwaarde voorwaarde)
    {
        var delen = voorwaarde switch { Voorwaarde.En en => en.Delen, Voorwaarde.Of of => of.Delen, _ => [] };
        return delen.GroupBy(d => Formulemaker.Maak(d).Tekst, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Last());
    }

    private static Bevinding Vond(Controlewerk werk, Uitdrukkingsplaats plaats, string code, string zin) => werk.Vond(code, plaats.Bestand, plaats.Pointer, zin);
}
