using System.Text;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Cli.Tests;

public sealed class KaderCheckTests
{
    private const string SeeCheck = "Zie \"behoorlijkheid kader controleer --help\".\n";
    private const string Norm = "awb-9/awb-9-6.json";

    [Test]
    public async Task A_refused_kader_gives_all_its_problems_and_no_findings()
    {
        using var folder = Changed("\"soort\": \"wettelijk\"", "\"soort\": \"wetelijk\"");
        var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path);

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
        Assert.That(run.Error, Does.Match("^awb-9/awb-9-6.json:[0-9]+:[0-9]+: fout: .*Bedoelt u \"wettelijk\"?"));
    }

    [Test]
    public async Task A_finding_names_file_place_sentence_suggestion_and_code_and_ends_with_4()
    {
        using var folder = Changed("\"klaagschriftVoldoet\"", "\"klaagschriftVoldoet and not klaagschriftVoldoet\"");
        var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path, "--vorm", "json");
        var found = JObject.Parse(run.Out)["bevindingen"]!.Single(b => (string?)b["code"] == "norm-voorwaarde-nooit-waar");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Findings, string.Empty)));
        Assert.That((string?)found["zwaarte"], Is.EqualTo("fout"));
        Assert.That((string?)found["bestand"], Is.EqualTo(Norm));
        Assert.That((string?)found["plaats"], Is.EqualTo("/vanToepassingAls"));
        Assert.That((int)found["regel"]!, Is.EqualTo(LineOf(folder.File(Norm), "vanToepassingAls")));
        Assert.That((string?)found["melding"], Is.EqualTo("Deze uitdrukking kan nooit waar zijn, hoe de feiten ook liggen."));
    }

    [Test]
    public async Task The_findings_as_text_point_to_their_explanation()
    {
        using var folder = Changed("\"klaagschriftVoldoet\"", "\"klaagschriftVoldoet and not klaagschriftVoldoet\"");
        var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path);

        Assert.That(run.Out, Does.Contain("[norm-voorwaarde-nooit-waar /vanToepassingAls]").And.Contain("behoorlijkheid kader uitleg "));
    }

    [Test]
    public async Task A_repair_writes_the_file_and_says_so()
    {
        using var folder = Changed("\"klaagschriftVoldoet\"", "\"not (not klaagschriftVoldoet)\"");
        var before = await File.ReadAllTextAsync(Repository.Pad("rules/" + Norm));
        var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path, "--herstel");

        Assert.That(run.Out, Does.Match("Hersteld: [0-9]+ tekst"));
        Assert.That(await File.ReadAllTextAsync(folder.File(Norm)), Is.EqualTo(before));
    }

    [Test]
    public async Task Without_repair_no_file_changes()
    {
        using var folder = Changed("\"klaagschriftVoldoet\"", "\"not (not klaagschriftVoldoet)\"");
        var before = await File.ReadAllTextAsync(folder.File(Norm));
        _ = await Support.Cli.RunAsync("kader", "controleer", folder.Path);

        Assert.That(await File.ReadAllTextAsync(folder.File(Norm)), Is.EqualTo(before));
    }

    [TestCase("kader controleer --herstel", "Met --herstel hoort een map: aan het meegeleverde kader verandert niets.")]
    [TestCase("kader controleer --vorm junit", "\"junit\" is geen vorm. Kies tekst, json of markdown.")]
    [TestCase("kader controleer --herstl", "De optie \"--herstl\" is niet bekend. Bedoelt u \"--herstel\"?")]
    public async Task Wrong_use_is_said_in_one_Dutch_sentence(string arguments, string sentence)
    {
        var run = await Support.Cli.RunAsync(arguments.Split(' '));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, $"{sentence}\n{SeeCheck}")));
    }

    [Test]
    public async Task A_code_that_does_not_exist_is_wrong_use()
    {
        var run = await Support.Cli.RunAsync("kader", "uitleg", "norm-omslachtg");

        Assert.That(
            run, Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, "De code \"norm-omslachtg\" is niet bekend. Bedoelt u \"norm-omslachtig\"?\nZie \"behoorlijkheid kader uitleg --help\".\n")));
    }

    [Test]
    public async Task The_explanation_of_a_code() => await Verifier.Verify((await Support.Cli.RunAsync("kader", "uitleg", "norm-alle-van-lege-lijst")).Out);

    [Test]
    public async Task The_list_of_all_codes()
    {
        var run = await Support.Cli.RunAsync("kader", "uitleg", "--vorm", "json");

        Assert.That(run.Code, Is.EqualTo(ExitCode.Assessed));
        Assert.That(JObject.Parse(run.Out)["controles"]!.Count(), Is.AtLeast(30));
    }

    [Test]
    public async Task Help_of_controleer() => await Verifier.Verify((await Support.Cli.RunAsync("kader", "controleer", "--help")).Out);

    [Test]
    public async Task Help_of_uitleg() => await Verifier.Verify((await Support.Cli.RunAsync("kader", "uitleg", "--help")).Out);

    private static int LineOf(string file, string text) => File.ReadAllLines(file).ToList().FindIndex(l => l.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>A copy of the shipped rules in which one norm is changed.</summary>
    private static TemporaryFolder Changed(string old, string changed)
    {
        var folder = new TemporaryFolder();
        var rules = Repository.Pad("rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var text = File.ReadAllText(folder.File(Norm));
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.That(place, Is.GreaterThan(0));
        File.WriteAllBytes(folder.File(Norm), Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, place), changed, text.AsSpan(place + old.Length))));
        return folder;
    }
}
