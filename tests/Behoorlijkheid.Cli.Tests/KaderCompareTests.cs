using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Cli.Tests;

public sealed class KaderCompareTests
{
    private const string SeeCompare = "Zie \"behoorlijkheid kader verschil --help\".\n";
    private const string Norm = "behoorlijkheid/persoonlijk-contact.json";

    [Test]
    public async Task A_kader_and_itself_say_the_same_and_end_with_0()
    {
        var run = await Support.Cli.RunAsync("kader", "verschil", "meegeleverd", "meegeleverd");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.Contain("De kaders zeggen hetzelfde."));
    }

    [Test]
    public async Task A_changed_norm_and_what_it_does_to_a_dossier_end_with_4()
    {
        using var folder = Changed("\"voldaanAls\": \"contact.persoonlijk\"", "\"voldaanAls\": \"not contact.persoonlijk\"");
        var run = await Support.Cli.RunAsync("kader", "verschil", "meegeleverd", folder.Path, "--dossiers", Repository.Pad("examples/vlekkeloos/dossier.json"), "--op", "2026-06-30");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Findings, string.Empty)));
        Assert.That(run.Out, Does.Contain("Gewijzigd: persoonlijk-contact").And.Contain("beoordeeld op 30 juni 2026.").And.Contain("van ongegrond naar gegrond, door persoonlijk-contact."));
    }

    [Test]
    public async Task Without_a_day_the_dossiers_are_assessed_as_of_today_and_that_is_told()
    {
        using var stored = new TemporaryFolder();
        stored.Written("een.ndjson", """{ "aanleiding": "eigenToets" }"""u8.ToArray());
        var run = await Support.Cli.RunAsync("kader", "verschil", "meegeleverd", "meegeleverd", "--dossiers", stored.File("een.ndjson"));

        Assert.That(run.Code, Is.EqualTo(ExitCode.Assessed));
        Assert.That(run.Out, Does.Contain("beoordeeld op 1 juni 2017 (vandaag, want er is geen").IgnoreCase);
    }

    [Test]
    public async Task Every_refused_dossier_is_told_with_its_line_the_others_count_and_it_ends_with_3()
    {
        using var stored = new TemporaryFolder();
        stored.Written("drie.ndjson", "{ \"aanleiding\": \"eigenTots\" }\n{ \"aanleiding\": \"eigenToets\" }\n{"u8.ToArray());
        var run = await Support.Cli.RunAsync("kader", "verschil", "meegeleverd", "meegeleverd", "--dossiers", stored.File("drie.ndjson"), "--vorm", "json");
        var dossiers = JObject.Parse(run.Out)["dossiers"]!;

        Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
        Assert.That(run.Error, Does.Match("^drie.ndjson:1:[0-9]+: fout: .*\ndrie.ndjson:3:[0-9]+: fout: .*\n$"));
        Assert.That(((int)dossiers["aantal"]!, (int)dossiers["geweigerd"]!), Is.EqualTo((3, 2)));
    }

    [Test]
    public async Task Both_kaders_and_the_dossiers_are_refused_at_once()
    {
        using var folder = Changed("\"soort\": \"behoorlijkheid\"", "\"soort\": \"behorlijkheid\"");
        var run = await Support.Cli.RunAsync("kader", "verschil", folder.Path, "weg", "--dossiers", "ook-weg");

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
        Assert.That(run.Error, Does.Contain("Het oude toetsingskader is geweigerd").And.Contain("weg: fout: ").And.Contain("ook-weg: fout: Dit bestand of deze map bestaat niet."));
    }

    [Test]
    public async Task As_html_in_a_file()
    {
        using var folder = Changed("\"soort\": \"behoorlijkheid\"", "\"soort\": \"aandachtspunt\"");
        var cases = folder.File("behoorlijkheid/persoonlijk-contact.gevallen.json");
        await File.WriteAllTextAsync(cases, (await File.ReadAllTextAsync(cases)).Replace("\"soort\": \"behoorlijkheid\"", "\"soort\": \"aandachtspunt\"", StringComparison.Ordinal));
        using var to = new TemporaryFolder();
        var run = await Support.Cli.RunAsync("kader", "verschil", folder.Path, "meegeleverd", "--vorm", "html", "--uit", to.File("verschil.html"));

        Assert.That((run.Code, run.Out, run.Error), Is.EqualTo((ExitCode.Findings, string.Empty, string.Empty)));
        Assert.That(await File.ReadAllTextAsync(to.File("verschil.html")), Does.StartWith("<!DOCTYPE html>").And.Contain("Soort van aandachtspunt naar behoorlijkheid."));
    }

    [TestCase(new string[0], "Noem twee kaders: het oude en het nieuwe. Een kader is een map, of het woord meegeleverd.")]
    [TestCase(new[] { "meegeleverd" }, "Noem twee kaders: het oude en het nieuwe. Een kader is een map, of het woord meegeleverd.")]
    [TestCase(new[] { "a", "b", "c" }, "\"c\" hoort hier niet: er worden twee kaders vergeleken.")]
    [TestCase(new[] { "a", "b", "--op", "2024-01-01" }, "Met --op hoort --dossiers: zonder dossiers wordt niets beoordeeld.")]
    [TestCase(new[] { "a", "b", "--dossiers", "d", "--op", "gisteren" }, "\"gisteren\" is geen datum. Schrijf --op als jjjj-mm-dd, bijvoorbeeld 2017-06-01.")]
    [TestCase(new[] { "a", "b", "--vorm", "markdown" }, "\"markdown\" is geen vorm. Kies tekst, json of html.")]
    [TestCase(new[] { "a", "b", "--dossiers", "d.ndjson", "--uit", "d.ndjson" }, "Met --uit zou het dossier \"d.ndjson\" worden overschreven. Kies een ander bestand.")]
    public async Task Wrong_use_says_what_is_wrong(string[] words, string sentence)
    {
        var run = await Support.Cli.RunAsync(["kader", "verschil", .. words]);

        Assert.That((run.Code, run.Out, run.Error), Is.EqualTo((ExitCode.WrongUse, string.Empty, $"{sentence}\n{SeeCompare}")));
    }

    [Test]
    public async Task Help_of_verschil() => await Verifier.Verify((await Support.Cli.RunAsync("kader", "verschil", "--help")).Out);

    private static TemporaryFolder Changed(string from, string to)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Repository.Bestanden("rules", "*.json").Where(f => !Repository.Relatief(f).StartsWith("rules/schema/", StringComparison.Ordinal)))
        {
            var path = Path.GetRelativePath(Repository.Pad("rules"), file);
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            var text = File.ReadAllText(file);
            File.WriteAllText(folder.File(path), path.Replace('\\', '/') == Norm ? text.Replace(from, to, StringComparison.Ordinal) : text);
        }

        return folder;
    }
}
