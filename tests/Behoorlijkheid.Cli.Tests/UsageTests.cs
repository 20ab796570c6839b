using Behoorlijkheid.Cli.Tests.Support;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Cli.Tests;

public sealed class UsageTests
{
    private const string SeeHelp = "Zie \"behoorlijkheid beoordeel --help\".\n";
    private const string SeeAllHelp = "Zie \"behoorlijkheid --help\".\n";

    [TestCase("", "Er is geen opdracht gegeven. De opdrachten zijn: beoordeel, termijnen, brief en kader.")]
    [TestCase("beoordeeel dossier.json", "De opdracht \"beoordeeel\" is niet bekend. Bedoelt u \"beoordeel\"?")]
    [TestCase("termijn dossier.json", "De opdracht \"termijn\" is niet bekend. Bedoelt u \"termijnen\"?")]
    public async Task Without_a_command_that_exists_the_help_of_all_is_pointed_to(string arguments, string sentence)
    {
        var run = await Support.Cli.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, $"{sentence}\n{SeeAllHelp}")));
    }

    [TestCase("beoordeel", "Er is geen dossier genoemd. Noem een bestand, of - om van standaardinvoer te lezen.")]
    [TestCase("beoordeel a.json b.json", "\"b.json\" hoort hier niet: er kan maar 1 dossier tegelijk worden beoordeeld.")]
    [TestCase("beoordeel a.json --vrom json", "De optie \"--vrom\" is niet bekend. Bedoelt u \"--vorm\"?")]
    [TestCase("beoordeel a.json --xyz-onbekend", "De optie \"--xyz-onbekend\" is niet bekend.")]
    [TestCase("beoordeel a.json --op", "Achter --op hoort een waarde: jjjj-mm-dd.")]
    [TestCase("beoordeel a.json --op 1-6-2017", "\"1-6-2017\" is geen datum. Schrijf --op als jjjj-mm-dd, bijvoorbeeld 2017-06-01.")]
    [TestCase("beoordeel a.json --op 2017-02-29", "\"2017-02-29\" is geen datum. Schrijf --op als jjjj-mm-dd, bijvoorbeeld 2017-06-01.")]
    [TestCase("beoordeel a.json --op 2017-06-01 --op 2017-06-02", "De optie --op is meer dan eens gegeven.")]
    [TestCase("beoordeel a.json --vorm pdf", "\"pdf\" is geen vorm. Kies tekst, json of markdown.")]
    [TestCase("beoordeel a.json --vorm jsno", "\"jsno\" is geen vorm. Kies tekst, json of markdown. Bedoelt u \"json\"?")]
    [TestCase("beoordeel a.json --uit ./a.json", "Met --uit zou het dossier \"./a.json\" worden overschreven. Kies een ander bestand.")]
    [TestCase("beoordeel @a.rsp b.json", "\"b.json\" hoort hier niet: er kan maar 1 dossier tegelijk worden beoordeeld.")]
    public async Task Wrong_use_is_said_in_one_Dutch_sentence(string arguments, string sentence)
    {
        var run = await Support.Cli.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(run, Is.EqualTo(new Run(ExitCode.WrongUse, string.Empty, $"{sentence}\n{SeeHelp}")));
    }

    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("-?")]
    public async Task Help_shows_the_commands(string option)
    {
        var run = await Support.Cli.RunAsync(option);

        Assert.That((run.Code, run.Error), Is.EqualTo((ExitCode.Assessed, string.Empty)));
        Assert.That(run.Out, Does.StartWith("Toetst of een bestuursorgaan"));
    }

    [Test]
    public async Task Help() => await Verifier.Verify((await Support.Cli.RunAsync("--help")).Out);

    [Test]
    public async Task Help_of_beoordeel() => await Verifier.Verify((await Support.Cli.RunAsync("beoordeel", "--help")).Out);

    [Test]
    public async Task Help_of_termijnen() => await Verifier.Verify((await Support.Cli.RunAsync("termijnen", "--help")).Out);

    [Test]
    public async Task The_version() =>
        Assert.That(await Support.Cli.RunAsync("--versie"), Is.EqualTo(new Run(ExitCode.Assessed, $"behoorlijkheid {Composition.Version}\n", string.Empty)));
}
