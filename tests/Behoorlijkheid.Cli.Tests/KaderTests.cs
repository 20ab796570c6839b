using System.Xml.Linq;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json.Linq;
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

    [Test]
    public async Task Mutations_are_survivors_without_the_case_that_notices()
    {
        var with = await Support.Cli.RunAsync("kader", "mutaties", "--filter", "awb-9-6", "--vorm", "json");
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", null, null);
        var without = await Support.Cli.RunAsync("kader", "mutaties", folder.Path, "--filter", "awb-9-6");

        Assert.That((int)JObject.Parse(with.Out)["gemerkt"]!, Is.GreaterThan(10));
        Assert.That((without.Code, without.Error), Is.EqualTo((ExitCode.Findings, string.Empty)));
        Assert.That(without.Out, Does.Contain("De gevallen merken 0 van ").And.Contain("Wat geen geval merkt").And.Contain("awb-9/awb-9-6.json"));
    }

    [Test]
    public async Task Mutations_are_not_tried_while_a_case_fails()
    {
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", Right, Wrong);
        var run = await Support.Cli.RunAsync("kader", "mutaties", folder.Path);

        Assert.That(run.Code, Is.EqualTo(ExitCode.Findings));
        Assert.That(run.Out, Does.Contain("1 geval eindigt anders dan verwacht"));
    }

    [Test]
    public async Task A_reason_for_a_mutation_that_is_no_more_is_told()
    {
        using var folder = Changed("mutaties.json", "\"verantwoord\": [", "\"verantwoord\": [\n{ \"bij\": \"awb-9-6\", \"mutatie\": \"geldig-00000000\", \"reden\": \"Er was eens.\" },");
        var run = await Support.Cli.RunAsync("kader", "mutaties", folder.Path, "--filter", "awb-9-6");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Findings, string.Empty)));
        Assert.That(run.Out, Does.Contain("Redenen die nergens bij horen").And.Contain("geldig-00000000 bij awb-9-6 (regel 4): deze mutatie bestaat niet meer").And.Not.Contain("Wat geen geval merkt"));
    }

    [Test]
    public async Task A_folder_is_formatted_once_and_then_it_is_as_it_should_be()
    {
        using var folder = Changed("awb-9/awb-9-6.json", "\"titel\":", "\"titel\"  :\n");
        var check = await Support.Cli.RunAsync("kader", "opmaak", folder.Path, "--controleer");
        var format = await Support.Cli.RunAsync("kader", "opmaak", folder.Path);
        var again = await Support.Cli.RunAsync("kader", "opmaak", folder.Path, "--controleer");

        Assert.That((check.Code, format.Code, again.Code), Is.EqualTo((ExitCode.Findings, ExitCode.Assessed, ExitCode.Assessed)));
        Assert.That(check.Out, Does.Contain("Anders opgemaakt: awb-9/awb-9-6.json\n"));
        Assert.That(format.Out, Does.Contain("Opgemaakt: awb-9/awb-9-6.json\n"));
        Assert.That(again.Out, Is.EqualTo("Alle bestanden zijn al zo opgemaakt.\n"));
        Assert.That(await File.ReadAllTextAsync(folder.File("awb-9/awb-9-6.json")), Is.EqualTo(await File.ReadAllTextAsync(Repository.Pad("rules/awb-9/awb-9-6.json"))));
    }

    [Test]
    public async Task The_shipped_rules_are_in_canonical_form()
    {
        var run = await Support.Cli.RunAsync("kader", "opmaak", Repository.Pad("rules"), "--controleer");

        Assert.That(run, Is.EqualTo(new Run(ExitCode.Assessed, "Alle bestanden zijn al zo opgemaakt.\n", string.Empty)));
    }

    [Test]
    public async Task The_export_has_a_workflow_for_each_combination_of_lists()
    {
        using var folder = new TemporaryFolder();
        var run = await Support.Cli.RunAsync("kader", "exporteer", "--vorm", "rulesengine", "--uit", folder.File("workflows.json"));
        var workflows = JArray.Parse(await File.ReadAllTextAsync(folder.File("workflows.json")));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.Assessed, string.Empty, string.Empty)));
        Assert.That(workflows.Select(w => (string?)w["WorkflowName"]), Is.Unique.And.Member("norm-").And.Member("norm-behandelaars-beklaagden"));
        Assert.That(workflows.SelectMany(w => w["Rules"]!).Select(r => (string?)r["RuleName"]), Is.Unique.And.Member("awb-9/awb-9-6.json.voldaan"));
    }

    [Test]
    public async Task A_new_norm_is_written_beside_its_cases_and_never_over_another()
    {
        using var folder = Changed(string.Empty, null, null);
        var made = await Support.Cli.RunAsync("kader", "nieuw", "norm", "tijdig-antwoord", folder.Path);
        var cases = await Support.Cli.RunAsync("kader", "gevallen", folder.Path, "--filter", "tijdig-antwoord");
        var again = await Support.Cli.RunAsync("kader", "nieuw", "norm", "tijdig-antwoord", folder.Path);

        Assert.That((made.Code, made.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(File.Exists(folder.File("behoorlijkheid/tijdig-antwoord.json")) && File.Exists(folder.File("behoorlijkheid/tijdig-antwoord.gevallen.json")), Is.True);
        Assert.That(cases.Out, Does.Contain("Alle 4 gevallen bij 1 norm eindigen zoals verwacht."));
        Assert.That((again.Code, again.Error), Is.EqualTo((ExitCode.WrongUse, "Er is al een norm \"tijdig-antwoord\".\n")));
    }

    [Test]
    public async Task A_new_norm_stands_beside_the_norms_of_its_kind_and_is_not_finished()
    {
        using var folder = Changed(string.Empty, null, null);
        var made = await Support.Cli.RunAsync("kader", "nieuw", "norm", "tijdig-antwoord", folder.Path);
        var checkedRun = await Support.Cli.RunAsync("kader", "controleer", folder.Path);
        using var norm = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("behoorlijkheid/tijdig-antwoord.json")));

        Assert.That(made.Out, Does.EndWith($"  behoorlijkheid kader gevallen {folder.Path} --filter tijdig-antwoord\n"));
        Assert.That(norm.RootElement.GetProperty("$schema").GetString(), Is.EqualTo("../schema/norm.schema.json"));
        Assert.That(Path.Exists(folder.File("behoorlijkheid/../schema/norm.schema.json")), Is.True);
        Assert.That(checkedRun.Code, Is.EqualTo(ExitCode.Findings));
        foreach (var place in new[] { "/titel", "/motivering/nageleefd", "/motivering/geschonden", "/motivering/nietVanToepassing", "/motivering/nietVastTeStellen", "/aanwijzing", "/toelichting" })
        {
            Assert.That(checkedRun.Out, Does.Contain($"[kader-tekst-niet-af {place}]"));
        }

        Assert.That(checkedRun.Out, Does.Contain("Gevonden: 7 fouten,"));
    }

    [Test]
    public async Task A_folder_with_a_space_is_quoted_in_what_to_do_next()
    {
        using var folder = Changed(string.Empty, null, null);
        var spaced = Path.Combine(folder.Path, "mijn kader");
        Directory.CreateDirectory(spaced);
        foreach (var entry in new[] { "begrippen.json", "feestdagen.json", "feiten.json", "kader.json", "toegang.json", "behoorlijkheid", "awb-9" })
        {
            Directory.Move(folder.File(entry), Path.Combine(spaced, entry));
        }

        var made = await Support.Cli.RunAsync("kader", "nieuw", "norm", "tijdig-antwoord", spaced);

        Assert.That((made.Code, made.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(made.Out, Does.Contain($"behoorlijkheid kader gevallen \"{spaced}\" --filter tijdig-antwoord"));
    }

    [Test]
    public async Task The_coverage_of_some_norms_is_about_those_alone()
    {
        using var folder = Changed("awb-9/awb-9-6.gevallen.json", null, null);
        var one = await Support.Cli.RunAsync("kader", "dekking", folder.Path, "--filter", "awb-9-6", "--minimaal", "1");
        var other = await Support.Cli.RunAsync("kader", "dekking", folder.Path, "--filter", "awb-9 7-lid-1", "--minimaal", "100");

        Assert.That((one.Code, other.Code), Is.EqualTo((ExitCode.Findings, ExitCode.Assessed)));
        Assert.That(one.Out, Does.Contain("0% van de gekozen voorwaarden").And.Contain("Er zijn geen gevallen.").And.Not.Contain("awb-9-7"));
        Assert.That(other.Out, Does.Contain("awb-9-7-lid-1.json").And.Not.Contain("awb-9-6"));
    }

    [TestCase("gevallen")]
    [TestCase("dekking")]
    [TestCase("mutaties")]
    public async Task A_filter_that_chooses_nothing_is_wrong_use_and_not_all_well(string command)
    {
        var run = await Support.Cli.RunAsync("kader", command, "--filter", "awb-9-66");

        Assert.That(run, Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, "Niets in dit kader heeft \"awb-9-66\" in zijn naam.\n")));
    }

    [TestCase("exporteer", "--vorm", "rulesengine")]
    [TestCase("gevallen", "--vorm", "json")]
    [TestCase("dekking", "--filter", "awb-9-6")]
    public async Task No_output_goes_into_the_kader_where_it_would_be_read_as_part_of_it(string command, string option, string value)
    {
        using var folder = Changed(string.Empty, null, null);
        var before = await File.ReadAllTextAsync(folder.File("kader.json"));
        var run = await Support.Cli.RunAsync("kader", command, folder.Path, option, value, "--uit", folder.File("kader.json"));

        Assert.That(run.Code, Is.EqualTo(ExitCode.WrongUse));
        Assert.That(run.Error, Does.StartWith($"Met --uit zou \"{folder.File("kader.json")}\" in de map van het kader komen"));
        Assert.That(await File.ReadAllTextAsync(folder.File("kader.json")), Is.EqualTo(before));
    }

    [TestCase("mutaties", "--filter <woorden>")]
    [TestCase("dekking", "--filter <woorden>")]
    [TestCase("opmaak", "--controleer")]
    [TestCase("exporteer", "--vorm <rulesengine>")]
    [TestCase("nieuw", "behoorlijkheid kader nieuw norm <id> <map> [opties]")]
    public async Task Help_names_the_options_and_the_exit_codes(string command, string part)
    {
        var run = await Support.Cli.RunAsync("kader", command, "--help");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.Contain(part).And.Contain("4 als er iets te doen is"));
    }

    [TestCase("kader mutaties --vorm html", "\"html\" is geen vorm. Kies tekst, json of markdown.")]
    [TestCase("kader opmaak", "Bij opmaak hoort een map: aan het meegeleverde kader verandert niets.")]
    [TestCase("kader exporteer", "Noem met --vorm waarvoor: rulesengine.")]
    [TestCase("kader exporteer --vorm drools", "\"drools\" is geen vorm. Kies rulesengine of rulesengine-invoer.")]
    [TestCase("kader nieuw", "Achter nieuw hoort wat u wilt maken: norm.")]
    [TestCase("kader nieuw norm", "Achter nieuw norm hoort een id.")]
    [TestCase("kader nieuw norm Ab.c map", "\"Ab.c\" is geen id. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld tijdig-antwoord.")]
    [TestCase("kader nieuw norm abc", "Bij nieuw hoort een map: aan het meegeleverde kader verandert niets.")]
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
