using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>The items that are spoken of where a sentence stands, from outside to inside.</summary>
internal sealed record Zinsverband(ImmutableArray<Variabele> Items)
{
    public static Zinsverband Leeg { get; } = new([]);

    public Zinsverband Met(Variabele item) => new(Items.Add(item));

    /// <summary>Which of several items of one list is meant, in words; empty where only one can be meant.</summary>
    public string Welke(Variabele? item)
    {
        if (item is null)
        {
            return string.Empty;
        }

        var gelijke = Items.Where(v => v.Lijst == item.Lijst).ToList();
        return gelijke.Count < 2 ? string.Empty : ZinTeksten.Welke(gelijke.IndexOf(item) + 1, item.Lijst.Enkelvoud);
    }
}
