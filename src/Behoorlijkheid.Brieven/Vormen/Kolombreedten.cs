using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The widths of the columns of a table: each has room for its longest word, and what is left goes to where most is written.</summary>
internal static class Kolombreedten
{
    // Between the lines of a cell and its text, both sides together.
    private const decimal Marge = 4;

    // A character, in millimetres for each point of its size; a short word may be all wide characters.
    private const decimal Teken = 0.18m;
    private const decimal Speling = 0.35m;
    private const int Kortst = 4;
    private const int Langst = 60;

    /// <summary>The widths, which add up to the whole but for rounding.</summary>
    public static IReadOnlyList<decimal> Van(Briefblok.Tabel tabel, decimal breedte, Huisstijl stijl)
    {
        var teksten = tabel.Koppen.Select((kop, k) => tabel.Rijen.Select(r => r[k]).Prepend(kop).Select(Tekst).ToList()).ToList();
        var nodig = teksten.Select(t => Marge + (Briefmaten.Klein(stijl) * (Speling + (Teken * Math.Clamp(t.Max(Woord), Kortst, Langst))))).ToList();
        var gewichten = teksten.Select(t => (decimal)Math.Clamp(t.Max(c => c.Length), Kortst, Langst)).ToList();
        var over = breedte - nodig.Sum();
        return over < 0
            ? [.. nodig.Select(n => Math.Round(breedte * n / nodig.Sum(), 2))]
            : [.. nodig.Zip(gewichten, (n, g) => Math.Round(n + (over * g / gewichten.Sum()), 2))];
    }

    private static int Woord(string tekst) => tekst.Split(' ', '-', '/').Max(w => w.Length);

    private static string Tekst(ImmutableArray<Tekstdeel> cel) => string.Concat(cel.Select(d => d switch
    {
        Tekstdeel.Tekst tekst => tekst.Inhoud,
        Tekstdeel.Koppeling koppeling => koppeling.Inhoud,
        _ => string.Empty,
    }));
}
