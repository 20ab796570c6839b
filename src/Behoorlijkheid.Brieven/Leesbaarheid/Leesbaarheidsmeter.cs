using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Weergave.Taal;

namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>Measures how easily a text reads.</summary>
internal static class Leesbaarheidsmeter
{
    /// <summary>Words a sentence may have on average.</summary>
    public const int Gemiddelde = 15;

    /// <summary>Words above which a sentence is long.</summary>
    public const int LangeZin = 20;

    /// <summary>Words above which a sentence is too long for any text.</summary>
    public const int ZeerLangeZin = 30;

    /// <summary>The index below which a text is hard.</summary>
    public const int LaagsteIndex = 45;

    /// <summary>Measures a letter: its paragraphs and lists. Headings, tables, footnotes and the letterhead are no sentences.</summary>
    public static Leesbaarheidsrapport Meet(Briefdocument brief) => Meet(brief.Blokken.SelectMany(Alineas));

    /// <summary>Measures paragraphs.</summary>
    public static Leesbaarheidsrapport Meet(IEnumerable<string> alineas)
    {
        var zinnen = alineas.SelectMany(a => Ontleding.Zinnen(a)).Select(z => (Zin: z, Woorden: Ontleding.Woorden(z).ToList())).Where(z => z.Woorden.Count > 0).ToList();
        var woorden = zinnen.SelectMany(z => z.Woorden).ToList();
        return new()
        {
            Zinnen = zinnen.Count,
            Woorden = woorden.Count,
            Lettergrepen = woorden.Sum(Leesbaarheid.Lettergrepen.In),
            LangeZinnen = [.. zinnen.Where(z => z.Woorden.Count > LangeZin).OrderByDescending(z => z.Woorden.Count).Select(z => new LangeZin(z.Zin, z.Woorden.Count))],
            LijdendeZinnen = [.. zinnen.Where(z => Lijdend.Is(z.Woorden)).Select(z => z.Zin)],
            Jargon =
            [
                .. woorden.Where(w => Jargon.Liever(w) is not null).GroupBy(w => w, StringComparer.OrdinalIgnoreCase)
                    .Select(g => new Jargonwoord(g.First(), Jargon.Liever(g.Key)!, g.Count())),
            ],
        };
    }

    private static IEnumerable<string> Alineas(Briefblok blok) => blok switch
    {
        Briefblok.Alinea alinea => Regels(alinea.Tekst),
        Briefblok.Opsomming lijst => lijst.Punten.SelectMany(p => p).SelectMany(Alineas),
        Briefblok.Citaat citaat => citaat.Blokken.SelectMany(Alineas),
        _ => [],
    };

    // A line of an address or a signature is no part of the sentence before it.
    private static string[] Regels(ImmutableArray<Tekstdeel> tekst) =>
        string.Concat(tekst.Select(d => d switch
        {
            Tekstdeel.Tekst stuk => stuk.Inhoud,
            Tekstdeel.Koppeling koppeling => koppeling.Inhoud,
            Tekstdeel.Regeleinde => "\n",
            _ => string.Empty,
        })).Split('\n');
}
