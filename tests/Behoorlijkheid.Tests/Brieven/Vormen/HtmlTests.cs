using System.Text;
using AngleSharp.Html.Parser;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using CsCheck;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

public sealed class HtmlTests
{
    // All that the writer makes; a text that breaks out would add another.
    private static readonly string[] Elementen =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "div", "p", "address", "dl", "dt", "dd", "h1", "h2", "h3", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "sup", "a", "strong", "em", "br",
    ];

    [Test]
    public async Task A_letter() => await Verifier.Verify(Html(Voorbeeldbrief.Brief));

    [Test]
    public void Text_is_text_and_every_link_within_the_page_arrives() =>
        Willekeurigebrief.Brief.Sample(brief => Gebreken(brief).Count == 0, iter: 1000, print: brief => string.Join('\n', Gebreken(brief)));

    [Test]
    public void The_looks_cannot_close_the_style_sheet()
    {
        var brief = Voorbeeldbrief.Brief with { Paginakop = "</style><script>alert(1)</script>\"; } \\", Huisstijl = Voorbeeldbrief.Stijl with { Lettertype = "A\"</style><p>" } };

        Assert.That(Gebreken(brief), Is.Empty);
    }

    [Test]
    public void A_draft_says_so_on_the_page_and_in_the_margin_of_every_printed_page()
    {
        var html = Html(Voorbeeldbrief.Lang);
        var pagina = new HtmlParser().ParseDocument(html);

        Assert.That(pagina.QuerySelectorAll(".conceptmerk").Select(e => e.TextContent), Is.EqualTo(["CONCEPT – niet verzenden"]));
        Assert.That(pagina.QuerySelector("style")!.TextContent, Does.Contain("@top-center { content: \"CONCEPT – niet verzenden\";"));
    }

    private static List<string> Gebreken(Briefdocument brief)
    {
        var pagina = new HtmlParser().ParseDocument(Html(brief));
        var ids = pagina.All.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToList();
        var doelen = pagina.QuerySelectorAll("a[href^='#'], [aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby") ?? e.GetAttribute("href")![1..]);
        var adressen = pagina.QuerySelectorAll("a[href]:not([href^='#'])").Select(e => e.GetAttribute("href")!);
        return
        [
            .. pagina.All.Select(e => e.LocalName).Distinct().Except(Elementen),
            .. ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => "twice: " + g.Key),
            .. doelen.Except(ids).Select(d => "nowhere: " + d),
            .. adressen.Where(a => !a.StartsWith("https://", StringComparison.Ordinal) && !a.StartsWith("mailto:", StringComparison.Ordinal)),
            .. pagina.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "src" or "style").Select(a => a.Name),
            .. pagina.QuerySelector("style")!.TextContent.Contains("url(", StringComparison.Ordinal) ? ["url("] : Array.Empty<string>(),
        ];
    }

    private static string Html(Briefdocument brief) => Encoding.UTF8.GetString(Briefschrijver.Schrijf(brief, Briefvorm.Html));
}
