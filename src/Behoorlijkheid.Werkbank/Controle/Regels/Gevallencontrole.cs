using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Werkbank.Dekking;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>What the cases do not show of the norms. A name that is used twice is refused when they are read.</summary>
internal sealed class Gevallencontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk)
    {
        var gevallen = werk.Werk.Gevallen.ToDictionary(g => g.Bestand, StringComparer.Ordinal);

        // A begrip of which no norm has cases is not shown at all; then that of the norms is said.
        var getoond = werk.Kader.Normen.Where(n => gevallen.ContainsKey(n.Bestand) && !gevallen[n.Bestand].Gevallen.IsEmpty)
            .SelectMany(n => Kaderinhoud.Uitdrukkingen(n).SelectMany(u => Uitdrukkingen.Voorwaarden.Begrippen(u.Voorwaarde))).ToHashSet();
        return werk.Dekking.Normen.SelectMany(n => n.Gevallen == 0
                ? [werk.Vond("norm-zonder-gevallen", n.Norm.Bestand, "/id", ControleTeksten.ZonderGevallen(Gevallenpad(n.Norm)))]
                : Nalevingen(werk, n).Concat(Voorwaarden(werk, n)).Concat(Uitleg(werk, n.Norm, gevallen[n.Norm.Bestand])))
            .Concat(werk.Dekking.Begrippen.Where(b => getoond.Contains(b.Begrip)).SelectMany(b => Begrip(werk, b)))
            .Concat(werk.Werk.Gevallen.SelectMany(g => Dubbel(werk, g)));
    }

    private static IEnumerable<Bevinding> Nalevingen(Controlewerk werk, Normdekking norm) =>
        from naleving in Enum.GetValues<Naleving>()
        where !norm.Nalevingen.Contains(naleving) && KanVoorkomen(norm.Norm, naleving)
        select werk.Vond("norm-naleving-zonder-geval", Gevallenpad(norm.Norm), "/gevallen", ControleTeksten.NalevingZonderGeval(naleving));

    // A norm that always applies, at any time and to the whole dossier, has no case in which it does not.
    private static bool KanVoorkomen(Norm norm, Naleving naleving) =>
        naleving != Naleving.NietVanToepassing
        || norm.VanToepassingAls is not Voorwaarde.Constante { Waar: true }
        || !norm.Uitzonderingen.IsEmpty
        || !norm.VoorElk.IsEmpty
        || norm.Geldig != Geldigheid.Altijd;

    private static IEnumerable<Bevinding> Voorwaarden(Controlewerk werk, Normdekking norm) =>
        norm.Voorwaarden.Where(v => !v.Ongezien.IsEmpty && norm.Gevallen > 0)
            .Select(v => werk.Vond("norm-voorwaarde-niet-gezien", norm.Norm.Bestand, Pointer(norm.Norm, v.Veld), ControleTeksten.NietGezien(v)))
            .Concat(norm.Uitzonderingen.Where(u => !u.Toegepast || !u.NietToegepast)
                .Select(u => werk.Vond("norm-uitzondering-niet-gezien", norm.Norm.Bestand, Pointer(norm.Norm, "uitzondering " + u.Id), ControleTeksten.UitzonderingNietGezien(u))));

    private static IEnumerable<Bevinding> Begrip(Controlewerk werk, Begripsdekking begrip) =>
        begrip.Voorwaarden.Where(v => !v.Ongezien.IsEmpty)
            .Select(v => werk.Vond("norm-voorwaarde-niet-gezien", Kaderinhoud.Begrippen, Kaderinhoud.Pointer(werk.Bronnen, begrip.Begrip) + "/als", ControleTeksten.NietGezien(v)));

    private static IEnumerable<Bevinding> Uitleg(Controlewerk werk, Norm norm, Gevallenbestand bestand)
    {
        var gezien = (from geval in bestand.Gevallen
                      where geval.Verwacht is [{ Item: null }]
                      from uitleg in geval.AndereUitleg
                      select (uitleg.Id, Anders: uitleg.Naleving != geval.Verwacht[0].Naleving)).ToHashSet();
        return norm.Uitleg.Select((u, i) => (u.Id, i)).Where(u => !gezien.Contains((u.Id, true)) || !gezien.Contains((u.Id, false)))
            .Select(u => werk.Vond(
                "norm-uitleg-niet-gezien", norm.Bestand, $"/uitleg/{Kaderinhoud.Nummer(u.i)}", ControleTeksten.UitlegNietGezien(u.Id, anders: !gezien.Contains((u.Id, true)))));
    }

    // Two cases that write the same dossier prove one thing.
    private static IEnumerable<Bevinding> Dubbel(Controlewerk werk, Gevallenbestand bestand)
    {
        var eerder = new Dictionary<string, Geval>(StringComparer.Ordinal);
        foreach (var (dossier, geval) in Dossiertekst.Van(werk.Bronnen, bestand).Zip(bestand.Gevallen))
        {
            if (dossier.Length > 0 && !eerder.TryAdd(dossier, geval))
            {
                yield return werk.Vond("norm-geval-dubbel", geval.Plaats.Bestand!, geval.Plaats.Pointer, ControleTeksten.GevalDubbel(eerder[dossier]));
            }
        }
    }

    private static string Gevallenpad(Norm norm) => string.Concat(norm.Bestand.AsSpan(0, norm.Bestand.Length - ".json".Length), ".gevallen.json");

    /// <summary>Where a field stands that a measurement names.</summary>
    private static string Pointer(Norm norm, string veld) => veld.Split(' ') switch
    {
        ["uitzondering", var id] => $"/uitzonderingen/{Kaderinhoud.Nummer(norm.Uitzonderingen.Select(u => u.Id).ToList().IndexOf(id))}/als",
        ["uitleg", var id] => $"/uitleg/{Kaderinhoud.Nummer(norm.Uitleg.Select(u => u.Id).ToList().IndexOf(id))}",
        _ => "/" + veld,
    };
}
