using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The overview against the norms.</summary>
internal sealed class Overzichtcontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) => Overzichtlezer.Lees(werk.Bronnen) is { } overzicht
        ? Onbekend(werk, overzicht).Concat(Gemist(werk, overzicht)).Concat(Leeg(werk, overzicht)).Concat(AlleenAdvies(werk, overzicht)).Concat(Overbodig(werk, overzicht))
        : [];

    private static IEnumerable<Bevinding> Onbekend(Controlewerk werk, Overzicht overzicht) =>
        from genoemd in overzicht.Codes.SelectMany(c => c.Normen.Select((norm, i) => (Norm: norm, Pointer: $"{c.Pointer}/normen/{Kaderinhoud.Nummer(i)}")))
            .Concat(overzicht.Overig.Select(o => (o.Norm, Pointer: $"{o.Pointer}/norm")))
        where werk.Kader.Normen.All(n => n.Id != genoemd.Norm)
        select werk.Vond(
            "kader-overzicht-onbekende-norm", Overzichtlezer.Bestand, genoemd.Pointer,
            ControleTeksten.OverzichtOnbekendeNorm(genoemd.Norm), Lezen.Suggesties.Voor(genoemd.Norm, werk.Kader.Normen.Select(n => n.Id).Distinct()));

    // A norm that decides on a weging belongs to its vereiste, and not to a lid or a code.
    private static IEnumerable<Bevinding> Gemist(Controlewerk werk, Overzicht overzicht)
    {
        var overig = overzicht.Overig.Select(o => o.Norm).ToHashSet(StringComparer.Ordinal);
        return from norm in werk.Kader.Normen.DistinctBy(n => n.Id)
               where !overig.Contains(norm.Id) && !StaatErin(overzicht, norm) && !Wegingen.Weegt(norm)
               select werk.Vond("kader-overzicht-mist-norm", norm.Bestand, "/id", ControleTeksten.OverzichtMistNorm(norm));
    }

    private static IEnumerable<Bevinding> Overbodig(Controlewerk werk, Overzicht overzicht) =>
        from overig in overzicht.Overig
        where werk.Kader.Normen.FirstOrDefault(n => n.Id == overig.Norm) is { } norm && StaatErin(overzicht, norm)
        select werk.Vond("kader-overzicht-overbodig", Overzichtlezer.Bestand, overig.Pointer, ControleTeksten.OverzichtOverbodig(overig.Norm));

    private static bool StaatErin(Overzicht overzicht, Norm norm) =>
        overzicht.Codes.Any(c => c.Normen.Contains(norm.Id)) || overzicht.Artikelen.Any(a => Overzicht.Noemt(norm, a.Lid));

    private static IEnumerable<Bevinding> Leeg(Controlewerk werk, Overzicht overzicht) =>
        overzicht.Artikelen.Where(a => a.Reden is null && !werk.Kader.Normen.Any(n => Overzicht.Noemt(n, a.Lid)))
            .Select(a => werk.Vond("kader-overzicht-zonder-reden", Overzichtlezer.Bestand, a.Pointer, ControleTeksten.OverzichtZonderReden(a.Lid)))
            .Concat(overzicht.Codes.Where(c => c.Reden is null && c.Normen.IsEmpty)
                .Select(c => werk.Vond("kader-overzicht-zonder-reden", Overzichtlezer.Bestand, c.Pointer, ControleTeksten.OverzichtZonderReden(c.Code))));

    private static IEnumerable<Bevinding> AlleenAdvies(Controlewerk werk, Overzicht overzicht) =>
        from code in overzicht.Codes
        let normen = werk.Kader.Normen.Where(n => code.Normen.Contains(n.Id)).ToList()
        where normen.Count > 0 && code.Reden is null && normen.TrueForAll(n => n.Soort == Normsoort.Aandachtspunt)
        select werk.Vond("kader-code-alleen-aandachtspunt", Overzichtlezer.Bestand, code.Pointer, ControleTeksten.AlleenAandachtspunt(code.Code));
}
