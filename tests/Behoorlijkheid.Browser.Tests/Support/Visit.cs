using Microsoft.Playwright;

namespace Behoorlijkheid.Browser.Tests.Support;

/// <summary>A visit to the site in a window of its own. A request that would leave this machine is stopped and remembered.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> left = [];

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The requests that would have left.</summary>
    public IReadOnlyList<string> Left => left;

    /// <summary>What went wrong in scripts.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<Visit> Begin(IBrowser browser, Look look, bool script = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look == Look.Phone ? 360 : 1280, Height = 900 },
            ColorScheme = look == Look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });

        // A busy machine is slow, and that is no fault of the site.
        context.SetDefaultTimeout(120_000);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.PageError += (_, error) => visit.Errors.Add(error);
        await context.RouteAsync("**/*", visit.Guard);
        return visit;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task Guard(IRoute route)
    {
        if (new Uri(route.Request.Url).Scheme is "file" or "data" or "about")
        {
            await route.ContinueAsync();
            return;
        }

        left.Add(route.Request.Url);
        await route.AbortAsync();
    }
}
