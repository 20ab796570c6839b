using System.Text;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

/// <summary>The letters beside a kader, in its folder <c>brieven</c>: checked and formatted with it.</summary>
public sealed class KaderLettersTests
{
    private const string Norm = "awb-9/awb-9-6.json";

    // Of the letters beside the kader all files count, also where the kader itself is refused.
    [TestCase(false)]
    [TestCase(true)]
    public async Task What_is_wrong_with_the_letters_is_told_along_with_the_rest(bool kaderToo)
    {
        using var folder = Copy();
        if (kaderToo)
        {
            Change(folder.File(Norm), "\"soort\": \"wettelijk\"", "\"soort\": \"wetelijk\"");
        }

        Change(folder.File("brieven/samenvatting.liquid"), "{{ orgaan", "{{ orgaam");
        Change(folder.File("brieven/zinnen.json"), "\"awb-2-17\": {", "\"awb-2-71\": {");
        Change(folder.File("brieven/huisstijl.json"), "\"gegeven\": \"onderwerp\"", "\"gegeven\": \"onderwerpen\"");
        Change(folder.File("brieven/anoniem.json"), "\"titels\":", "\"titel\":");
        var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path);
        var told = run.Error.Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
            Assert.That(told, Has.One.Match($"^brieven/samenvatting.liquid:{LineOf(folder.File("brieven/samenvatting.liquid"), "orgaam")}:[0-9]+: fout: Er is niets dat \"orgaam\" heet. Bedoelt u \"orgaan\"\\?"));
            Assert.That(told, Has.One.Match($"^brieven/huisstijl.json:{LineOf(folder.File("brieven/huisstijl.json"), "onderwerpen")}:[0-9]+: fout: .*Bedoelt u \"onderwerp\"\\?"));
            Assert.That(told, Has.One.Match($"^brieven/anoniem.json:{LineOf(folder.File("brieven/anoniem.json"), "\"titel\"")}:3: fout: .*Bedoelt u \"titels\"\\?"));
            Assert.That(told, Has.One.StartsWith("brieven/anoniem.json:1:1: fout: Hier ontbreekt \"titels\""));
            Assert.That(
                told,
                kaderToo ? Has.None.Contains("awb-2-71") : Has.One.Match($"^brieven/zinnen.json:{LineOf(folder.File("brieven/zinnen.json"), "awb-2-71")}:5: fout: Het kader heeft geen norm \"awb-2-71\". Bedoelt u"),
                "Of a kader that is refused nobody knows the names.");
            Assert.That(told, kaderToo ? Has.One.Match("^awb-9/awb-9-6.json:[0-9]+:[0-9]+: fout: .*Bedoelt u \"wettelijk\"\\?") : Has.None.StartsWith("awb-9/"));
        });
    }

    [Test]
    public async Task A_kader_without_letters_needs_none_and_the_cases_do_not_look_at_them()
    {
        using var folder = Copy();
        Change(folder.File("brieven/samenvatting.liquid"), "{{ orgaan", "{{ orgaam");
        var cases = await Support.Cli.RunAsync("kader", "gevallen", folder.Path, "--filter", "awb-9-6");
        Directory.Delete(folder.File("brieven"), recursive: true);
        var check = await Support.Cli.RunAsync("kader", "controleer", folder.Path);

        Assert.That((cases.Code, cases.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That((check.Code, check.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(check.Out, Does.Contain("Er is niets gevonden."));
    }

    [Test]
    public async Task A_norm_without_sentences_for_letters_is_advice()
    {
        using var folder = Copy();
        var zinnen = JObject.Parse(await File.ReadAllTextAsync(folder.File("brieven/zinnen.json")));
        ((JObject)zinnen["normen"]!).Remove("awb-9-6");
        await File.WriteAllTextAsync(folder.File("brieven/zinnen.json"), zinnen.ToString());
        var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path, "--vorm", "json");
        var found = JObject.Parse(run.Out)["bevindingen"]!.Single();

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(((string?)found["code"], (string?)found["zwaarte"], (string?)found["bestand"], (string?)found["plaats"]), Is.EqualTo(("norm-zonder-briefzinnen", "aanwijzing", Norm, "/id")));
    }

    [TestCase("zinnen", "\"bevestigend\":")]
    [TestCase("huisstijl", "\"kop\":")]
    [TestCase("anoniem", "\"titels\":")]
    public async Task The_files_of_letters_are_formatted_as_the_others_are(string kind, string piece)
    {
        using var folder = Copy();
        Change(folder.File($"brieven/{kind}.json"), piece, piece.Replace(":", " \t:\n", StringComparison.Ordinal));
        var check = await Support.Cli.RunAsync("kader", "opmaak", folder.Path, "--controleer");
        _ = await Support.Cli.RunAsync("kader", "opmaak", folder.Path);

        Assert.That(check, Is.EqualTo(new Run(ExitCode.Findings, $"Anders opgemaakt: brieven/{kind}.json\n1 bestand moet worden opgemaakt.\n", string.Empty)));
        Assert.That(await File.ReadAllTextAsync(folder.File($"brieven/{kind}.json")), Is.EqualTo(await File.ReadAllTextAsync(Repository.Pad($"rules/brieven/{kind}.json"))));
    }

    [Test]
    public async Task A_file_of_letters_that_cannot_be_read_is_refused_and_not_passed_over()
    {
        using var folder = Copy();
        Change(folder.File("brieven/anoniem.json"), "\"titels\":", "\"titels\"");
        var run = await Support.Cli.RunAsync("kader", "opmaak", folder.Path);

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
        Assert.That(run.Error, Does.StartWith("brieven/anoniem.json:"));
    }

    private static int LineOf(string file, string text) => File.ReadAllLines(file).ToList().FindIndex(l => l.Contains(text, StringComparison.Ordinal)) + 1;

    private static TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        var rules = Repository.Pad("rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    private static void Change(string file, string old, string changed)
    {
        var text = File.ReadAllText(file);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.That(place, Is.GreaterThan(0), file);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, place), changed, text.AsSpan(place + old.Length))));
    }
}
