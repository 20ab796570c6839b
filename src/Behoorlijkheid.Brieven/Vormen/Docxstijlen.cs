using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The style sheet of a letter in DOCX.</summary>
internal static class Docxstijlen
{
    private const string Zwart = "000000";

    public static Styles Van(Briefdocument brief)
    {
        var stijl = brief.Huisstijl;
        var uit = new Styles(new DocDefaults(new RunPropertiesDefault(Letters(stijl)), new ParagraphPropertiesDefault()));
        uit.Append(Docxstijl.Grond());
        uit.Append(Tekst(stijl));
        uit.Append(Koppen(stijl));
        uit.Append(Briefhoofd(brief));
        uit.Append(Klein(stijl));
        uit.Append(
            Docxstijl.Teken(Docxstijl.Voetnootmarkering, "footnote reference", new() { VerticalTextAlignment = new() { Val = VerticalPositionValues.Superscript } }),
            Docxstijl.Teken(Docxstijl.Hyperlink, "Hyperlink", new() { Underline = new() { Val = UnderlineValues.Single } }),
            Docxstijl.Teken(Docxstijl.Kenmerknaam, "Kenmerknaam", new() { Color = new() { Val = stijl.Kleur } }, ingebouwd: false),
            Docxstijl.Raster());
        return uit;
    }

    private static RunPropertiesBaseStyle Letters(Huisstijl stijl) => new()
    {
        RunFonts = new() { Ascii = stijl.Lettertype, HighAnsi = stijl.Lettertype, ComplexScript = stijl.Lettertype },
        FontSize = new() { Val = Docxmaat.Letters(stijl.Lettergrootte) },
        FontSizeComplexScript = new() { Val = Docxmaat.Letters(stijl.Lettergrootte) },
        Languages = new() { Val = Vormteksten.Taal, EastAsia = Vormteksten.Taal, Bidi = "ar-SA" },
    };

    private static Style[] Tekst(Huisstijl stijl) =>
    [
        Docxstijl.Alinea(Docxstijl.Standaard, "Normal", new() { WidowControl = new(), SpacingBetweenLines = Regels(Briefmaten.Regelhoogte(stijl), 0, Briefmaten.Alinea) }),
        Docxstijl.Alinea(Docxstijl.Lijstalinea, "List Paragraph", new() { SpacingBetweenLines = Regels(Briefmaten.Regelhoogte(stijl), 0, Briefmaten.Punt) }),
        Docxstijl.Alinea(
            Docxstijl.Citaat,
            "Quote",
            new()
            {
                ParagraphBorders = new(new LeftBorder { Val = BorderValues.Single, Size = 12, Space = 8, Color = Docxstijl.Lijn }),
                Indentation = new() { Left = Docxmaat.Tekst(Docxmaat.Millimeters(Briefmaten.Citaat)) },
            }),
    ];

    private static IEnumerable<Style> Koppen(Huisstijl stijl)
    {
        for (var niveau = 1; niveau <= 3; niveau++)
        {
            yield return Docxstijl.Alinea(
                Docxstijl.Kop(niveau),
                "heading " + Docxmaat.Tekst(niveau),
                new()
                {
                    KeepNext = new(),
                    KeepLines = new(),
                    SpacingBetweenLines = Regels(Briefmaten.Regelhoogte(stijl), Briefmaten.BovenKop(niveau), Briefmaten.Punt),
                    OutlineLevel = new() { Val = niveau - 1 },
                },
                Kopletters(stijl, niveau),
                volgende: Docxstijl.Standaard);
        }
    }

    private static StyleRunProperties Kopletters(Huisstijl stijl, int niveau) => niveau switch
    {
        1 => new()
        {
            Bold = new(),
            Color = new() { Val = stijl.Kleur },
            FontSize = new() { Val = Docxmaat.Letters(stijl.Lettergrootte * 1.15m) },
            FontSizeComplexScript = new() { Val = Docxmaat.Letters(stijl.Lettergrootte * 1.15m) },
        },
        2 => new() { Bold = new(), Color = new() { Val = Zwart } },
        _ => new() { Italic = new(), Color = new() { Val = Zwart } },
    };

    private static Style[] Briefhoofd(Briefdocument brief) =>
    [
        Docxstijl.Alinea(
            Docxstijl.Conceptmerk,
            "Conceptmerk",
            new() { SpacingBetweenLines = Vast(Briefmaten.Merkregel) },
            new() { Bold = new(), Color = new() { Val = Docxstijl.Merkkleur }, Spacing = new() { Val = Docxmaat.Punten(1) }, FontSize = new() { Val = Docxmaat.Letters(16) } },
            ingebouwd: false),
        Docxstijl.Alinea(
            Docxstijl.Afzender,
            "Afzender",
            new() { SpacingBetweenLines = Regels(Briefmaten.Afzenderregel(brief), 0, Briefmaten.OnderAfzender(brief)) },
            new() { Bold = new(), Color = new() { Val = brief.Huisstijl.Kleur }, FontSize = new() { Val = Docxmaat.Letters(Briefmaten.Afzender(brief)) } },
            ingebouwd: false),
        Docxstijl.Alinea(Docxstijl.Geadresseerde, "Geadresseerde", new() { SpacingBetweenLines = Regels(Briefmaten.Regelhoogte(brief.Huisstijl), 0, 0) }, ingebouwd: false),
        Docxstijl.Alinea(
            Docxstijl.Kenmerk,
            "Kenmerk",
            new()
            {
                Tabs = new(new TabStop { Val = TabStopValues.Left, Position = Docxmaat.Millimeters(Briefmaten.Kenmerknaam) }),
                SpacingBetweenLines = Regels(Briefmaten.Regelhoogte(brief.Huisstijl), 0, 0),
                Indentation = new() { Left = Docxmaat.Tekst(Docxmaat.Millimeters(Briefmaten.Kenmerknaam)), Hanging = Docxmaat.Tekst(Docxmaat.Millimeters(Briefmaten.Kenmerknaam)) },
            },
            ingebouwd: false),
    ];

    private static Style[] Klein(Huisstijl stijl)
    {
        var hoogte = Briefmaten.KleineRegelhoogte(stijl);
        return
        [
            Docxstijl.Alinea(Docxstijl.Afzendergegevens, "Afzendergegevens", new() { SpacingBetweenLines = Regels(hoogte, 0, 0) }, Kleine(stijl), ingebouwd: false),
            Docxstijl.Alinea(Docxstijl.Tabeltekst, "Tabeltekst", new() { SpacingBetweenLines = Regels(hoogte, 0, 0) }, Kleine(stijl), ingebouwd: false),
            Docxstijl.Alinea(Docxstijl.Tabelkop, "Tabelkop", new() { KeepNext = new(), SpacingBetweenLines = Regels(hoogte, 0, 0) }, Vet(Kleine(stijl)), ingebouwd: false),
            Docxstijl.Alinea(
                Docxstijl.Voetnoottekst,
                "footnote text",
                new() { SpacingBetweenLines = Regels(hoogte, 0, 2), Indentation = new() { Left = Docxmaat.Tekst(Docxmaat.Millimeters(4)), Hanging = Docxmaat.Tekst(Docxmaat.Millimeters(4)) } },
                Kleine(stijl)),
            Docxstijl.Alinea(
                Docxstijl.Koptekst,
                "header",
                new()
                {
                    ParagraphBorders = new(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = Docxstijl.Lijn }),
                    Tabs = new(new TabStop { Val = TabStopValues.Right, Position = Docxmaat.Millimeters(Briefmaten.Tekst) }),
                    SpacingBetweenLines = Regels(hoogte, 0, 18),
                },
                Kleine(stijl)),
        ];
    }

    private static StyleRunProperties Kleine(Huisstijl stijl) => new()
    {
        FontSize = new() { Val = Docxmaat.Letters(Briefmaten.Klein(stijl)) },
        FontSizeComplexScript = new() { Val = Docxmaat.Letters(Briefmaten.Klein(stijl)) },
    };

    private static StyleRunProperties Vet(StyleRunProperties letters)
    {
        letters.Bold = new();
        return letters;
    }

    private static SpacingBetweenLines Vast(decimal hoogte) => new()
    {
        Before = "0",
        After = "0",
        Line = Docxmaat.Tekst(Docxmaat.Punten(hoogte)),
        LineRule = LineSpacingRuleValues.Exact,
    };

    // At least this height: a character of another alphabet may need more, and is not cut off.
    private static SpacingBetweenLines Regels(decimal hoogte, decimal boven, decimal onder) => new()
    {
        Before = Docxmaat.Tekst(Docxmaat.Punten(boven)),
        After = Docxmaat.Tekst(Docxmaat.Punten(onder)),
        Line = Docxmaat.Tekst(Docxmaat.Punten(hoogte)),
        LineRule = LineSpacingRuleValues.AtLeast,
    };
}
