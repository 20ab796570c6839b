using Behoorlijkheid.Browser.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Behoorlijkheid.Browser.Tests;

/// <summary>The website of the shipped kader in a real browser.</summary>
[Parallelizable(ParallelScope.None)]
internal sealed class DocumentatieTests
{
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    private static readonly AxeRunOptions OnlyColours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
    };

    private Site site = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    private static IEnumerable<object[]> KindsInEveryLook => Site.Kinds.SelectMany(page => Enum.GetValues<Look>().Select(look => new object[] { page, look }));

    [OneTimeSetUp]
    public async Task Start()
    {
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Start(playwright);
        site = new();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        site?.Remove();
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    [TestCaseSource(nameof(KindsInEveryLook))]
    public async Task A_page_can_be_used_by_everybody(string page, Look look)
    {
        await using var visit = await Visit.Begin(browser, look);
        await visit.Page.GotoAsync(site.AddressOf(page));
        if (look == Look.Light)
        {
            await visit.Page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");
        }

        // What a page is made of is the same in the dark: there only colours can be wrong.
        var found = await visit.Page.RunAxe(look == Look.Dark ? OnlyColours : OnlyViolations);

        Assert.Multiple(() =>
        {
            Assert.That(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"), Is.Empty);
            Assert.That(visit.Left, Is.Empty);
            Assert.That(visit.Errors, Is.Empty);
        });
        Assert.That(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero, "the page is wider than the window");
    }

    [Test]
    public async Task Light_and_dark_differ()
    {
        var colours = new List<string>();
        foreach (var look in new[] { Look.Light, Look.Dark })
        {
            await using var visit = await Visit.Begin(browser, look);
            await visit.Page.GotoAsync(site.AddressOf("index.html"));
            colours.Add(await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        }

        Assert.That(colours, Is.Unique);
    }

    [Test]
    public async Task The_first_key_offers_to_skip_to_the_content()
    {
        await using var visit = await Visit.Begin(browser, Look.Light);
        await visit.Page.GotoAsync(site.AddressOf("normen/awb-9-7-lid-1.html"));

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.That(await Focused(visit.Page), Is.EqualTo("Naar de inhoud"));
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.That(await visit.Page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo("inhoud"));
    }

    [Test]
    public async Task Where_the_focus_is_can_be_seen()
    {
        await using var visit = await Visit.Begin(browser, Look.Light);
        await visit.Page.GotoAsync(site.AddressOf("index.html"));
        for (var i = 0; i < 6; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.That(await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"), Is.EqualTo("solid"), await Focused(visit.Page));
        }
    }

    [Test]
    public async Task A_norm_is_found_with_the_keyboard_alone()
    {
        await using var visit = await Visit.Begin(browser, Look.Light);
        await visit.Page.GotoAsync(site.AddressOf("begrippen/voldoende-afstand.html"));

        await TabTo(visit.Page, "q");
        await visit.Page.Keyboard.TypeAsync("9:7 betrokken");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("[role=status]:not(:empty)").WaitForAsync();
        Assert.That(await visit.Page.TextContentAsync("[role=status]"), Does.Match("^[0-9]+ resulta"));

        await TabTo(visit.Page, "q");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("h1", new() { HasText = "Behandeling door iemand die niet bij de gedraging betrokken was" }).WaitForAsync();

        Assert.That(visit.Page.Url, Does.EndWith("/normen/awb-9-7-lid-1.html"));
        Assert.That(visit.Left, Is.Empty);
    }

    [Test]
    public async Task The_results_can_be_used_by_everybody()
    {
        await using var visit = await Visit.Begin(browser, Look.Light);
        await visit.Page.GotoAsync(site.AddressOf("zoeken.html") + "?q=horen");

        Assert.That(await visit.Page.Locator("#resultaten a").CountAsync(), Is.GreaterThan(3));
        Assert.That((await visit.Page.RunAxe()).Violations.Select(v => v.Id), Is.Empty);
    }

    [TestCase("ca\u0301sus zonder zin", "Niets gevonden. Probeer een ander of korter woord.")]
    [TestCase("<img src=x onerror=alert(1)>", "Niets gevonden. Probeer een ander of korter woord.")]
    public async Task What_is_not_there_is_not_found(string words, string status)
    {
        await using var visit = await Visit.Begin(browser, Look.Light);
        await visit.Page.GotoAsync(site.AddressOf("zoeken.html") + "?q=" + Uri.EscapeDataString(words));

        Assert.That(await visit.Page.TextContentAsync("[role=status]"), Is.EqualTo(status));
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task Without_scripts_everything_can_still_be_reached()
    {
        await using var visit = await Visit.Begin(browser, Look.Light, script: false);
        await visit.Page.GotoAsync(site.AddressOf("zoeken.html"));

        Assert.That(await visit.Page.Locator("noscript a").CountAsync(), Is.EqualTo(9));
        await visit.Page.ClickAsync("text=Behandeling door iemand die niet bij de gedraging betrokken was");
        Assert.That(visit.Page.Url, Does.EndWith("/normen/awb-9-7-lid-1.html"));
    }

    [Test]
    public async Task A_norm_can_be_printed()
    {
        await using var visit = await Visit.Begin(browser, Look.Light);
        await visit.Page.GotoAsync(site.AddressOf("normen/awb-9-7-lid-1.html"));

        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.That(System.Text.Encoding.ASCII.GetString(pdf, 0, 5), Is.EqualTo("%PDF-"));
        Assert.That(pdf, Has.Length.GreaterThan(20_000));
        Assert.That(await visit.Page.Locator(".menu").IsVisibleAsync(), Is.False);
        Assert.That(await visit.Page.Locator("h1").IsVisibleAsync(), Is.True);
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static async Task TabTo(IPage page, string id)
    {
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.id") == id)
            {
                return;
            }
        }

        Assert.Fail($"The tab key does not reach {id}.");
    }
}
