using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The head of the letter. It stands in the text and not in the head of the page, so that it is read aloud, and in the order in which it is read.</summary>
internal static class Docxhoofd
{
    // Below address, references and sender's data, before the salutation.
    private const decimal Onder = 11;

    public static IEnumerable<OpenXmlElement> Van(Briefdocument brief)
    {
        if (brief.Conceptmerk is { } merk)
        {
            yield return Alinea(merk, Docxstijl.Conceptmerk);
        }

        if (brief.Afzender.Length > 0)
        {
            yield return Alinea(brief.Afzender, Docxstijl.Afzender);
        }

        var links = brief.Geadresseerde.Select(r => Alinea(r, Docxstijl.Geadresseerde)).Concat(brief.Kenmerken.Select((k, i) => Kenmerk(brief, k, i))).ToList();
        if (!brief.Afzendergegevens.IsEmpty)
        {
            yield return Tabel(links, Afzendergegevens(brief));
            yield break;
        }

        if (links.Count > 0)
        {
            (links[^1].ParagraphProperties!.SpacingBetweenLines ??= new()).After = Docxmaat.Tekst(Docxmaat.Millimeters(Onder));
        }

        foreach (var alinea in links)
        {
            yield return alinea;
        }
    }

    // A blank line between the sender's data is white space above the next.
    private static IEnumerable<Paragraph> Afzendergegevens(Briefdocument brief)
    {
        foreach (var (index, regel) in brief.Afzendergegevens.Index().Where(r => r.Item.Length > 0))
        {
            var uit = Alinea(regel, Docxstijl.Afzendergegevens);
            if (index > 0 && brief.Afzendergegevens[index - 1].Length == 0)
            {
                uit.ParagraphProperties!.SpacingBetweenLines = new() { Before = Docxmaat.Tekst(Docxmaat.Punten(Briefmaten.KleineRegelhoogte(brief.Huisstijl) / 2)) };
            }

            yield return uit;
        }
    }

    public static Paragraph Alinea(string tekst, string stijl) => Docxblokken.Alinea(stijl, Docxregel.Letters(tekst));

    private static Paragraph Kenmerk(Briefdocument brief, Kenmerkregel kenmerk, int plaats)
    {
        var uit = Docxblokken.Alinea(
            Docxstijl.Kenmerk,
            Docxregel.InStijl(kenmerk.Naam, Docxstijl.Kenmerknaam),
            new Run(new TabChar()),
            Docxregel.Letters(kenmerk.Waarde));
        if (plaats == 0)
        {
            uit.ParagraphProperties!.SpacingBetweenLines = new() { Before = Docxmaat.Tekst(Docxmaat.Punten(Briefmaten.BovenKenmerken(brief))) };
        }

        return uit;
    }

    // One row that only places: what is read first stands left.
    private static Table Tabel(List<Paragraph> links, IEnumerable<Paragraph> rechts)
    {
        var breedten = (Links: Docxmaat.Millimeters(Briefmaten.Tekst), Rechts: Docxmaat.Millimeters(Briefmaten.Tussen + Briefmaten.Zijkolom));
        return new(
            new TableProperties
            {
                TableStyle = new() { Val = Docxstijl.Standaardtabel },
                TableWidth = new() { Width = Docxmaat.Tekst(breedten.Links + breedten.Rechts), Type = TableWidthUnitValues.Dxa },
                TableLayout = new() { Type = TableLayoutValues.Fixed },
                TableLook = new() { FirstRow = false, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            },
            new TableGrid(new GridColumn { Width = Docxmaat.Tekst(breedten.Links) }, new GridColumn { Width = Docxmaat.Tekst(breedten.Rechts) }),
            new TableRow(
                Cel(breedten.Links, 0, links.Count > 0 ? links : [Docxblokken.Alinea(Docxstijl.Geadresseerde)]),
                Cel(breedten.Rechts, Docxmaat.Millimeters(Briefmaten.Tussen), rechts)));
    }

    private static TableCell Cel(int breedte, int inspringing, IEnumerable<Paragraph> alineas)
    {
        var uit = new TableCell(new TableCellProperties
        {
            TableCellWidth = new() { Width = Docxmaat.Tekst(breedte), Type = TableWidthUnitValues.Dxa },
            TableCellMargin = new()
            {
                LeftMargin = new() { Width = Docxmaat.Tekst(inspringing), Type = TableWidthUnitValues.Dxa },
                BottomMargin = new() { Width = Docxmaat.Tekst(Docxmaat.Millimeters(Onder)), Type = TableWidthUnitValues.Dxa },
            },
        });
        uit.Append(alineas);
        return uit;
    }
}
