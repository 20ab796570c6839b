using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Documentatie;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

internal sealed partial class DocumentatiemakerTests
{
    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> Gemaakt = new(() => Documentatiemaker.Maak(Kaderwerklezer.Meegeleverd().Waarde));

    private static ImmutableSortedDictionary<string, byte[]> Site => Gemaakt.Value;

    private static IEnumerable<(string Adres, string Html)> Paginas => Site.Where(b => b.Key.EndsWith(".html", StringComparison.Ordinal)).Select(b => (b.Key, Encoding.UTF8.GetString(b.Value)));

    [Test]
    public void The_same_kader_gives_the_same_bytes()
    {
        var nog = Documentatiemaker.Maak(Kaderwerklezer.Meegeleverd().Waarde);

        Assert.That(nog.Keys, Is.EqualTo(Site.Keys));
        Assert.That(nog.Where(b => !b.Value.AsSpan().SequenceEqual(Site[b.Key])).Select(b => b.Key), Is.Empty);
    }

    [Test]
    public void Every_norm_begrip_and_vereiste_has_its_page()
    {
        var kader = KaderReader.Meegeleverd;
        var verwacht = kader.Normen.Select(n => $"normen/{n.Id}.html").Distinct().Count();

        Assert.Multiple(() =>
        {
            Assert.That(Site.Keys.Count(k => k.StartsWith("normen/", StringComparison.Ordinal)), Is.EqualTo(kader.Normen.Length));
            Assert.That(kader.Normen.Select(n => $"normen/{n.Id}.html").Where(p => !Site.ContainsKey(p)), Is.Empty);
            Assert.That(Site.Keys.Count(k => k.StartsWith("begrippen/", StringComparison.Ordinal)), Is.EqualTo(kader.Begrippen.Length));
            Assert.That(Site.Keys.Count(k => k.StartsWith("vereisten/", StringComparison.Ordinal)), Is.EqualTo(kader.Vereisten.Length));
            Assert.That(verwacht, Is.GreaterThan(100));
        });
    }

    [Test]
    public void Every_link_within_the_site_leads_somewhere()
    {
        var ankers = Paginas.ToDictionary(p => p.Adres, p => Id().Matches(p.Html).Select(m => WebUtility.HtmlDecode(m.Groups["id"].Value)).ToList());
        var dood = new List<string>();
        foreach (var (adres, html) in Paginas)
        {
            foreach (var doel in Verwijzing().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["doel"].Value)).Where(d => !d.StartsWith("https://wetten.overheid.nl/", StringComparison.Ordinal)))
            {
                var (bestand, anker) = Opgelost(adres, doel);
                if (!Site.ContainsKey(bestand) || (anker.Length > 0 && !ankers[bestand].Contains(anker)))
                {
                    dood.Add($"{adres} → {doel}");
                }
            }
        }

        Assert.That(dood.Distinct(), Is.Empty);
    }

    [Test]
    public void What_the_search_finds_is_there()
    {
        var index = Encoding.UTF8.GetString(Site["zoekindex.js"]);
        var posten = Newtonsoft.Json.Linq.JArray.Parse(index["window.zoekindex = ".Length..^2]);

        Assert.That(posten, Has.Count.GreaterThan(400));
        Assert.That(posten.Select(p => ((string)p["a"]!).Split('#')[0]).Where(a => !Site.ContainsKey(a)), Is.Empty);
    }

    [Test]
    public void Nothing_is_fetched_from_elsewhere()
    {
        var vreemd = Paginas.SelectMany(p => Bron().Matches(p.Html).Select(m => m.Value)).Where(b => b.Contains("//", StringComparison.Ordinal)).Distinct();

        Assert.That(vreemd, Is.Empty);
        Assert.That(Encoding.UTF8.GetString(Site["stijl.css"]), Does.Not.Contain("url(").And.Not.Contain("@import"));
        Assert.That(Encoding.UTF8.GetString(Site["zoeken.js"]), Does.Not.Contain("fetch").And.Not.Contain("XMLHttp").And.Not.Contain("://"));
    }

    [Test]
    public void A_page_is_Dutch_has_one_title_headings_in_order_and_ids_of_its_own() => Assert.Multiple(() =>
    {
        foreach (var (adres, html) in Paginas)
        {
            var koppen = Kop().Matches(html).Select(m => m.Groups["niveau"].Value[0] - '0').ToList();
            Assert.That(html, Does.StartWith("<!DOCTYPE html>\n<html lang=\"nl\">"), adres);
            Assert.That(koppen.Count(k => k == 1), Is.EqualTo(1), adres);
            Assert.That(koppen.Zip(koppen.Skip(1)).Any(p => p.Second > p.First + 1), Is.False, $"{adres}: {string.Join(' ', koppen)}");
            Assert.That(Id().Matches(html).Select(m => m.Groups["id"].Value), Is.Unique, adres);
        }

        Assert.That(Paginas.Select(p => Titel().Match(p.Html).Value).GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key), Is.Empty);
    });

    [Test]
    public void Articles_stand_in_the_order_of_the_law()
    {
        var html = Encoding.UTF8.GetString(Site["artikelen.html"]);
        var awb = html[html.IndexOf("id=\"algemene-wet-bestuursrecht\"", StringComparison.Ordinal)..];
        var artikelen = Artikel().Matches(awb[..awb.IndexOf("<h2>Politiewet 2012", StringComparison.Ordinal)]).Select(m => m.Groups["nummer"].Value).ToList();

        Assert.That(artikelen.Take(2), Is.EqualTo(new[] { "2:3", "2:5" }));
        Assert.That(artikelen.Where(a => a is "9:2" or "9:9" or "9:10" or "9:12" or "9:12a" or "9:14"), Is.EqualTo(new[] { "9:2", "9:9", "9:10", "9:12", "9:12a", "9:14" }));
    }

    [Test]
    public void Texts_of_an_author_stay_texts()
    {
        const string Boos = "<script>alert('x')</script> & \"meer\" \u0001";
        var norm = Kaders.Norm("boos", Conditions.Fact("klacht.schriftelijk")) with { Titel = Boos, Toelichting = Boos, Aanwijzing = Boos, Motivering = new(Boos, Boos, Boos, Boos) };
        var site = Documentatiemaker.Maak(new(Kaders.Of(norm), [], [], []));
        var html = site.Where(b => b.Key.EndsWith(".html", StringComparison.Ordinal)).Select(b => Encoding.UTF8.GetString(b.Value)).ToList();

        Assert.That(html.Where(h => h.Contains("<script>", StringComparison.Ordinal)), Is.Empty);
        Assert.That(html.Count(h => h.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;meer&quot; \uFFFD", StringComparison.Ordinal)), Is.GreaterThan(2));
        Assert.That(Encoding.UTF8.GetString(site["zoekindex.js"]), Does.Not.Contain("<"));
    }

    [Test]
    public void A_page_of_two_versions_shows_what_changed()
    {
        var html = Encoding.UTF8.GetString(Site["normen/awb-9-11-lid-3.html"]);

        Assert.That(html, Does.Contain("Tot en met 21 december 2009").And.Contain("Sinds 22 december 2009").And.Contain("awb-9-11-lid-3.tot-2009-12-21.html"));
        Assert.That(Encoding.UTF8.GetString(Site["normen/awb-9-11-lid-3.tot-2009-12-21.html"]), Does.Contain("Dit is een eerdere versie; zij gold tot en met 21 december 2009."));
    }

    private static (string Bestand, string Anker) Opgelost(string vanaf, string doel)
    {
        var delen = doel.Split('#', 2);
        var bestand = delen[0].Length == 0 ? vanaf : new Uri(new Uri("file:///" + vanaf), delen[0]).AbsolutePath[1..];
        return (bestand, delen.Length == 2 ? delen[1] : string.Empty);
    }

    [GeneratedRegex(@" id=""(?<id>[^""]*)""")]
    private static partial Regex Id();

    [GeneratedRegex(@" (?:href|action|src)=""(?<doel>[^""]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"<(?:script|link|img|iframe|form|input)[^>]*>")]
    private static partial Regex Bron();

    [GeneratedRegex(@"<h(?<niveau>[1-6])>")]
    private static partial Regex Kop();

    [GeneratedRegex(@"<title>[^<]*</title>")]
    private static partial Regex Titel();

    [GeneratedRegex(@"<h3>Artikel (?<nummer>[^<]*)</h3>")]
    private static partial Regex Artikel();
}
