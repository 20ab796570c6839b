using System.Collections.Immutable;

namespace Behoorlijkheid.Weergave;

/// <summary>Sets a table in lines of text.</summary>
internal static class Teksttabel
{
    private const int Tussenruimte = 2;
    private const int Smalst = 16;

    /// <summary>The lines: the heads, a rule under each, and the rows.</summary>
    public static IEnumerable<string> Regels(Blok.Tabel tabel, int breedte)
    {
        ImmutableArray<ImmutableArray<string>> rijen = [.. tabel.Rijen.Select(r => r.Select(Tekstregel.Van).ToImmutableArray())];
        var kolommen = Breedten(tabel.Kolommen, rijen, breedte);
        return Rij(tabel.Kolommen, kolommen)
            .Append(string.Join(new string(' ', Tussenruimte), kolommen.Select(k => new string('-', k))))
            .Concat(rijen.SelectMany(r => Rij(r, kolommen)));
    }

    // Every column is as wide as its text, but the two widest give way until the table fits.
    private static int[] Breedten(ImmutableArray<string> koppen, ImmutableArray<ImmutableArray<string>> rijen, int breedte)
    {
        var kolommen = koppen.Select((kop, k) => rijen.Select(r => r[k].Length).Append(kop.Length).Max()).ToArray();
        var over = kolommen.Sum() + (Tussenruimte * (kolommen.Length - 1)) - breedte;
        while (over > 0 && kolommen.Max() > Smalst)
        {
            var breedste = Array.IndexOf(kolommen, kolommen.Max());
            kolommen[breedste]--;
            over--;
        }

        return kolommen;
    }

    private static IEnumerable<string> Rij(ImmutableArray<string> cellen, int[] kolommen)
    {
        var regels = cellen.Select((cel, k) => Afbreking.Regels(cel, kolommen[k]).ToList()).ToList();
        return Enumerable.Range(0, regels.Max(r => r.Count)).Select(i =>
            string.Join(new string(' ', Tussenruimte), regels.Select((r, k) => (i < r.Count ? r[i] : string.Empty).PadRight(kolommen[k]))));
    }
}
