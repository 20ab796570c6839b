using Behoorlijkheid.Brieven.Document;
using static Behoorlijkheid.Brieven.Vormen.Odtschrijver;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The pages of a letter in OpenDocument: the first without a head of its own, the following with reference and page number.</summary>
internal static class Odtpagina
{
    private const string Eerste = "Standard";
    private const string Vervolg = "Vervolgblad";
    private const string EersteMaten = "Maten1";
    private const string Vervolgmaten = "Maten2";

    /// <summary>The style of the head of a page: a line below, the page number at the right.</summary>
    public static void Kopstijl(Odtschrijver xml, (string Naam, string Waarde)[] regels, (string Naam, string Waarde)[] letters) =>
        xml.Element("style:style", [("style:name", Odtstijl.Paginakop), ("style:family", "paragraph"), ("style:parent-style-name", Odtstijl.Standaard), ("style:class", "extra")], () =>
        {
            xml.Element("style:paragraph-properties", [.. regels, ("fo:border-bottom", "0.5pt solid #767676"), ("fo:padding-bottom", "4pt")], () =>
                xml.Element("style:tab-stops", [], () => xml.Element("style:tab-stop", [("style:position", Millimeters(Briefmaten.Tekst)), ("style:type", "right")])));
            xml.Element("style:text-properties", letters);
        });

    public static void Schrijf(Odtschrijver xml, Briefdocument brief)
    {
        xml.Element("office:automatic-styles", [], () =>
        {
            Maten(xml, EersteMaten, Briefmaten.Boven, metKop: false);
            Maten(xml, Vervolgmaten, Briefmaten.Paginakop, metKop: true);
        });
        xml.Element("office:master-styles", [], () =>
        {
            xml.Element("style:master-page", [("style:name", Eerste), ("style:page-layout-name", EersteMaten), ("style:next-style-name", Vervolg)]);
            xml.Element("style:master-page", [("style:name", Vervolg), ("style:page-layout-name", Vervolgmaten)], () => xml.Element("style:header", [], () => Kop(xml, brief)));
        });
    }

    private static void Kop(Odtschrijver xml, Briefdocument brief)
    {
        if (brief.Conceptmerk is { } merk)
        {
            xml.Element("text:p", [("text:style-name", Odtstijl.Conceptmerk)], () => xml.Tekst(merk));
        }

        xml.Element("text:p", [("text:style-name", Odtstijl.Paginakop)], () =>
        {
            xml.Tekst(brief.Paginakop);
            xml.Element("text:tab", []);
            xml.Tekst(Vormteksten.Blad);
            xml.Element("text:page-number", [("text:select-page", "current")], () => xml.Tekst("2"));
            xml.Tekst(Vormteksten.BladVan);
            xml.Element("text:page-count", [], () => xml.Tekst("2"));
        });
    }

    private static void Maten(Odtschrijver xml, string naam, decimal boven, bool metKop) =>
        xml.Element("style:page-layout", [("style:name", naam)], () =>
        {
            xml.Element(
                "style:page-layout-properties",
                [
                    ("fo:page-width", Millimeters(Briefmaten.Breedte)), ("fo:page-height", Millimeters(Briefmaten.Hoogte)), ("style:print-orientation", "portrait"),
                    ("fo:margin-top", Millimeters(boven)), ("fo:margin-bottom", Millimeters(Briefmaten.Onder)),
                    ("fo:margin-left", Millimeters(Briefmaten.Links)), ("fo:margin-right", Millimeters(Briefmaten.Rechts)),
                ],
                () => xml.Element("style:footnote-sep", [("style:width", "0.5pt"), ("style:line-style", "solid"), ("style:adjustment", "left"), ("style:rel-width", "33%"), ("style:color", "#767676"), ("style:distance-before-sep", "3mm"), ("style:distance-after-sep", "2mm")]));
            if (metKop)
            {
                xml.Element("style:header-style", [], () => xml.Element("style:header-footer-properties", [("fo:min-height", "5mm"), ("fo:margin-bottom", "6mm")]));
            }
        });
}
