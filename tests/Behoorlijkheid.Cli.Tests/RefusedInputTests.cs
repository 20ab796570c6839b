using Behoorlijkheid.Cli.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

public sealed class RefusedInputTests
{
    private static readonly TemporaryFolder Folder = new();

    [OneTimeTearDown]
    public void TearDown() => Folder.Dispose();

    [Test]
    public async Task A_file_that_does_not_exist() =>
        await RefusesAsync(Folder.File("weg.json"), "{0}: fout: Het bestand \"{0}\" bestaat niet. [invoer.onleesbaar]\n");

    [Test]
    public async Task A_folder_that_does_not_exist() =>
        await RefusesAsync(Folder.File("weg/dossier.json"), "{0}: fout: Het bestand \"{0}\" bestaat niet. [invoer.onleesbaar]\n");

    [Test]
    public async Task A_folder_in_place_of_a_file() =>
        await RefusesAsync(Folder.Path, "{0}: fout: \"{0}\" is een map, en hier hoort een bestand. [invoer.onleesbaar]\n");

    [Test]
    public async Task An_empty_file() =>
        await RefusesAsync(Folder.Written("leeg.json", []), "{0}:1:1: fout: De invoer is leeg: er staat geen JSON in. [lezen.leeg]\nHet dossier is geweigerd om deze fout.\n");

    [Test]
    public async Task A_file_that_is_not_utf8() => await RefusesAsync(
        Folder.Written("latin1.json", [.. "{\"kenmerk\": \"caf"u8, 0xE9, .. "\"}"u8]),
        "{0}:1:17: fout: De byte 0xE9 is hier geen geldige UTF-8. Bewaar het bestand als UTF-8. [lezen.geen-utf8]\nHet dossier is geweigerd om deze fout.\n");

    [Test]
    public async Task A_stream_that_is_cut_off()
    {
        var run = await Support.Cli.RunWithInputAsync("""{ "aanleiding": "verz""", "beoordeel", "-");

        Assert.That(run, Is.EqualTo(new Run(
            ExitCode.InputRefused,
            string.Empty,
            "standaardinvoer:1:22: fout: De invoer houdt op terwijl het JSON-document nog niet af is. [lezen.afgebroken]\nHet dossier is geweigerd om deze fout.\n")));
    }

    [Test]
    public async Task A_stream_that_fails()
    {
        await using var input = new BrokenStream();

        var run = await Support.Cli.RunAsync(input, "beoordeel", "-");

        Assert.That(run, Is.EqualTo(new Run(
            ExitCode.InputRefused,
            string.Empty,
            "standaardinvoer: fout: De standaardinvoer kan niet worden gelezen. [invoer.onleesbaar]\n")));
    }

    [Test]
    public async Task A_stream_without_end_is_read_no_further_than_a_dossier_may_be()
    {
        await using var input = new EndlessStream();

        var run = await Support.Cli.RunAsync(input, "beoordeel", "-");

        Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
        Assert.That(run.Error, Does.Contain("[lezen.te-groot]"));
    }

    [Test]
    public async Task Five_faults_give_five_problems()
    {
        var run = await Support.Cli.RunWithInputAsync(
            """
            {
              "aanleiding": "verzoekje",
              "kenmrek": "1",
              "klacht": { "ontvangen": "2016-13-01", "schriftelijk": "ja" },
              "verdaging": { "weken": 1.5 }
            }
            """,
            "beoordeel",
            "-");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
            Assert.That(run.Error.Split('\n').Select(r => r.Split(": fout")[0]), Is.EqualTo(new[]
            {
                "standaardinvoer:2:17", "standaardinvoer:3:3", "standaardinvoer:4:28", "standaardinvoer:4:58", "standaardinvoer:5:27",
                "Het dossier is geweigerd om deze 5 fouten.", string.Empty,
            }));
        });
    }

    [Test]
    public async Task A_norm_that_the_kader_does_not_have()
    {
        var dossier = await File.ReadAllTextAsync(Support.Cli.Emmen);
        var run = await Support.Cli.RunWithInputAsync(
            dossier.Replace("\"voorwerp\": \"klachtbehandeling\"", "\"voorwerp\": \"klachtbehandeling\", \"normen\": [\"afstand-tot-beklagde\"]", StringComparison.Ordinal),
            "beoordeel",
            "-");

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
        Assert.That(
            run.Error,
            Does.StartWith("fout: Het toetsingskader kent geen norm \"afstand-tot-beklagde\". Bedoelt u \"afstand-tot-beklaagde\"?"));
    }

    [Test]
    public async Task A_kader_that_does_not_exist_is_refused()
    {
        var run = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--kader", Folder.File("weg"));

        Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)));
        Assert.That(run.Error, Is.Not.Empty);
    }

    [Test]
    public async Task A_file_that_cannot_be_written_is_not_the_fault_of_the_dossier()
    {
        var place = Folder.File("weg/uit.txt");

        var missing = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--uit", place);
        var isFolder = await Support.Cli.RunAsync("beoordeel", Support.Cli.Emmen, "--uit", Folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(missing, Is.EqualTo(new Run(ExitCode.Unexpected, string.Empty, $"Naar \"{place}\" kan niet worden geschreven: de map bestaat niet.\n")));
            Assert.That(isFolder, Is.EqualTo(new Run(ExitCode.Unexpected, string.Empty, $"Naar \"{Folder.Path}\" kan niet worden geschreven: dat is een map.\n")));
        });
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_unexpected_is_one_sentence_unless_the_trace_is_wanted(bool withTrace)
    {
        await using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { In = Stream.Null, Out = null!, Error = error, WithTrace = withTrace };

        var code = CommandLine.Run(["--versie"], terminal, TimeProvider.System);

        Assert.That(code, Is.EqualTo(ExitCode.Unexpected));
        Assert.That(error.ToString(), withTrace
            ? Does.Contain("at Behoorlijkheid.Cli.CommandLine")
            : Is.EqualTo("Er ging iets mis dat niet mis had mogen gaan (NullReferenceException). Met BEHOORLIJKHEID_TRACE=1 is te zien wat.\n"));
    }

    private static async Task RefusesAsync(string file, string error)
    {
        var run = await Support.Cli.RunAsync("beoordeel", file, "--op", "2017-06-01");

        Assert.That(run, Is.EqualTo(new Run(
            ExitCode.InputRefused,
            string.Empty,
            string.Format(System.Globalization.CultureInfo.InvariantCulture, error, file))));
    }
}
