using System.Collections.Immutable;
using System.Net;
using System.Text;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>The page of a comparison as one HTML file without anything from elsewhere.</summary>
internal static class VerschilHtml
{
    private const string Stijl = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        table { border-collapse: collapse; margin: 0 0 2rem; }
        caption { text-align: left; padding: .3rem 0; font-weight: 600; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #767676; }
        td { font-variant-numeric: tabular-nums; }
        h1, h2, h3, li { overflow-wrap: anywhere; }
        h3 { margin-bottom: .3rem; }
        .uitspraak { border-left: .4rem solid #1a4f8b; padding-left: .8rem; font-size: 1.1rem; }
        a { color: #1a4f8b; }
        .tabel { overflow-x: auto; }
        @media print { body { max-width: none; margin: 0; font-size: 10pt; } nav { display: none; } h2, h3, caption { break-after: avoid; } li, tr { break-inside: avoid; } }
        """;

    public static string Schrijf(Pagina pagina)
    {
        var html = new StringBuilder();
        var titel = Tekst(((Blok.Kop)pagina.Blokken[0]).Tekst);
        html.Append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(titel)
            .Append("</title>\n<style>\n").Append(Stijl.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(titel).Append("</h1>\n");
        Inhoud(html, pagina.Blokken);
        for (var i = 1; i < pagina.Blokken.Length; i++)
        {
            // The sentence before a table is its caption.
            if (pagina.Blokken[i] is Blok.Alinea bijschrift && i + 1 < pagina.Blokken.Length && pagina.Blokken[i + 1] is Blok.Tabel tabel)
            {
                Tabel(html, bijschrift.Tekst, tabel);
                i++;
            }
            else
            {
                Deel(html, pagina.Blokken[i], i);
            }
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Inhoud(StringBuilder html, ImmutableArray<Blok> blokken)
    {
        var koppen = blokken.Select((blok, i) => (blok, i)).Where(b => b.blok is Blok.Kop { Niveau: 2 }).ToList();
        if (koppen.Count < 2)
        {
            return;
        }

        html.Append("<nav aria-label=\"").Append(VerschilpaginaTeksten.Inhoud).Append("\">\n<ul>\n");
        foreach (var (blok, i) in koppen)
        {
            html.Append("<li><a href=\"#deel-").Append(Woorden.Getal(i)).Append("\">").Append(Tekst(((Blok.Kop)blok).Tekst)).Append("</a></li>\n");
        }

        html.Append("</ul>\n</nav>\n");
    }

    private static void Deel(StringBuilder html, Blok blok, int plaats)
    {
        switch (blok)
        {
            case Blok.Kop { Niveau: 2 } kop:
                html.Append("<h2 id=\"deel-").Append(Woorden.Getal(plaats)).Append("\">").Append(Tekst(kop.Tekst)).Append("</h2>\n");
                break;
            case Blok.Kop kop:
                html.Append("<h3>").Append(Tekst(kop.Tekst)).Append("</h3>\n");
                break;
            case Blok.Uitspraak uitspraak:
                html.Append("<p class=\"uitspraak\">").Append(Tekst(uitspraak.Tekst)).Append("</p>\n");
                break;
            case Blok.Alinea alinea:
                html.Append("<p>").Append(Tekst(alinea.Tekst)).Append("</p>\n");
                break;
            case Blok.Opsomming opsomming:
                Lijst(html, opsomming.Punten);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Lijst(StringBuilder html, ImmutableArray<Punt> punten)
    {
        html.Append("<ul>\n");
        foreach (var punt in punten)
        {
            html.Append("<li>").Append(Tekst(punt.Tekst));
            if (!punt.Onder.IsEmpty)
            {
                html.Append('\n');
                Lijst(html, [.. punt.Onder.Select(o => new Punt(o))]);
            }

            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Tabel(StringBuilder html, string bijschrift, Blok.Tabel tabel)
    {
        html.Append("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Tekst(bijschrift)).Append("\">\n<table>\n<caption>").Append(Tekst(bijschrift)).Append("</caption>\n<thead><tr>");
        foreach (var kolom in tabel.Kolommen)
        {
            html.Append("<th scope=\"col\">").Append(Tekst(kolom)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var rij in tabel.Rijen)
        {
            html.Append("<tr><th scope=\"row\">").Append(Tekst(rij[0])).Append("</th>").AppendJoin(string.Empty, rij.Skip(1).Select(cel => $"<td>{Tekst(cel)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Tekst(string tekst) => WebUtility.HtmlEncode(tekst);
}
