using System.Globalization;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The automatic styles of the tables in a letter: OpenDocument has no named ones for them.</summary>
internal static class Odttabelstijl
{
    public const string Briefhoofd = "Briefhoofd";
    public const string Links = "Briefhoofd.A";
    public const string Rechts = "Briefhoofd.B";
    public const string Linkercel = "Briefhoofd.A1";
    public const string Rechtercel = "Briefhoofd.B1";
    public const string Rij = "Tabelrij";
    public const string Cel = "Tabelcel";
    public const string Kopcel = "Tabelkopcel";

    private const string Onder = "11mm";
    private const string Marge = "1.5mm";
    private const string HalveMarge = "0.75mm";
    private const string Lijn = "0.5pt solid #767676";

    public static string Naam(int tabel) => string.Create(CultureInfo.InvariantCulture, $"Tabel{tabel}");

    // A letter names a column as in a spreadsheet; a table of a letter is never wider than the alphabet.
    public static string Kolom(string tabel, int kolom) => string.Create(CultureInfo.InvariantCulture, $"{tabel}.K{kolom + 1}");

    public static void Schrijf(Odtschrijver xml, Briefdocument brief) => xml.Element("office:automatic-styles", [], () =>
    {
        Hoofd(xml);
        Stijl(xml, Rij, "table-row", [("fo:keep-together", "always")]);
        Stijl(xml, Cel, "table-cell", [("fo:border", Lijn), ("fo:padding-left", Marge), ("fo:padding-right", Marge), ("fo:padding-top", HalveMarge), ("fo:padding-bottom", HalveMarge)]);
        Stijl(xml, Kopcel, "table-cell",
            [("fo:border", Lijn), ("fo:padding-left", Marge), ("fo:padding-right", Marge), ("fo:padding-top", HalveMarge), ("fo:padding-bottom", HalveMarge), ("fo:background-color", "#f2f2f2")]);
        foreach (var (index, tabel) in brief.Blokken.OfType<Briefblok.Tabel>().Index())
        {
            Tabel(xml, Naam(index + 1), Kolombreedten.Van(tabel, Briefmaten.Tekst, brief.Huisstijl));
        }
    });

    // Wider than the text: the sender's data stand in the margin.
    private static void Hoofd(Odtschrijver xml)
    {
        const decimal rechts = Briefmaten.Tussen + Briefmaten.Zijkolom;
        Stijl(xml, Briefhoofd, "table", [("style:width", Odtschrijver.Millimeters(Briefmaten.Tekst + rechts)), ("table:align", "margins"), ("fo:margin-left", "0mm"), ("fo:margin-right", Odtschrijver.Millimeters(-rechts))]);
        Stijl(xml, Links, "table-column", [("style:column-width", Odtschrijver.Millimeters(Briefmaten.Tekst))]);
        Stijl(xml, Rechts, "table-column", [("style:column-width", Odtschrijver.Millimeters(rechts))]);
        Stijl(xml, Linkercel, "table-cell", [("fo:border", "none"), ("fo:padding", "0mm"), ("fo:padding-bottom", Onder)]);
        Stijl(xml, Rechtercel, "table-cell", [("fo:border", "none"), ("fo:padding", "0mm"), ("fo:padding-left", Odtschrijver.Millimeters(Briefmaten.Tussen)), ("fo:padding-bottom", Onder)]);
    }

    private static void Tabel(Odtschrijver xml, string naam, IReadOnlyList<decimal> breedten)
    {
        Stijl(xml, naam, "table", [("style:width", Odtschrijver.Millimeters(breedten.Sum())), ("table:align", "left"), ("table:border-model", "collapsing")]);
        foreach (var (index, breedte) in breedten.Index())
        {
            Stijl(xml, Kolom(naam, index), "table-column", [("style:column-width", Odtschrijver.Millimeters(breedte))]);
        }
    }

    private static void Stijl(Odtschrijver xml, string naam, string familie, (string Naam, string Waarde)[] eigenschappen) =>
        xml.Element("style:style", [("style:name", naam), ("style:family", familie)], () => xml.Element($"style:{familie}-properties", eigenschappen));
}
