using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The same thing said twice.</summary>
internal sealed class Gelijkheidscontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) => Normen(werk).Concat(Begrippen(werk)).Concat(Uitgeschreven(werk));

    private static IEnumerable<Bevinding> Normen(Controlewerk werk) =>
        from gelijk in werk.Kader.Normen.GroupBy(Sleutel, StringComparer.Ordinal)
        from norm in gelijk.Skip(1)
        let eerder = gelijk.TakeWhile(n => n != norm).FirstOrDefault(n => n.Id != norm.Id && Tijdvak.Raakt(n.Geldig, norm.Geldig))
        where eerder is not null
        select werk.Vond("norm-gelijk-aan-andere", norm.Bestand, "/voldaanAls", ControleTeksten.NormGelijk(eerder));

    private static string Sleutel(Norm norm) => string.Join(
        '\n',
        norm.VoorElk.Select(v => v.Lijst.Pad)
            .Append(Tekst(norm.VanToepassingAls)).Append(Tekst(norm.OpeisbaarAls)).Append(Tekst(norm.VoldaanAls))
            .Concat(norm.Uitzonderingen.Select(u => Tekst(u.Als)).Order(StringComparer.Ordinal)));

    private static IEnumerable<Bevinding> Begrippen(Controlewerk werk) =>
        from gelijk in werk.Kader.Begrippen.GroupBy(b => $"{string.Join(',', b.Over.Select(v => v.Lijst.Pad))}\n{Tekst(b.Als)}", StringComparer.Ordinal)
        from begrip in gelijk.Skip(1)
        select werk.Vond("kader-begrip-gelijk", Kaderinhoud.Begrippen, Kaderinhoud.Pointer(werk.Bronnen, begrip) + "/als", ControleTeksten.BegripGelijk(begrip, gelijk.First()));

    // Only what is worth a name: a definition of more than one condition.
    private static IEnumerable<Bevinding> Uitgeschreven(Controlewerk werk)
    {
        var begrippen = werk.Kader.Begrippen.Where(b => b.Als is Voorwaarde.En or Voorwaarde.Of).DistinctBy(b => Tekst(b.Als)).ToDictionary(b => Tekst(b.Als), StringComparer.Ordinal);
        return from plaats in werk.Uitdrukkingen
               where plaats.Begrip is null
               from deel in Boom.Alle(plaats.Voorwaarde)
               where deel is Voorwaarde.En or Voorwaarde.Of
               let begrip = begrippen.GetValueOrDefault(Tekst(deel))
               where begrip is not null
               select werk.Vond("norm-begrip-uitgeschreven", plaats.Bestand, plaats.Pointer, ControleTeksten.Uitgeschreven(begrip), ControleTeksten.GebruikBegrip(begrip));
    }

    private static string Tekst(Voorwaarde voorwaarde) => Formulemaker.Maak(voorwaarde).Tekst;
}
