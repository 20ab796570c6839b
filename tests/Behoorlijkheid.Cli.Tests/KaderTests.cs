using System.Xml.Linq;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

public sealed class KaderTests
{
    private const string Right = "\"verwacht\": \"nageleefd\",\n      \"mogelijk\": [\"nageleefd\"]";
    private const string Wrong = "\"verwacht\": \"geschonden\",\n      \"mogelijk\": [\"geschonden\"]";

    [Test]
    public async Task The_cases_of_the_shipped_kader_end_as_expected()
    {
        var run = await Support.Cli.RunAsync("kader", "gevallen");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.Match("Alle [0-9]+ gevallen bij [0-9]+ normen eindigen zoals verwacht."));
    }

    [Test]
    public async Task A_case_that_ends_otherwise_shows_what_decided_and_exits_with_4()
    {
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", Right, Wrong);
        var run = await Support.Cli.RunAsync("kader", "gevallen", folder.Path, "--filter", "awb-9-6");

        Assert.That(run.Code, Is.EqualTo(ExitCode.Findings));
        Assert.That(run.Out, Does.Contain("1 geval eindigt anders dan verwacht").And.Contain("Verwacht: geschonden; gevonden: nageleefd.")
            .And.Contain("Dat berust op ontvangstbevestiging."));
    }

    [Test]
    public async Task The_run_as_junit_is_xml_with_its_failures()
    {
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", Right, Wrong);
        var run = await Support.Cli.RunAsync("kader", "gevallen", folder.Path, "--vorm", "junit");
        var suites = XDocument.Parse(run.Out).Root!;

        Assert.That((string?)suites.Attribute("failures"), Is.EqualTo("1"));
        Assert.That(suites.Descendants("failure").Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_broken_case_is_a_problem_with_its_place()
    {
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", "\"verwacht\": \"nageleefd\"", "\"verwacht\": \"nagelefd\"");
        var run = await Support.Cli.RunAsync("kader", "gevallen", folder.Path);

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
        Assert.That(run.Error, Does.Match("^awb-9/awb-9-6.gevallen.json:[0-9]+:[0-9]+: fout: .*Bedoelt u \"nageleefd\"?"));
    }

    [TestCase("100", ExitCode.Assessed)]
    [TestCase("0", ExitCode.Assessed)]
    public async Task The_coverage_of_the_shipped_kader_is_whole(string minimum, int code)
    {
        var run = await Support.Cli.RunAsync("kader", "dekking", "--minimaal", minimum);

        Assert.That(run.Code, Is.EqualTo(code));
        Assert.That(run.Out, Does.Contain("De gevallen laten 100% van alle voorwaarden in elke waarheid zien"));
    }

    [Test]
    public async Task Without_the_cases_of_a_norm_too_little_is_covered()
    {
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", null, null);
        var run = await Support.Cli.RunAsync("kader", "dekking", folder.Path, "--minimaal", "100");

        Assert.That(run.Code, Is.EqualTo(ExitCode.Findings));
        Assert.That(run.Out, Does.Contain("Wat geen geval laat zien").And.Contain("Er zijn geen gevallen."));
    }

    [TestCase("kader", "Er is geen opdracht gegeven. De opdrachten van kader zijn: ")]
    [TestCase("kader dekken", "De opdracht \"kader dekken\" is niet bekend. Bedoelt u \"dekking\"?")]
    [TestCase("kader gevallen a b", "\"b\" hoort hier niet: er kan maar 1 map worden genoemd.")]
    [TestCase("kader gevallen --vorm pdf", "\"pdf\" is geen vorm. Kies tekst, markdown, json of junit.")]
    [TestCase("kader gevallen --volg", "Met --volg hoort een map: aan het meegeleverde kader verandert niets.")]
    [TestCase("kader gevallen --filter", "Achter --filter hoort een waarde: woorden.")]
    [TestCase("kader dekking --minimaal 101", "\"101\" is geen percentage. Schrijf --minimaal als een geheel getal van 0 tot en met 100.")]
    [TestCase("kader dekking --minimal 1", "De optie \"--minimal\" is niet bekend. Bedoelt u \"--minimaal\"?")]
    public async Task Wrong_use_gets_one_sentence(string line, string sentence)
    {
        var run = await Support.Cli.RunAsync(line.Split(' '));

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.WrongUse, string.Empty)));
        Assert.That(run.Error, Does.StartWith(sentence));
    }

    private static TemporaryFolder Changed(string file, string? right, string? wrong)
    {
        var folder = new TemporaryFolder();
        foreach (var source in Repository.Bestanden("rules", "*.json"))
        {
            var path = Repository.Relatief(source)["rules/".Length..];
            var text = File.ReadAllText(source);
            if (path == file && right is null)
            {
                continue;
            }

            if (path == file)
            {
                var at = text.IndexOf(right!, StringComparison.Ordinal);
                text = string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right!.Length));
            }

            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            File.WriteAllText(folder.File(path), text);
        }

        return folder;
    }
}
