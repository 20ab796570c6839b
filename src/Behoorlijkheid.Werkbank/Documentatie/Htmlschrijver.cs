using System.Collections.Frozen;
using System.Text;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>Writes HTML. This is the only place where a text becomes HTML.</summary>
internal static class Htmlschrijver
{
    private static readonly FrozenSet<string> Leeg = new[] { "meta", "link", "input", "br" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OpEigenRegel = new[]
    {
        "html", "head", "meta", "link", "title", "script", "body", "header", "nav", "main", "footer", "section", "article", "div", "form", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li",
        "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string Schrijf(Html html)
    {
        var uit = new StringBuilder("<!DOCTYPE html>\n");
        Schrijf(html, uit);
        return uit.Append('\n').ToString();
    }

    private static void Schrijf(Html html, StringBuilder uit)
    {
        switch (html)
        {
            case Html.Kaal kaal:
                Tekst(kaal.Tekst, uit);
                break;
            case Html.Reeks reeks:
                foreach (var deel in reeks.Delen)
                {
                    Schrijf(deel, uit);
                }

                break;
            case Html.Element element:
                Element(element, uit);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Element(Html.Element element, StringBuilder uit)
    {
        if (OpEigenRegel.Contains(element.Naam) && uit[^1] == '>')
        {
            uit.Append('\n');
        }

        uit.Append('<').Append(element.Naam);
        foreach (var attribuut in element.Attributen)
        {
            uit.Append(' ').Append(attribuut.Naam).Append("=\"");
            Tekst(attribuut.Waarde, uit);
            uit.Append('"');
        }

        uit.Append('>');
        if (Leeg.Contains(element.Naam))
        {
            return;
        }

        foreach (var deel in element.Inhoud)
        {
            Schrijf(deel, uit);
        }

        uit.Append("</").Append(element.Naam).Append('>');
    }

    private static void Tekst(string tekst, StringBuilder uit)
    {
        foreach (var teken in tekst)
        {
            _ = teken switch
            {
                '&' => uit.Append("&amp;"),
                '<' => uit.Append("&lt;"),
                '>' => uit.Append("&gt;"),
                '"' => uit.Append("&quot;"),
                '\'' => uit.Append("&#39;"),

                // What HTML cannot hold; a lone half of a pair cannot be written as UTF-8 either.
                _ when char.IsControl(teken) && teken is not ('\n' or '\t') => uit.Append('\uFFFD'),
                _ => uit.Append(teken),
            };
        }
    }
}
