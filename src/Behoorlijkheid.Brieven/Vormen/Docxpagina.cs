using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The page of a letter in DOCX: its measures, the heads of first and following pages, and the settings of the document.</summary>
internal static class Docxpagina
{
    public static SectionProperties Maten(string eersteKop, string kop) => new(
        new HeaderReference { Type = HeaderFooterValues.First, Id = eersteKop },
        new HeaderReference { Type = HeaderFooterValues.Default, Id = kop },
        new PageSize { Width = (uint)Docxmaat.Millimeters(Briefmaten.Breedte), Height = (uint)Docxmaat.Millimeters(Briefmaten.Hoogte) },
        new PageMargin
        {
            Top = Docxmaat.Millimeters(Briefmaten.Boven),
            Bottom = Docxmaat.Millimeters(Briefmaten.Onder),
            Left = (uint)Docxmaat.Millimeters(Briefmaten.Links),
            Right = (uint)Docxmaat.Millimeters(Briefmaten.Rechts),
            Header = (uint)Docxmaat.Millimeters(Briefmaten.Paginakop),
            Footer = (uint)Docxmaat.Millimeters(Briefmaten.Onder / 2),
            Gutter = 0,
        },
        new TitlePage());

    /// <summary>The first page has its head in the text.</summary>
    public static Header EersteKop() => new(Docxblokken.Alinea(Docxstijl.Afzendergegevens));

    public static Header Kop(Briefdocument brief)
    {
        var uit = new Header();
        if (brief.Conceptmerk is { } merk)
        {
            uit.Append(Docxhoofd.Alinea(merk, Docxstijl.Conceptmerk));
        }

        uit.Append(Docxblokken.Alinea(
            Docxstijl.Koptekst,
            Docxregel.Letters(brief.Paginakop),
            new Run(new TabChar()),
            Docxregel.Letters(Vormteksten.Blad),
            Veld("PAGE", "2"),
            Docxregel.Letters(Vormteksten.BladVan),
            Veld("NUMPAGES", "2")));
        return uit;
    }

    public static Settings Instellingen() => new(
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = Docxnoten.Streep }, new FootnoteSpecialReference { Id = Docxnoten.Vervolgstreep }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = Vormteksten.Taal },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });

    private static SimpleField Veld(string veld, string waarde) => new(Docxregel.Letters(waarde)) { Instruction = $" {veld} " };
}
