using Microsoft.Playwright;
using NUnit.Framework;

namespace Behoorlijkheid.Browser.Tests.Support;

/// <summary>The browser of this machine. Nothing is downloaded: Playwright drives the Chromium or Chrome that is installed.</summary>
internal static class Chromium
{
    public const string Variable = "BEHOORLIJKHEID_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is; <c>null</c> when this machine has none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>Starts it. Without a browser the tests are ignored, but where CI=true they fail: there nobody reads what was ignored.</summary>
    public static async Task<IBrowser> Start(IPlaywright playwright)
    {
        if (Find() is not { } path)
        {
            const string Message = "There is no browser. Install Chromium (Debian: apt-get install chromium), or name one in " + Variable + ".";
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(Message);
            }

            Assert.Ignore(Message);
            throw new InvalidOperationException(Message);
        }

        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }
}
