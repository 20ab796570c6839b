using System.Text;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

public sealed class AssessTests
{
    [TestCase("tekst", "beoordeling.txt")]
    [TestCase("json", "beoordeling.json")]
    public async Task The_example_gives_what_lies_beside_it(string form, string expected)
    {
        var run = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--op", "2017-06-01", "--vorm", form);

        Assert.That(run, Is.EqualTo(new Run(ExitCode.Assessed, Example(expected), string.Empty)));
    }

    [Test]
    public async Task Markdown_begins_with_a_heading()
    {
        var run = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--vorm", "markdown");

        Assert.That(run.Out, Does.StartWith("# Beoordeling van een klachtbehandeling\n\n**De klacht over de klachtbehandeling is gegrond.**\n"));
    }

    [Test]
    public async Task Without_a_day_it_assesses_as_of_today()
    {
        var run = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen);

        Assert.That(run.Out, Is.EqualTo(Example("beoordeling.txt")));
    }

    [Test]
    public async Task It_reads_from_standard_input()
    {
        var run = await Support.Cli.RunWithInputAsync(await File.ReadAllTextAsync(Support.Cli.Emmen), "beoordeel", "-", "--op", "2017-06-01");

        Assert.That(run.Out, Is.EqualTo(Example("beoordeling.txt")));
    }

    [Test]
    public async Task A_kader_of_ones_own_is_a_folder()
    {
        var run = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--op", "2017-06-01", "--kader", Repository.Pad("rules"));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.Assessed, Example("beoordeling.txt"), string.Empty)));
    }

    [Test]
    public async Task It_writes_to_a_file_in_utf8_and_nothing_else()
    {
        using var folder = new TemporaryFolder();

        var run = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--op", "2017-06-01", "--uit", folder.File("uit.txt"));

        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo(new Run(ExitCode.Assessed, string.Empty, string.Empty)));
            Assert.That(File.ReadAllBytes(folder.File("uit.txt")), Is.EqualTo(Encoding.UTF8.GetBytes(Example("beoordeling.txt"))));
        });
    }

    [Test]
    public async Task A_person_at_a_terminal_gets_the_same_sentences_as_a_page()
    {
        await using var output = new StringWriter();
        var terminal = new Terminal { In = Stream.Null, Out = output, Error = TextWriter.Null, IsInteractive = true, Width = 100 };

        var code = CommandLine.Run(["beoordeel", Support.Cli.Emmen, "--op", "2017-06-01"], terminal, TimeProvider.System);

        Assert.That(code, Is.EqualTo(ExitCode.Assessed));
        Assert.That(Words(output.ToString()), Is.EqualTo(Words(Example("beoordeling.txt"))));
    }

    // Only the words: lines, boxes and bullets are the terminal's.
    private static IEnumerable<string> Words(string page) =>
        page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit));

    private static string Example(string file) => File.ReadAllText(Repository.Pad($"examples/emmen/{file}"));
}
