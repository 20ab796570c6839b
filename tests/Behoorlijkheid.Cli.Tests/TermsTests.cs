using Behoorlijkheid.Cli.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

public sealed class TermsTests
{
    private const string Pending = """
        { "aanleiding": "eigenToets",
          "bestuursorgaan": { "soort": "college", "bijzondereRegeling": "geen" },
          "klacht": { "ontvangen": "2017-04-20", "overGedraging": true, "jegensKlager": true, "schriftelijk": true, "alsKlaagschriftBehandeld": true, "gebrekIngeroepen": false },
          "informeel": { "tegemoetgekomen": false }, "advies": { "vanToepassing": false }, "weigering": { "geweigerd": false },
          "verdaging": { "verdaagd": false, "verderUitstel": false }, "afdoening": { "verzonden": false, "wijze": "geenReactie" } }
        """;

    [Test]
    public async Task Without_a_day_it_is_as_of_today()
    {
        var run = await Support.Cli.RunWithInputAsync(Pending, "termijnen", "-");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.StartWith("Tijdlijn van een klachtbehandeling\n==================================\n\nEr loopt een wettelijke termijn die nog niet voorbij is.\n"));
        Assert.That(run.Out, Does.Contain("do 1 jun 2017").And.Contain("dit is de laatste dag"));
    }

    [Test]
    public async Task The_day_after_it_is_late()
    {
        var run = await Support.Cli.RunWithInputAsync(Pending, "termijnen", "-", "--op", "2017-06-02", "--vorm", "json");

        var moment = JObject.Parse(run.Out)["termijnen"]!.Single(m => (string?)m["id"] == "afhandeling");
        Assert.That(((string?)moment["status"], (string?)moment["uiterlijk"], (int?)moment["dagen"]!["minst"]), Is.EqualTo(("teLaat", "2017-06-01", (int?)1)));
    }

    [Test]
    public async Task Markdown_has_a_table()
    {
        var run = await Support.Cli.RunWithInputAsync(Pending, "termijnen", "-", "--vorm", "markdown");

        Assert.That(run.Out, Does.StartWith("# Tijdlijn van een klachtbehandeling\n").And.Contain("\n| Nr | Datum | Wat | Stand |\n| --- | --- | --- | --- |\n"));
    }

    [Test]
    public async Task It_writes_to_a_file_what_it_writes_to_the_screen()
    {
        using var folder = new TemporaryFolder();
        var screen = await Support.Cli.RunWithInputAsync(Pending, "termijnen", "-");

        var run = await Support.Cli.RunWithInputAsync(Pending, "termijnen", "-", "--uit", folder.File("uit.txt"));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.Assessed, string.Empty, string.Empty)));
        Assert.That(await File.ReadAllTextAsync(folder.File("uit.txt")), Is.EqualTo(screen.Out));
    }

    [Test]
    public async Task A_dossier_that_is_wrong_is_refused_as_by_beoordeel()
    {
        var terms = await Support.Cli.RunWithInputAsync("{ \"klacht\": 3 }", "termijnen", "-");
        var assessed = await Support.Cli.RunWithInputAsync("{ \"klacht\": 3 }", "beoordeel", "-");

        Assert.That(terms.Code, Is.EqualTo(ExitCode.InputRefused));
        Assert.That(terms, Is.EqualTo(assessed));
    }

    [TestCase("termijnen", "Er is geen dossier genoemd. Noem een bestand, of - om van standaardinvoer te lezen.")]
    [TestCase("termijnen a.json --vorm pdf", "\"pdf\" is geen vorm. Kies tekst, json of markdown.")]
    public async Task Wrong_use_points_to_its_own_help(string arguments, string sentence)
    {
        var run = await Support.Cli.RunAsync(arguments.Split(' '));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, $"{sentence}\nZie \"behoorlijkheid termijnen --help\".\n")));
    }

    [TestCase(80)]
    [TestCase(100)]
    public async Task On_a_terminal_it_fits_and_says_the_same(int width)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Pending));
        var terminal = new Terminal { In = input, Out = output, Error = TextWriter.Null, IsInteractive = true, Width = width };

        var code = CommandLine.Run(["termijnen", "-", "--op", "2017-06-01"], terminal, TimeProvider.System);

        Assert.That(code, Is.EqualTo(ExitCode.Assessed));
        Assert.That(output.ToString().Split('\n').Max(l => l.TrimEnd().Length), Is.LessThanOrEqualTo(width));
        Assert.That(output.ToString(), Does.Contain("dit is de laatste dag").And.Contain("gebeurtenissen"));
    }
}
