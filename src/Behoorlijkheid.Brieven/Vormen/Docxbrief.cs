using System.Security;
using System.Text;
using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A letter in DOCX: real styles, headings, lists, tables and footnotes, and no word of who made it or when.</summary>
internal static class Docxbrief
{
    public static byte[] Van(Briefdocument brief)
    {
        Huisstijlcontrole.Eis(brief.Huisstijl);
        using var stroom = new MemoryStream();
        using (var bestand = WordprocessingDocument.Create(stroom, WordprocessingDocumentType.Document))
        {
            // Every id is given: the kit would invent one.
            var hoofd = bestand.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rDocument");
            Inhoud(hoofd, brief);
            Kenmerken(bestand, brief.Titel);
        }

        return Zipbestand.Opnieuw(stroom.ToArray());
    }

    private static void Inhoud(MainDocumentPart hoofd, Briefdocument brief)
    {
        var nummering = new Docxnummering();
        var regel = new Docxregel(hoofd);
        var tekst = new Body(Docxhoofd.Van(brief).Concat(new Docxblokken(regel, nummering, brief.Huisstijl).Van(brief.Blokken)));
        tekst.Append(Docxpagina.Maten("rEersteKop", "rKop"));
        hoofd.Document = new(tekst);
        hoofd.AddNewPart<StyleDefinitionsPart>("rStijlen").Styles = Docxstijlen.Van(brief);
        hoofd.AddNewPart<NumberingDefinitionsPart>("rNummering").Numbering = nummering.Deel();
        hoofd.AddNewPart<HeaderPart>("rEersteKop").Header = Docxpagina.EersteKop();
        hoofd.AddNewPart<HeaderPart>("rKop").Header = Docxpagina.Kop(brief);
        var noten = hoofd.AddNewPart<FootnotesPart>("rNoten");
        noten.Footnotes = Docxnoten.Van(brief.Noten, new(noten));
        hoofd.AddNewPart<DocumentSettingsPart>("rInstellingen").Settings = Docxpagina.Instellingen();
    }

    private static void Kenmerken(WordprocessingDocument bestand, string titel)
    {
        var xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(titel)}</dc:title><dc:language>{Vormteksten.Taal}</dc:language></cp:coreProperties>
            """;
        using var inhoud = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        bestand.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rKenmerken").FeedData(inhoud);
    }
}
