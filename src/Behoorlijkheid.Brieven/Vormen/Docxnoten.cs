using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The footnotes of a letter in DOCX, with the two lines that separate them from the text.</summary>
internal static class Docxnoten
{
    public const int Streep = -1;
    public const int Vervolgstreep = 0;

    public static Footnotes Van(ImmutableArray<ImmutableArray<Tekstdeel>> noten, Docxregel regel)
    {
        var uit = new Footnotes(
            Scheiding(Streep, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Scheiding(Vervolgstreep, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()));
        uit.Append(noten.Select((n, i) => new Footnote(Docxblokken.Alinea(Docxstijl.Voetnoottekst, [Nummer(), new Run(new TabChar()), .. regel.Van(n)]))
        {
            Id = i + 1,
        }));
        return uit;
    }

    private static Run Nummer() => new(new RunProperties { RunStyle = new() { Val = Docxstijl.Voetnootmarkering } }, new FootnoteReferenceMark());

    private static Footnote Scheiding(int id, FootnoteEndnoteValues soort, OpenXmlElement streep)
    {
        var alinea = Docxblokken.Alinea(Docxstijl.Voetnoottekst, new Run(streep));
        alinea.ParagraphProperties!.Indentation = new() { Left = "0", FirstLine = "0" };
        alinea.ParagraphProperties.SpacingBetweenLines = new() { Before = Docxmaat.Tekst(Docxmaat.Punten(Briefmaten.Alinea)) };
        return new(alinea) { Id = id, Type = soort };
    }
}
