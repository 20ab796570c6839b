using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave.Taal;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Titles, instructions and items of norms.</summary>
internal sealed class Vormcontrole : IControle
{
    private const int MinsteWoorden = 2;

    // Only openings that cannot be an imperative; what is not among them may be one.
    private static readonly ImmutableArray<string> GeenGebod =
    [
        "de", "het", "een", "er", "men", "dit", "deze", "die", "dat", "u", "wij", "we", "ik", "hij", "zij", "bestuursorganen", "gemeenten", "medewerkers", "behandelaars",
        "klagers", "klachten", "iedereen", "niemand", "elke", "ieder", "alle",
    ];

    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        werk.Kader.Normen.SelectMany(n => Titel(werk, n).Concat(Aanwijzing(werk, n)).Concat(Item(werk, n)));

    private static IEnumerable<Bevinding> Titel(Controlewerk werk, Norm norm)
    {
        if (Ontleding.Woorden(norm.Titel).Count() < MinsteWoorden)
        {
            yield return werk.Vond("norm-titel-zonder-inhoud", norm.Bestand, "/titel", ControleTeksten.TitelZonderInhoud);
        }
        else if (werk.Kader.Normen.FirstOrDefault(n => n.Id != norm.Id && n.Titel == norm.Titel) is { } ander && string.CompareOrdinal(ander.Bestand, norm.Bestand) < 0)
        {
            yield return werk.Vond("norm-titel-dubbel", norm.Bestand, "/titel", ControleTeksten.TitelDubbel(ander));
        }
    }

    private static IEnumerable<Bevinding> Aanwijzing(Controlewerk werk, Norm norm)
    {
        var eerste = Ontleding.Woorden(norm.Aanwijzing).FirstOrDefault() ?? string.Empty;
        if (GeenGebod.Contains(eerste, StringComparer.OrdinalIgnoreCase))
        {
            yield return werk.Vond("norm-aanwijzing-niet-gebiedend", norm.Bestand, "/aanwijzing", ControleTeksten.NietGebiedend(eerste));
        }
    }

    private static IEnumerable<Bevinding> Item(Controlewerk werk, Norm norm) =>
        from item in norm.VoorElk
        where !Kaderinhoud.Uitdrukkingen(norm).Any(u => Itemlezing.Leest(u.Voorwaarde, item))
        select werk.Vond("norm-item-ongebruikt", norm.Bestand, "/voorElk", ControleTeksten.ItemOngebruikt(item));
}
