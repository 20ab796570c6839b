using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The overview against the norms.</summary>
internal sealed class Overzichtcontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) => Overzichtlezer.Lees(werk.Bronnen) is { } overzicht
        ? Onbekend(werk, overzicht).Concat(Gemist(werk, overzicht)).Concat(Leeg(werk, overzicht)).Concat(AlleenAdvies(werk, overzicht))
        : [];

    private static IEnumerable<Bevinding> Onbekend(Controlewerk werk, Overzicht overzicht) =>
        from code in overzicht.Codes
        from i in Enumerable.Range(0, code.Normen.Length)
        where werk.Kader.Normen.All(n => n.Id != code.Normen[i])
        select werk.Vond(
            "kader-overzicht-onbekende-norm", Overzichtlezer.Bestand, $"{code.Pointer}/normen/{Kaderinhoud.Nummer(i)}",
            ControleTeksten.OverzichtOnbekendeNorm(code.Normen[i]), Lezen.Suggesties.Voor(code.Normen[i], werk.Kader.Normen.Select(n => n.Id).Distinct()));

    // A norm that decides on a weging belongs to its vereiste, and not to a lid or a code.
    private static IEnumerable<Bevinding> Gemist(Controlewerk werk, Overzicht overzicht)
    {
        var genoemd = overzicht.Codes.SelectMany(c => c.Normen).ToHashSet(StringComparer.Ordinal);
        return from norm in werk.Kader.Normen.DistinctBy(n => n.Id)
               where !genoemd.Contains(norm.Id)
                   && !overzicht.Artikelen.Any(a => Noemt(norm, a.Lid))
                   && !Wegingen.Weegt(norm)
               select werk.Vond("kader-overzicht-mist-norm", norm.Bestand, "/id", ControleTeksten.OverzichtMistNorm(norm));
    }

    private static IEnumerable<Bevinding> Leeg(Controlewerk werk, Overzicht overzicht) =>
        overzicht.Artikelen.Where(a => a.Reden is null && !werk.Kader.Normen.Any(n => Noemt(n, a.Lid)))
            .Select(a => werk.Vond("kader-overzicht-zonder-reden", Overzichtlezer.Bestand, a.Pointer, ControleTeksten.OverzichtZonderReden(a.Lid)))
            .Concat(overzicht.Codes.Where(c => c.Reden is null && c.Normen.IsEmpty)
                .Select(c => werk.Vond("kader-overzicht-zonder-reden", Overzichtlezer.Bestand, c.Pointer, ControleTeksten.OverzichtZonderReden(c.Code))));

    private static IEnumerable<Bevinding> AlleenAdvies(Controlewerk werk, Overzicht overzicht) =>
        from code in overzicht.Codes
        let normen = werk.Kader.Normen.Where(n => code.Normen.Contains(n.Id)).ToList()
        where normen.Count > 0 && code.Reden is null && normen.TrueForAll(n => n.Soort == Normsoort.Aandachtspunt)
        select werk.Vond("kader-code-alleen-aandachtspunt", Overzichtlezer.Bestand, code.Pointer, ControleTeksten.AlleenAandachtspunt(code.Code));

    private static bool Noemt(Norm norm, string lid) => norm.Bronnen.Any(b =>
        Jci.Lees(b) is { } jci && Jciregels.IsAwb(jci) && (Jciregels.Plaats(jci) is var plaats) && (plaats == lid || plaats.StartsWith(lid + " onderdeel ", StringComparison.Ordinal)));
}
