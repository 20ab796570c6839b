using Behoorlijkheid.Cli.Tests.Support;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Cli.Tests;

public sealed class KaderDocsTests
{
    [Test]
    public async Task A_site_is_written_and_written_again()
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        for (var i = 0; i < 2; i++)
        {
            var run = await Support.Cli.RunAsync("kader", "documentatie", "--uit", site);

            Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
            Assert.That(run.Out, Does.Match("^Geschreven: [0-9]+ bestanden in \".*site\". Open daar index.html.\n$"));
        }

        Assert.That(await File.ReadAllTextAsync(Path.Combine(site, "index.html")), Does.StartWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
    }

    [Test]
    public async Task A_folder_with_something_else_is_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "brief.txt"), "van mij");
        var run = await Support.Cli.RunAsync("kader", "documentatie", "--uit", folder.Path);

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.WrongUse, string.Empty)));
        Assert.That(run.Error, Is.EqualTo($"De map \"{folder.Path}\" is niet leeg en is geen eerdere documentatie. Kies een lege of nieuwe map; er is niets geschreven.\n"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Without_a_folder_to_write_to_nothing_is_done()
    {
        var run = await Support.Cli.RunAsync("kader", "documentatie");

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.WrongUse, string.Empty)));
        Assert.That(run.Error, Does.StartWith("Noem met --uit de map waarin de website moet komen.\n"));
    }

    [Test]
    public async Task A_refused_kader_gives_its_problems_and_no_site()
    {
        using var folder = new TemporaryFolder();
        var run = await Support.Cli.RunAsync("kader", "documentatie", Path.Combine(folder.Path, "geen"), "--uit", Path.Combine(folder.Path, "site"));

        Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
        Assert.That(Directory.Exists(Path.Combine(folder.Path, "site")), Is.False);
    }

    [Test]
    public async Task Help_of_documentatie() => await Verifier.Verify((await Support.Cli.RunAsync("kader", "documentatie", "--help")).Out);
}
