using System.Text;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Cli.Tests;

public sealed class LetterTests
{
    private const string SeeHelp = "Zie \"behoorlijkheid brief --help\".\n";

    private static string Lopend { get; } = Repository.Pad("examples/eigen-toets-lopend/dossier.json");

    [TestCase("brief", "Er is geen dossier genoemd. Noem een bestand, of - om van standaardinvoer te lezen.")]
    [TestCase("brief a.json", "Noem met --soort welke brief: rapportbrief, aanbiedingsbrief, publicatie, verslagVanBevindingen, samenvatting, klachtafhandelingsbrief of controleKennisgeving; of --alles.")]
    [TestCase("brief a.json --soort raportbrief", "\"raportbrief\" is geen soort brief. Kies rapportbrief, aanbiedingsbrief, publicatie, verslagVanBevindingen, samenvatting, klachtafhandelingsbrief of controleKennisgeving. Bedoelt u \"rapportbrief\"?")]
    [TestCase("brief a.json --soort rapportbrief --vorm docs", "\"docs\" is geen vorm. Kies docx, odt, html, markdown of tekst. Bedoelt u \"docx\"?")]
    [TestCase("brief a.json --soort rapportbrief --vorm docx", "Een docx of odt kan niet naar het scherm. Noem met --uit een bestand.")]
    [TestCase("brief a.json --soort rapportbrief --uit ./a.json", "Met --uit zou het dossier \"./a.json\" worden overschreven. Kies een ander bestand.")]
    [TestCase("brief a.json --alles", "Noem met --uit de map voor de brieven.")]
    [TestCase("brief a.json --alles --soort rapportbrief --uit x", "Bij --alles horen geen --soort en geen --vorm: het zijn alle brieven in alle vormen.")]
    [TestCase("brief a.json --soort rapportbrief --op gisteren", "\"gisteren\" is geen datum. Schrijf --op als jjjj-mm-dd, bijvoorbeeld 2017-06-01.")]
    [TestCase("brief a.json --controleer map --soort rapportbrief", "Bij --controleer horen geen --soort, --vorm, --uit, --alles en --leesbaarheid: er wordt niets geschreven.")]
    [TestCase("brief a.json --alles --leesbaarheid --uit map", "--leesbaarheid gaat over één brief, als tekst: daar horen geen --alles en geen --vorm bij.")]
    [TestCase("brief a.json --soort rapportbrief --leesbaarheid --vorm docx --uit a.docx", "--leesbaarheid gaat over één brief, als tekst: daar horen geen --alles en geen --vorm bij.")]
    [TestCase("brief a.json --soort rapportbrief --vorm markdown --uit a.docx", "De naam \"a.docx\" past niet bij de vorm markdown.")]
    [TestCase("brief a.json --sjablon map", "De optie \"--sjablon\" is niet bekend. Bedoelt u \"--sjabloon\"?")]
    public async Task Wrong_use_is_said_in_one_Dutch_sentence(string arguments, string sentence) => Assert.That(
        await Support.Cli.RunAsync(arguments.Split(' ')),
        Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, $"{sentence}\n{SeeHelp}")));

    [Test]
    public async Task Help_of_brief() => await Verifier.Verify((await Support.Cli.RunAsync("brief", "--help")).Out);

    [Test]
    public async Task A_letter_is_the_one_that_lies_beside_the_example()
    {
        var run = await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--soort", "rapportbrief", "--op", "2017-06-01");

        Assert.That(run.Out, Is.EqualTo(await File.ReadAllTextAsync(Repository.Pad("examples/emmen/brieven/rapportbrief.txt"))));
    }

    // Diacritics, written as one character and as two, and without.
    [TestCase("Zoë Özdemir", "Zo\u0308e O\u0308zdemir", "ZOE OZDEMIR", "Ozdemir")]
    [TestCase("Åsa Müller", "Asa Muller", "A\u030Asa Mu\u0308ller", "müller")]
    public async Task A_name_with_diacritics_stands_in_no_publication(string name, params string[] written)
    {
        var dossier = JObject.Parse(await File.ReadAllTextAsync(Support.Cli.Emmen));
        dossier["klagers"]![0]!["naam"] = name;
        dossier["brieven"]!["slotopmerkingen"] = new JArray(written.Select(w => $"Daarover schreef {w} ons nog."));

        var run = await Support.Cli.RunWithInputAsync(dossier.ToString(), "brief", "-", "--soort", "publicatie", "--op", "2017-06-01");

        Assert.That(run.Code, Is.EqualTo(ExitCode.Assessed), run.Error);
        Assert.That(run.Out.Split('\n').Where(r => r.StartsWith("Daarover schreef", StringComparison.Ordinal)), Is.EqualTo(Enumerable.Repeat("Daarover schreef verzoeker ons nog.", written.Length)));
    }

    [Test]
    public async Task What_is_refused_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = await Support.Cli.RunAsync("brief", Lopend, "--soort", "rapportbrief", "--op", "2026-04-02", "--vorm", "docx", "--uit", folder.File("brief.docx"));

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
            Assert.That(run.Error, Is.EqualTo(
                "fout: Dit dossier is een eigen toets van het bestuursorgaan: er is geen oordeel van een ombudsman, en dus geen rapportbrief. "
                + "Wel mogelijk zijn de klachtafhandelingsbrief en de controle van de kennisgeving. [brief.eigen-toets]\n"));
            Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
        });
    }

    [Test]
    public async Task Templates_of_ones_own_take_the_place_of_the_shipped_ones()
    {
        using var folder = new TemporaryFolder();
        folder.Written("samenvatting.liquid", Encoding.UTF8.GetBytes("# Kort\n\n{{ orgaan | hoofdletter }}: {{ oordeel }}."));

        var run = await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--soort", "samenvatting", "--vorm", "markdown", "--op", "2017-06-01", "--sjabloon", folder.Path);

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.Contain("# Kort").And.Contain("De gemeente Emmen: gegrond."));
    }

    [Test]
    public async Task What_makes_anonymous_can_be_ones_own_and_a_fault_in_it_is_told_with_the_others()
    {
        using var folder = new TemporaryFolder();
        var template = folder.Written("samenvatting.liquid", "{{ orgaam }}"u8.ToArray());
        var words = folder.Written("anoniem.json", "{ \"functies\": [], \"afdelingen\": [], \"rollen\": [], \"instellingen\": [], \"titels\": [], \"tussenvoegsels\": [], \"gewoneWorden\": [] }"u8.ToArray());
        var run = await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--soort", "publicatie", "--op", "2017-06-01", "--sjabloon", folder.Path);

        var told = run.Error.Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.InputRefused));
            Assert.That(told, Has.One.StartsWith($"{words}:1:1: fout: Hier ontbreekt \"gewoneWoorden\""));
            Assert.That(told, Has.One.StartsWith($"{words}:1:107: fout: De naam \"gewoneWorden\" is hier niet bekend. Bedoelt u \"gewoneWoorden\"?"));
            Assert.That(told, Has.One.StartsWith($"{template}:1:4: fout: Er is niets dat \"orgaam\" heet."));
        });
    }

    [Test]
    public async Task Templates_with_faults_are_refused_with_all_of_them()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Written("samenvatting.liquid", "{{ orgaam }}\n{{ oordeel | x }}"u8.ToArray());
        var second = folder.Written("_aanhef.liquid", "{% if concept %}"u8.ToArray());

        var run = await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--soort", "rapportbrief", "--op", "2017-06-01", "--sjabloon", folder.Path);

        Assert.That(run, Is.EqualTo(new Run(
            ExitCode.InputRefused,
            string.Empty,
            $"{second}:1:4: fout: Bij \"if\" ontbreekt \"endif\". [sjabloon.blok-niet-gesloten]\n"
            + $"{first}:1:4: fout: Er is niets dat \"orgaam\" heet. Bedoelt u \"orgaan\"? [sjabloon.onbekende-naam]\n"
            + $"{first}:2:14: fout: Het filter \"x\" is niet bekend. [sjabloon.onbekend-filter]\n"
            + "De map met sjablonen is geweigerd om deze 3 fouten.\n")));
    }

    [Test]
    public async Task A_set_is_written_and_verified()
    {
        using var folder = new TemporaryFolder();
        var map = folder.File("brieven");

        var written = await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--alles", "--uit", map, "--op", "2017-06-01");
        var same = await Support.Cli.RunAsync("brief", "--controleer", map);
        await File.AppendAllTextAsync(Path.Combine(map, "rapportbrief.txt"), "x");
        var changed = await Support.Cli.RunAsync("brief", "--controleer", map);

        Assert.Multiple(() =>
        {
            Assert.That(written, Is.EqualTo(new Run(ExitCode.Assessed, $"Geschreven: 26 bestanden in \"{map}\".\n", string.Empty)));
            Assert.That(same, Is.EqualTo(new Run(ExitCode.Assessed, "De brieven zijn zoals het manifest ze noemt.\n", string.Empty)));
            Assert.That(changed, Is.EqualTo(new Run(ExitCode.Findings, "Het bestand \"rapportbrief.txt\" is gewijzigd.\n", string.Empty)));
        });
    }

    [Test]
    public async Task Letters_are_verified_against_the_dossier_that_they_follow_from()
    {
        using var folder = new TemporaryFolder();
        var map = folder.File("brieven");
        await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--alles", "--uit", map, "--op", "2017-06-01");
        var ander = folder.Written("ander.json", Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(Support.Cli.Emmen)).Replace("serieus genomen", "ernstig genomen", StringComparison.Ordinal)));

        var same = await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--controleer", map);
        var other = await Support.Cli.RunAsync("brief", ander, "--controleer", map);
        await File.WriteAllTextAsync(Path.Combine(map, "klachtafhandelingsbrief.txt"), "x");
        var more = await Support.Cli.RunAsync("brief", "--controleer", map);

        Assert.Multiple(() =>
        {
            Assert.That(same, Is.EqualTo(new Run(ExitCode.Assessed, "De brieven zijn zoals het manifest ze noemt, en zij volgen uit dit dossier.\n", string.Empty)));
            Assert.That(other.Code, Is.EqualTo(ExitCode.Findings));
            Assert.That(other.Out, Does.Contain("De brieven zijn van een ander dossier, of het dossier is sindsdien gewijzigd.").And.Contain("Het bestand \"rapportbrief.docx\" is niet wat nu uit het dossier volgt."));
            Assert.That(more, Is.EqualTo(new Run(ExitCode.Findings, "Het bestand \"klachtafhandelingsbrief.txt\" staat in de map, maar niet in het manifest.\n", string.Empty)));
        });
    }

    [Test]
    public async Task A_folder_without_a_manifest_cannot_be_verified()
    {
        using var folder = new TemporaryFolder();

        Assert.That(await Support.Cli.RunAsync("brief", "--controleer", folder.Path), Is.EqualTo(new Run(ExitCode.InputRefused, string.Empty, $"In \"{folder.Path}\" staat geen leesbaar manifest.\n")));
    }

    [Test]
    public async Task A_report_on_the_language_takes_the_place_of_the_letter() => Assert.That(
        (await Support.Cli.RunAsync("brief", Support.Cli.Emmen, "--soort", "rapportbrief", "--op", "2017-06-01", "--leesbaarheid")).Out,
        Does.Contain("Zinnen van meer dan 20 woorden"));
}
