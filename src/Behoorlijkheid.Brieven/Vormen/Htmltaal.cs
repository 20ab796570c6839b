using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes text into HTML and into a style sheet so that it can be nothing but text.</summary>
internal static class Htmltaal
{
    public static string Tekst(string tekst)
    {
        var uit = new StringBuilder(tekst.Length + 8);
        foreach (var teken in tekst)
        {
            uit.Append(teken switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\u00A0' => "&nbsp;",
                _ => null,
            } ?? teken.ToString());
        }

        return uit.ToString();
    }

    /// <summary>A string of CSS, with its quotes.</summary>
    public static string Cssreeks(string tekst) => "\"" + string.Concat(tekst.EnumerateRunes().Select(r =>
        r.Value is '"' or '\\' or '<' or '>' or '&' or '\'' ? string.Create(CultureInfo.InvariantCulture, $"\\{r.Value:x6}") : r.ToString())) + "\"";

    public static string Getal(decimal getal) => getal.ToString("0.##", CultureInfo.InvariantCulture);

    /// <param name="delen">The parts of the line.</param>
    /// <param name="gezien">The notes to which the text referred already: only the first reference is where one comes back to. <c>null</c> where no note is referred to.</param>
    public static string Regel(ImmutableArray<Tekstdeel> delen, HashSet<int>? gezien = null) => string.Concat(delen.Select(d => d switch
    {
        Tekstdeel.Tekst tekst => Opgemaakt(tekst),
        Tekstdeel.Regeleinde => "<br>\n",
        Tekstdeel.Koppeling koppeling => $"<a href=\"{Tekst(koppeling.Adres.AbsoluteUri)}\">{Tekst(koppeling.Inhoud)}</a>",
        Tekstdeel.Nootverwijzing noot => Verwijzing(noot.Noot + 1, gezien?.Add(noot.Noot) == true),
        _ => string.Empty,
    }));

    private static string Opgemaakt(Tekstdeel.Tekst tekst)
    {
        var inhoud = tekst.Cursief ? $"<em>{Tekst(tekst.Inhoud)}</em>" : Tekst(tekst.Inhoud);
        return tekst.Vet ? $"<strong>{inhoud}</strong>" : inhoud;
    }

    private static string Verwijzing(int nummer, bool eerste)
    {
        var id = eerste ? string.Create(CultureInfo.InvariantCulture, $" id=\"bij-noot-{nummer}\"") : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"<sup class=\"noot\"><a{id} href=\"#noot-{nummer}\" role=\"doc-noteref\" aria-label=\"{Vormteksten.Noot(nummer)}\">{nummer}</a></sup>");
    }
}
