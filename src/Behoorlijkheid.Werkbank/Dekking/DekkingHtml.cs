using System.Net;
using System.Text;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>A measurement as one HTML page without anything from elsewhere, the conditions coloured by what the cases show of them.</summary>
/// <remarks>What a colour says is said in words beside it as well.</remarks>
internal static class DekkingHtml
{
    private const string Stijl = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #c8c8c8; }
        code { overflow-wrap: anywhere; }
        .geheel { border-left: .4rem solid #1a7f37; } .deels { border-left: .4rem solid #9a6700; } .niet { border-left: .4rem solid #b3261e; }
        """;

    public static string Schrijf(Toetsingskader kader, Kaderdekking dekking)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Append("<title>").Append(Tekst(DekkingTeksten.Titel(kader))).Append("</title>\n<style>\n").Append(Stijl.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n");
        html.Append("<h1>").Append(Tekst(DekkingTeksten.Titel(kader))).Append("</h1>\n<p>").Append(Tekst(DekkingTeksten.Geheel(dekking))).Append("</p>\n<p>");
        html.Append(Tekst(DekkingTeksten.Beslist(dekking))).Append("</p>\n");
        foreach (var norm in dekking.Normen)
        {
            Deel(html, norm.Norm.Bestand, norm.Voorwaarden, norm.Uitzonderingen);
        }

        foreach (var begrip in dekking.Begrippen.Where(b => b.Gebruikers > 0))
        {
            Deel(html, begrip.Begrip.Naam, begrip.Voorwaarden, []);
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Deel(StringBuilder html, string naam, IEnumerable<Voorwaardedekking> voorwaarden, IEnumerable<Uitzonderingsdekking> uitzonderingen)
    {
        html.Append("<h2>").Append(Tekst(naam)).Append("</h2>\n<table>\n<thead><tr><th scope=\"col\">waar</th><th scope=\"col\">voorwaarde</th><th scope=\"col\">gezien</th><th scope=\"col\">beslist</th></tr></thead>\n<tbody>\n");
        foreach (var v in voorwaarden)
        {
            var klasse = v.Ongezien.IsEmpty ? "geheel" : v.Gezien.IsEmpty ? "niet" : "deels";
            Rij(html, klasse, v.Veld, $"<code>{Tekst(v.Tekst)}</code>", string.Join(", ", v.Gezien.Order().Select(DekkingTeksten.Woord)), v.Beslist ? "ja" : "nee");
        }

        foreach (var u in uitzonderingen)
        {
            var klasse = u.Toegepast && u.NietToegepast ? "geheel" : "deels";
            Rij(html, klasse, "uitzondering", $"<code>{Tekst(u.Id)}</code>", u.Toegepast ? "toegepast" : "nooit toegepast", u.NietToegepast ? "en niet" : "en altijd");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Rij(StringBuilder html, string klasse, string veld, string voorwaarde, string gezien, string beslist) => html
        .Append("<tr class=\"").Append(klasse).Append("\"><td>").Append(Tekst(veld)).Append("</td><td>").Append(voorwaarde)
        .Append("</td><td>").Append(Tekst(gezien)).Append("</td><td>").Append(Tekst(beslist)).Append("</td></tr>\n");

    private static string Tekst(string tekst) => WebUtility.HtmlEncode(tekst);
}
