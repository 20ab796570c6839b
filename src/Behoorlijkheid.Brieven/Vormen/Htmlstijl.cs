using Behoorlijkheid.Brieven.Document;
using static Behoorlijkheid.Brieven.Vormen.Htmltaal;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The style sheet of a letter in HTML: a page on the screen, and A4 on paper with the same measures as the other forms.</summary>
internal static class Htmlstijl
{
    public static string Van(Briefdocument brief)
    {
        var stijl = brief.Huisstijl;
        return $$"""
            :root { --kleur: #{{stijl.Kleur}}; --klein: {{Getal(Briefmaten.Klein(stijl))}}pt; }
            * { box-sizing: border-box; }
            html { background: #f2f2f2; }
            body { font-family: {{Cssreeks(stijl.Lettertype)}}, sans-serif; font-size: {{Getal(stijl.Lettergrootte)}}pt; line-height: 1.4; color: #000; background: #fff;
              max-width: {{Getal(Briefmaten.Breedte)}}mm; margin: 1rem auto; padding: {{Getal(Briefmaten.Boven)}}mm 12mm {{Getal(Briefmaten.Onder)}}mm {{Getal(Briefmaten.Links)}}mm; overflow-wrap: break-word; }
            p, ul, ol, blockquote, table, h1, h2, h3 { margin: 0 0 8pt; }
            h1, h2, h3 { line-height: 1.3; break-after: avoid; }
            h1 { font-size: 1.15em; color: var(--kleur); margin-top: 16pt; }
            h2 { font-size: 1em; margin-top: 12pt; }
            h3 { font-size: 1em; font-weight: normal; font-style: italic; margin-top: 12pt; }
            p, li { orphans: 2; widows: 2; }
            ul, ol { padding-left: {{Getal(Briefmaten.Inspringing)}}mm; }
            li > ul, li > ol { margin-bottom: 0; }
            li > p { margin-bottom: 4pt; }
            blockquote { margin-left: {{Getal(Briefmaten.Inspringing)}}mm; padding-left: 4mm; border-left: 1.5pt solid #767676; }
            a { color: inherit; }
            {{Tabel}}
            main, .noten { max-width: {{Getal(Briefmaten.Tekst)}}mm; }
            .conceptmerk { margin: 0; font-size: 16pt; line-height: {{Getal(Briefmaten.Merkregel)}}pt; font-weight: bold; letter-spacing: 1pt; color: #b30000; }
            .briefhoofd { display: grid; grid-template-columns: {{Getal(Briefmaten.Tekst)}}mm minmax(0, 1fr); column-gap: {{Getal(Briefmaten.Tussen)}}mm; margin-bottom: 12mm; }
            .afzender { grid-column: 1 / -1; margin: 0; min-height: {{Getal(Briefmaten.TotAdres)}}mm; font-size: {{Getal(Briefmaten.Afzender(brief))}}pt; line-height: 1.25; color: var(--kleur); font-weight: bold; }
            .aan { grid-column: 1; }
            .geadresseerde { min-height: {{Getal(Briefmaten.Adres)}}mm; margin: 0; font-style: normal; }
            .gegevens { grid-column: 2; font-size: var(--klein); line-height: 1.35; font-style: normal; }
            dl, dd { margin: 0; }
            dl div { display: grid; grid-template-columns: {{Getal(Briefmaten.Kenmerknaam)}}mm minmax(0, 1fr); }
            dt { color: var(--kleur); }
            {{Noten}}
            {{Scherm}}
            {{Druk(brief)}}
            """;
    }

    private const string Tabel = """
        table { border-collapse: collapse; width: 100%; font-size: var(--klein); }
        th, td { border: 0.5pt solid #767676; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
        th { background: #f2f2f2; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        """;

    private const string Noten = """
        sup { line-height: 0; font-size: 0.7em; }
        sup a { text-decoration: none; padding: 0.5em 0.1em; }
        .noten { margin-top: 10mm; padding-top: 3mm; border-top: 0.5pt solid #767676; font-size: var(--klein); }
        .noten ol { padding-left: 6mm; margin: 0; }
        .noten li { margin-bottom: 3pt; }
        .noten p { margin: 0; display: inline; }
        """;

    private const string Scherm = """
        @media screen and (max-width: 190mm) {
          body { padding: 6mm; margin: 0; }
          .briefhoofd { display: block; }
          .afzender, .geadresseerde { min-height: 0; margin-bottom: 8mm; }
          .gegevens { display: block; margin-top: 8mm; }
        }
        """;

    // On paper the mark of a draft stands in the margin of every page; the head of the first page is left empty.
    private static string Druk(Briefdocument brief) => $$"""
        @page { size: A4; margin: 26mm {{Getal(Briefmaten.Breedte - Briefmaten.Links - Briefmaten.Tekst - Briefmaten.Tussen - Briefmaten.Zijkolom)}}mm {{Getal(Briefmaten.Onder)}}mm {{Getal(Briefmaten.Links)}}mm;
          @top-left { content: {{Cssreeks(brief.Paginakop)}}; font: {{Getal(Briefmaten.Klein(brief.Huisstijl))}}pt {{Cssreeks(brief.Huisstijl.Lettertype)}}, sans-serif; }
          @top-center { content: {{Cssreeks(brief.Conceptmerk ?? string.Empty)}}; font: bold 12pt {{Cssreeks(brief.Huisstijl.Lettertype)}}, sans-serif; color: #b30000; }
          @top-right { content: {{Cssreeks(Vormteksten.Blad)}} counter(page) {{Cssreeks(Vormteksten.BladVan)}} counter(pages); font: {{Getal(Briefmaten.Klein(brief.Huisstijl))}}pt {{Cssreeks(brief.Huisstijl.Lettertype)}}, sans-serif; } }
        @page :first { margin-top: {{Getal(Briefmaten.Boven)}}mm; @top-left { content: none; } @top-center { content: none; } @top-right { content: none; } }
        @media print {
          html { background: none; }
          body { margin: 0; padding: 0; max-width: none; }
          a { text-decoration: none; }
          .terug { display: none; }
        }
        """;
}
