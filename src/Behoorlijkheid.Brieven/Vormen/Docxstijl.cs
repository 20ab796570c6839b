using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The styles of a letter in DOCX, by the ids that a Dutch Word gives them; Word knows a built-in style by its English name.</summary>
internal static class Docxstijl
{
    public const string Standaard = "Standaard";
    public const string Afzender = "Afzender";
    public const string Afzendergegevens = "Afzendergegevens";
    public const string Geadresseerde = "Geadresseerde";
    public const string Kenmerk = "Kenmerk";
    public const string Kenmerknaam = "Kenmerknaam";
    public const string Conceptmerk = "Conceptmerk";
    public const string Lijstalinea = "Lijstalinea";
    public const string Citaat = "Citaat";
    public const string Tabeltekst = "Tabeltekst";
    public const string Tabelkop = "Tabelkop";
    public const string Tabelraster = "Tabelraster";
    public const string Standaardtabel = "Standaardtabel";
    public const string Koptekst = "Koptekst";
    public const string Voetnoottekst = "Voetnoottekst";
    public const string Voetnootmarkering = "Voetnootmarkering";
    public const string Hyperlink = "Hyperlink";
    public const string Lijn = "767676";
    public const string Merkkleur = "B30000";

    private const string Standaardletter = "Standaardalinea-lettertype";

    public static string Kop(int niveau) => "Kop" + Docxmaat.Tekst(niveau);

    /// <summary>A style of paragraphs.</summary>
    public static Style Alinea(string id, string naam, StyleParagraphProperties alinea, StyleRunProperties? letters = null, bool ingebouwd = true, string? volgende = null)
    {
        var stijl = new Style { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = ingebouwd ? null : true, StyleName = new() { Val = naam } };
        if (id == Standaard)
        {
            stijl.Default = true;
        }
        else
        {
            stijl.BasedOn = new() { Val = Standaard };
        }

        stijl.NextParagraphStyle = volgende is null ? null : new() { Val = volgende };
        stijl.PrimaryStyle = new();
        stijl.StyleParagraphProperties = alinea;
        stijl.StyleRunProperties = letters;
        return stijl;
    }

    /// <summary>A style of characters.</summary>
    public static Style Teken(string id, string naam, StyleRunProperties? letters, bool ingebouwd = true)
    {
        var stijl = new Style { Type = StyleValues.Character, StyleId = id, CustomStyle = ingebouwd ? null : true, StyleName = new() { Val = naam } };
        if (id == Standaardletter)
        {
            stijl.Default = true;
        }
        else
        {
            stijl.BasedOn = new() { Val = Standaardletter };
        }

        stijl.UIPriority = new() { Val = 99 };
        stijl.StyleRunProperties = letters;
        return stijl;
    }

    /// <summary>The styles that every document has because others are based on them.</summary>
    public static IEnumerable<OpenXmlElement> Grond() =>
    [
        Teken(Standaardletter, "Default Paragraph Font", null),
        new Style
        {
            Type = StyleValues.Numbering,
            StyleId = "Geenlijst",
            Default = true,
            StyleName = new() { Val = "No List" },
            UIPriority = new() { Val = 99 },
        },
        new Style
        {
            Type = StyleValues.Table,
            StyleId = Standaardtabel,
            Default = true,
            StyleName = new() { Val = "Normal Table" },
            UIPriority = new() { Val = 99 },
            StyleTableProperties = new(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Celmarges(0)),
        },
    ];

    /// <summary>A table with lines between its cells.</summary>
    public static Style Raster() => new()
    {
        Type = StyleValues.Table,
        StyleId = Tabelraster,
        StyleName = new() { Val = "Table Grid" },
        BasedOn = new() { Val = Standaardtabel },
        UIPriority = new() { Val = 39 },
        StyleTableProperties = new(
            new TableBorders(
                Rand(new TopBorder()), Rand(new LeftBorder()), Rand(new BottomBorder()), Rand(new RightBorder()), Rand(new InsideHorizontalBorder()), Rand(new InsideVerticalBorder())),
            Celmarges(Docxmaat.Millimeters(1.5m))),
    };

    public static T Rand<T>(T rand)
        where T : BorderType
    {
        rand.Val = BorderValues.Single;
        rand.Size = 4;
        rand.Space = 0;
        rand.Color = Lijn;
        return rand;
    }

    private static TableCellMarginDefault Celmarges(int zijden) => new(
        new TopMargin { Width = Docxmaat.Tekst(zijden / 2), Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = (short)zijden, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = Docxmaat.Tekst(zijden / 2), Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = (short)zijden, Type = TableWidthValues.Dxa });
}
