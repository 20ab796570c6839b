using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Norms whose conditions together leave only one answer.</summary>
internal sealed class Normlogicacontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        werk.Kader.Normen.SelectMany(norm => Uitkomsten(werk, norm).Concat(Uitleg(werk, norm))).Concat(werk.Uitdrukkingen.SelectMany(plaats => LegeLijst(werk, plaats)));

    // What one condition says by itself is reported there.
    private static IEnumerable<Bevinding> Uitkomsten(Controlewerk werk, Norm norm)
    {
        if (Ondervraging.Vast(norm.VanToepassingAls) == false || Ondervraging.Vast(norm.VoldaanAls) is not null)
        {
            yield break;
        }

        var binnen = Ondervraging.VanToepassing(norm).ToList();
        if (!Oplosser.Kan(binnen))
        {
            if (!norm.Uitzonderingen.Any(u => Uitzonderingcontrole.Treft(norm, u) == true))
            {
                yield return werk.Vond("norm-nooit-van-toepassing", norm.Bestand, "/vanToepassingAls", ControleTeksten.NooitVanToepassing);
            }

            yield break;
        }

        if (!Oplosser.Kan(binnen.Append(Formulemaker.Maak(norm.VoldaanAls, waar: false))))
        {
            yield return werk.Vond("norm-nooit-geschonden", norm.Bestand, "/voldaanAls", ControleTeksten.NooitGeschonden);
        }

        if (!Oplosser.Kan(binnen.Append(Formulemaker.Maak(norm.VoldaanAls))))
        {
            yield return werk.Vond("norm-nooit-nageleefd", norm.Bestand, "/voldaanAls", ControleTeksten.NooitNageleefd);
        }
    }

    private static IEnumerable<Bevinding> Uitleg(Controlewerk werk, Norm norm)
    {
        for (var i = 0; i < norm.Uitleg.Length; i++)
        {
            var anders = norm.Uitleg[i].Van(norm);
            if (Ondervraging.Gelijk(anders.VanToepassingAls, norm.VanToepassingAls)
                && Ondervraging.Gelijk(anders.OpeisbaarAls, norm.OpeisbaarAls)
                && Ondervraging.Gelijk(anders.VoldaanAls, norm.VoldaanAls))
            {
                yield return werk.Vond("norm-uitleg-zonder-verschil", norm.Bestand, $"/uitleg/{Kaderinhoud.Nummer(i)}", ControleTeksten.UitlegZonderVerschil(norm.Uitleg[i]));
            }
        }
    }

    /// <summary>An <c>All</c> that makes an expression waar because there is nothing to look at.</summary>
    private static IEnumerable<Bevinding> LegeLijst(Controlewerk werk, Uitdrukkingsplaats plaats)
    {
        foreach (var alle in Boom.Alle(plaats.Voorwaarde).OfType<Voorwaarde.Kwantor>().Where(k => k.Soort == Kwantorsoort.Alle))
        {
            var zonder = Boom.Vervang(plaats.Voorwaarde, alle, new Voorwaarde.Constante(false));
            Formule[] leeg =
            [
                .. Rondom(plaats),
                Termmaker.Aantal(Termmaker.Telling(alle.Lijst.Lid), 0, 0),
                Formulemaker.Maak(plaats.Voorwaarde),
                Formulemaker.Maak(zonder, waar: false),
            ];
            if (Ondervraging.Vast(alle) is null && Oplosser.Kan(leeg))
            {
                yield return werk.Vond(
                    "norm-alle-van-lege-lijst", plaats.Bestand, plaats.Pointer, ControleTeksten.LegeLijst(alle), ControleTeksten.LegeLijstSuggestie(alle));
            }
        }
    }

    private static IEnumerable<Formule> Rondom(Uitdrukkingsplaats plaats) => plaats switch
    {
        { Norm: null, Begrip: { } begrip } => Ondervraging.Rij(begrip.Over),
        { Norm: { } norm, Pointer: "/voldaanAls" or "/opeisbaarAls" } => Ondervraging.VanToepassing(norm),
        { Norm: { } norm, Pointer: "/vanToepassingAls" } => Ondervraging.Rij(norm.VoorElk),
        { Norm: { } norm } => Ondervraging.Rij(norm.VoorElk).Append(Formulemaker.Maak(norm.VanToepassingAls)),
        _ => [],
    };
}
