using System.Text;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

/// <summary>A fact that a kader declares in JSON, from the command line.</summary>
public sealed class AanvullendTests
{
    private const string Verklaring = """
        "aanvullend": { "tolkAangeboden": { "soort": "jaNee", "omschrijving": "Of een tolk is aangeboden.", "vraag": "Is de klager een tolk aangeboden?",
          "bevestigend": "de klager is een tolk aangeboden", "ontkennend": "de klager is geen tolk aangeboden" } },
        """;

    private const string Norm = """
        { "id": "tolk", "titel": "Een tolk bij het gesprek", "soort": "behoorlijkheid", "vereisten": ["fatsoenlijkeBejegening"], "thema": "bejegening",
          "beschermt": "klager", "reikwijdte": "klacht", "bronnen": ["jci1.3:c:BWBR0005537&artikel=9:2"], "geldig": {}, "peildatum": "klacht.ontvangen",
          "vanToepassingAls": "klacht.schriftelijk", "voldaanAls": "aanvullend.tolkAangeboden",
          "motivering": { "nageleefd": "Er was een tolk.", "geschonden": "Er was geen tolk.", "nietVastTeStellen": "Of er een tolk was, staat niet vast." },
          "aanwijzing": "Bied een tolk aan." }
        """;

    private const string Gevallen = """
        { "norm": "tolk", "gevallen": [
          { "naam": "ja", "op": "2017-06-01", "dossier": { "klacht": { "schriftelijk": true }, "aanvullend": { "tolkAangeboden": true } }, "verwacht": "nageleefd" },
          { "naam": "nee", "op": "2017-06-01", "dossier": { "klacht": { "schriftelijk": true }, "aanvullend": { "tolkAangeboden": false } }, "verwacht": "geschonden" } ] }
        """;

    private static readonly TemporaryFolder Folder = new();

    [OneTimeSetUp]
    public void Copy()
    {
        var rules = Repository.Pad("rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*.json", SearchOption.AllDirectories))
        {
            var to = Folder.File(Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var feiten = Folder.File("feiten.json");
        File.WriteAllText(feiten, "{ " + Verklaring + File.ReadAllText(feiten).TrimStart()[1..]);
        File.WriteAllText(Folder.File("tolk.json"), Norm);
        File.WriteAllText(Folder.File("tolk.gevallen.json"), Gevallen);
    }

    [OneTimeTearDown]
    public void TearDown() => Folder.Dispose();

    [Test]
    public async Task Its_cases_run()
    {
        var run = await Support.Cli.RunAsync("kader", "gevallen", Folder.Path, "--filter", "tolk");

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.Contain("2 gevallen"));
    }

    [Test]
    public async Task A_dossier_states_it([Values] bool fromStandardInput)
    {
        var json = Encoding.UTF8.GetBytes(Dossier("\"tolkAangeboden\": { \"waarde\": false, \"bron\": \"stuk-1\" }"));

        var run = fromStandardInput
            ? await Support.Cli.RunAsync(new MemoryStream(json), "beoordeel", "-", "--op", "2017-06-01", "--kader", Folder.Path)
            : await Support.Cli.RunAsync("beoordeel", Folder.Written("goed.dossier", json), "--op", "2017-06-01", "--kader", Folder.Path);

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.Contain("Er was geen tolk."));
    }

    [TestCase("beoordeel")]
    [TestCase("termijnen")]
    public async Task What_is_wrong_with_it_is_told_at_its_place(string command)
    {
        var file = Folder.Written($"fout-{command}.dossier", Encoding.UTF8.GetBytes(Dossier("\"tolkAangebden\": true, \"tolkAangeboden\": \"ja\"")));

        var run = await Support.Cli.RunAsync(command, file, "--op", "2017-06-01", "--kader", Folder.Path);

        Assert.That(run, Is.EqualTo(new Run(
            ExitCode.InputRefused,
            string.Empty,
            $"{file}:3:19: fout: Het toetsingskader kent geen aanvullend feit \"tolkAangebden\". Bedoelt u \"tolkAangeboden\"? [vorm.aanvullend-onbekend /aanvullend/tolkAangebden]\n"
            + $"{file}:3:60: fout: Hier staat \"ja\", maar hier hoort true of false. [vorm.type /aanvullend/tolkAangeboden]\nHet dossier is geweigerd om deze 2 fouten.\n")));
    }

    [Test]
    public async Task A_kader_that_does_not_declare_it_refuses_the_dossier()
    {
        var file = Folder.Written("ander.dossier", Encoding.UTF8.GetBytes(Dossier("\"tolkAangeboden\": true")));

        var run = await Support.Cli.RunAsync("beoordeel", file, "--op", "2017-06-01");

        Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
        Assert.That(run.Error, Does.StartWith($"{file}:3:19: fout: Het toetsingskader kent geen aanvullend feit \"tolkAangeboden\"."));
    }

    [Test]
    public async Task A_kader_that_cannot_be_read_is_told_and_not_the_fact()
    {
        using var broken = new TemporaryFolder();
        var run = await Support.Cli.RunWithInputAsync(Dossier("\"tolkAangeboden\": true"), "beoordeel", "-", "--op", "2017-06-01", "--kader", broken.Path);

        Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
        Assert.That(run.Error, Does.Contain("kader.bestand-ontbreekt").And.Not.Contain("tolkAangeboden"));
    }

    private static string Dossier(string feiten) => $$"""
        { "aanleiding": "eigenToets", "klacht": { "schriftelijk": true },
          "stukken": [{ "id": "stuk-1", "titel": "Brief" }],
          "aanvullend": { {{feiten}} } }
        """;
}
