using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Oordelen;

/// <summary>Finds the fact behind a cell back in the dossier: its path, its value, its source.</summary>
internal sealed class FactPaths(Feitenset facts)
{
    public string PathOf(FactSlot slot, int cell)
    {
        var (first, second) = facts.ItemsOf(slot, cell);
        return facts.Layout.PathOf(slot, first, second < 0 ? null : facts.IdOf(facts.Layout.SecondListOf(slot.Scope), second));
    }

    public Grond GroundOf(FactSlot slot, int cell)
    {
        var (first, second) = facts.ItemsOf(slot, cell);
        var fact = facts.FactOf(slot, first, second);
        return new()
        {
            Feit = PathOf(slot, cell),
            Woord = facts.Layout.WordOf(slot),
            Status = fact.Status,
            Waarde = fact.Vastgesteld is { } value ? Written(value) : null,
            Herkomst = fact.Herkomst,
            Aannemelijk = fact.Aannemelijk,
            Lezingen = fact.IsBetwist
                ? [.. fact.LezingenZonderType.Select(l => new Lezing<string>(l.Volgens, Written(l.Waarde), l.Bron, l.Vindplaats))]
                : ImmutableArray<Lezing<string>>.Empty,
        };
    }

    /// <summary>A value as text: yes or no in Dutch, all else as dossiers write it.</summary>
    public static string Written(object value) => value switch
    {
        bool yes => yes ? "ja" : "nee",
        Enum member => JsonNaam.Van(member.ToString()),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
