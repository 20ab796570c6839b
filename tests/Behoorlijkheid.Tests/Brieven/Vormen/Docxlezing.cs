using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>What a DOCX says, in the lines of <see cref="Brieflezing"/>.</summary>
internal static class Docxlezing
{
    private const double TwipsPerMillimeter = 1440 / 25.4;

    public static ImmutableArray<string> Van(byte[] bestand)
    {
        using var stroom = new MemoryStream(bestand);
        using var document = WordprocessingDocument.Open(stroom, isEditable: false);
        var hoofd = document.MainDocumentPart!;
        return
        [
            .. hoofd.Document!.Body!.ChildElements.SelectMany(Element),
            .. hoofd.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(n => n.Type is null).Select(n => $"noot|{Regel(n)}"),
        ];
    }

    private static IEnumerable<string> Element(OpenXmlElement element) => element switch
    {
        Paragraph alinea => Alinea(alinea),
        Table tabel when tabel.Descendants<TableHeader>().Any() => tabel.Elements<TableRow>().SelectMany(r => r.Elements<TableCell>().Select(c => (r.Descendants<TableHeader>().Any() ? "th|" : "td|") + Regel(c))),
        Table hoofd => hoofd.Descendants<Paragraph>().SelectMany(Alinea),
        _ => [],
    };

    private static IEnumerable<string> Alinea(Paragraph alinea) => Regel(alinea) is { IsLeeg: false } regel ? [$"{Soort(alinea)}|{regel}"] : [];

    private static string Soort(Paragraph alinea)
    {
        var stijl = alinea.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;
        return stijl switch
        {
            "Conceptmerk" => "merk",
            "Afzender" => "afzender",
            "Geadresseerde" => "aan",
            "Kenmerk" => "kenmerk",
            "Afzendergegevens" => "gegevens",
            "Kop1" or "Kop2" or "Kop3" => "k" + stijl[1..],
            _ => Brieflezing.Soort(Niveau(alinea, stijl == "Citaat"), stijl == "Citaat"),
        };
    }

    // Six millimetres a level, and nine more in a quotation.
    private static int Niveau(Paragraph alinea, bool inCitaat)
    {
        var links = alinea.ParagraphProperties!.Indentation?.Left?.Value is { } waarde ? double.Parse(waarde, CultureInfo.InvariantCulture) / TwipsPerMillimeter : 0;
        return links == 0 ? 0 : (int)Math.Round((links - (inCitaat ? 9 : 0)) / 6);
    }

    private static Leesregel Regel(OpenXmlElement element)
    {
        var uit = new Leesregel();
        foreach (var deel in element.Descendants())
        {
            var eigenschappen = deel.Parent is Run run ? run.RunProperties : null;
            _ = deel switch
            {
                Text tekst when IsNootnummer(eigenschappen) => uit.Voeg($"[{tekst.Text}]"),
                Text tekst => uit.Voeg(tekst.Text, Leesregel.Opmaak(eigenschappen?.Bold is not null, eigenschappen?.Italic is not null)),
                Break => uit.Voeg("\n"),
                TabChar => uit.Voeg(" "),
                FootnoteReference noot => uit.Voeg($"[{noot.Id!.Value.ToString(CultureInfo.InvariantCulture)}]"),
                _ => uit,
            };
        }

        return uit.Genormaliseerd();
    }

    private static bool IsNootnummer(RunProperties? eigenschappen) => eigenschappen?.RunStyle?.Val?.Value == "Voetnootmarkering";
}
