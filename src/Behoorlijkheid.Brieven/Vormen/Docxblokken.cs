using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes the blocks of a letter as paragraphs and tables.</summary>
internal sealed class Docxblokken(Docxregel regel, Docxnummering nummering, Huisstijl stijl)
{
    private const int NietInLijst = -1;

    public IEnumerable<OpenXmlElement> Van(ImmutableArray<Briefblok> blokken) => blokken.SelectMany(b => b switch
    {
        Briefblok.Kop kop => [Alinea(kop.Tekst, Docxstijl.Kop(kop.Niveau))],
        Briefblok.Tabel tabel => [Tabel(tabel), Witregel()],
        Briefblok.Opsomming => Slot([.. Binnen(b, NietInLijst, inCitaat: false)]),
        _ => Binnen(b, NietInLijst, inCitaat: false),
    });

    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Alinea(string stijl, params IReadOnlyList<OpenXmlElement> inhoud)
    {
        var uit = new Paragraph { ParagraphProperties = new() { ParagraphStyleId = new() { Val = stijl } } };
        uit.Append(inhoud);
        return uit;
    }

    // Lines that belong together, as in a signature, stay on one page.
    private Paragraph Alinea(ImmutableArray<Tekstdeel> tekst, string stijl)
    {
        var uit = Alinea(stijl, [.. regel.Van(tekst)]);
        uit.ParagraphProperties!.KeepLines = tekst.Any(d => d is Tekstdeel.Regeleinde) ? new() : null;
        return uit;
    }

    // Below the last point there is as much white as below a paragraph.
    private static List<OpenXmlElement> Slot(List<OpenXmlElement> lijst)
    {
        ((Paragraph)lijst[^1]).ParagraphProperties!.SpacingBetweenLines = new() { After = Docxmaat.Tekst(Docxmaat.Punten(Briefmaten.Alinea)) };
        return lijst;
    }

    // The level of a list counts from 0.
    private IEnumerable<OpenXmlElement> Binnen(Briefblok blok, int niveau, bool inCitaat) => blok switch
    {
        Briefblok.Alinea alinea => [Alinea(alinea, niveau, inCitaat)],
        Briefblok.Opsomming lijst => Opsomming(lijst, Math.Min(niveau + 1, Briefmaten.Lijstniveaus - 1), inCitaat),
        Briefblok.Citaat citaat => citaat.Blokken.SelectMany(b => Binnen(b, niveau, inCitaat: true)),
        _ => [],
    };

    private Paragraph Alinea(Briefblok.Alinea alinea, int niveau, bool inCitaat)
    {
        var uit = Alinea(alinea.Tekst, inCitaat ? Docxstijl.Citaat : niveau > NietInLijst ? Docxstijl.Lijstalinea : Docxstijl.Standaard);
        if (niveau > NietInLijst)
        {
            uit.ParagraphProperties!.Indentation = new() { Left = Links(niveau, inCitaat) };
        }

        return uit;
    }

    private IEnumerable<OpenXmlElement> Opsomming(Briefblok.Opsomming lijst, int niveau, bool inCitaat)
    {
        var nummer = nummering.Nieuw(lijst.Genummerd, niveau);
        return lijst.Punten.SelectMany(p => Punt(p, nummer, niveau, inCitaat));
    }

    // The first paragraph of a point bears its mark, unless the point begins with a list, which has marks of its own.
    private List<OpenXmlElement> Punt(ImmutableArray<Briefblok> punt, int nummer, int niveau, bool inCitaat)
    {
        var elementen = punt.SelectMany(b => Binnen(b, niveau, inCitaat)).ToList();
        if (elementen[0] is Paragraph { ParagraphProperties: { NumberingProperties: null } eigenschappen })
        {
            eigenschappen.NumberingProperties = new(new NumberingLevelReference { Val = niveau }, new NumberingId { Val = nummer });
            eigenschappen.Indentation!.Hanging = Docxmaat.Tekst(Docxmaat.Millimeters(Briefmaten.Inspringing));
        }

        return elementen;
    }

    private static string Links(int niveau, bool inCitaat) =>
        Docxmaat.Tekst(Docxmaat.Millimeters((Briefmaten.Inspringing * (niveau + 1)) + (inCitaat ? Briefmaten.Citaat : 0)));

    private Table Tabel(Briefblok.Tabel tabel)
    {
        var kolommen = Kolombreedten.Van(tabel, Briefmaten.Tekst, stijl).Select(Docxmaat.Millimeters).ToList();
        var uit = new Table(
            new TableProperties
            {
                TableStyle = new() { Val = Docxstijl.Tabelraster },
                TableWidth = new() { Width = Docxmaat.Tekst(kolommen.Sum()), Type = TableWidthUnitValues.Dxa },
                TableLayout = new() { Type = TableLayoutValues.Fixed },
                TableLook = new() { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            },
            new TableGrid(kolommen.Select(k => new GridColumn { Width = Docxmaat.Tekst(k) })));
        uit.Append(Rij(tabel.Koppen, kolommen, isKop: true));
        uit.Append(tabel.Rijen.Select(r => Rij(r, kolommen, isKop: false)));
        return uit;
    }

    private TableRow Rij(ImmutableArray<ImmutableArray<Tekstdeel>> cellen, List<int> kolommen, bool isKop)
    {
        var uit = new TableRow(new TableRowProperties(isKop ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
        foreach (var (cel, breedte) in cellen.Zip(kolommen))
        {
            var eigenschappen = new TableCellProperties { TableCellWidth = new() { Width = Docxmaat.Tekst(breedte), Type = TableWidthUnitValues.Dxa } };
            if (isKop)
            {
                eigenschappen.Shading = new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" };
            }

            uit.Append(new TableCell(eigenschappen, Alinea(cel, isKop ? Docxstijl.Tabelkop : Docxstijl.Tabeltekst)));
        }

        return uit;
    }

    // Word joins tables that touch, and wants a paragraph after the last.
    private static Paragraph Witregel() => Alinea(Docxstijl.Tabeltekst);
}
