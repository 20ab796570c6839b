using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>What an HTML file says, in the lines of <see cref="Brieflezing"/>.</summary>
internal static class Htmllezing
{
    public static ImmutableArray<string> Van(string html)
    {
        var pagina = new HtmlParser().ParseDocument(html);
        IEnumerable<string> regels =
        [
            .. pagina.QuerySelectorAll("header .conceptmerk").Select(e => $"merk|{Regel(e)}"),
            .. pagina.QuerySelectorAll("header .afzender").Select(e => $"afzender|{Regel(e)}"),
            .. Regels(pagina, "header .geadresseerde", "aan"),
            .. pagina.QuerySelectorAll("header dl div").Select(e => $"kenmerk|{Kenmerk(e)}"),
            .. Regels(pagina, "header .gegevens", "gegevens"),
            .. pagina.QuerySelector("main")!.Children.SelectMany(e => Element(e, 0, inCitaat: false)),
            .. pagina.QuerySelectorAll(".noten li > p").Select(e => $"noot|{Regel(e)}"),
        ];
        return [.. regels];
    }

    private static IEnumerable<string> Regels(IParentNode pagina, string keuze, string soort) =>
        pagina.QuerySelectorAll(keuze).SelectMany(e => Regel(e).ToString().Split('\n')).Where(r => r.Length > 0).Select(r => $"{soort}|{r}");

    private static Leesregel Kenmerk(IElement element) => new Leesregel().Voeg(element.QuerySelector("dt")!.TextContent + " " + element.QuerySelector("dd")!.TextContent).Genormaliseerd();

    private static IEnumerable<string> Element(IElement element, int niveau, bool inCitaat) => element.LocalName switch
    {
        "h1" or "h2" or "h3" => [$"kop{element.LocalName[1]}|{Regel(element)}"],
        "p" => [$"{Brieflezing.Soort(niveau, inCitaat)}|{Regel(element)}"],
        "ul" or "ol" => element.Children.SelectMany(p => p.Children).SelectMany(e => Element(e, niveau + 1, inCitaat)),
        "blockquote" => element.Children.SelectMany(e => Element(e, niveau, inCitaat: true)),
        "table" => element.QuerySelectorAll("thead tr > *").Select(c => $"th|{Regel(c)}").Concat(element.QuerySelectorAll("tbody tr > *").Select(c => $"td|{Regel(c)}")),
        var anders => throw new InvalidOperationException(anders),
    };

    private static Leesregel Regel(IElement element)
    {
        var uit = new Leesregel();
        Delen(element, string.Empty, uit);
        return uit.Genormaliseerd();
    }

    private static void Delen(INode ouder, string opmaak, Leesregel uit)
    {
        foreach (var knoop in ouder.ChildNodes)
        {
            switch (knoop)
            {
                case IText tekst:
                    uit.Voeg(tekst.Data.Replace("\n", string.Empty, StringComparison.Ordinal), opmaak);
                    break;
                case IElement { LocalName: "br" }:
                    uit.Voeg("\n");
                    break;
                case IElement { LocalName: "sup" } noot:
                    uit.Voeg($"[{noot.TextContent}]");
                    break;
                case IElement element:
                    Delen(element, element.LocalName switch { "strong" => opmaak + "b", "em" => opmaak + "i", _ => opmaak }, uit);
                    break;
            }
        }
    }
}
