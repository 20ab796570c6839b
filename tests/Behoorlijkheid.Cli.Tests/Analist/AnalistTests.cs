using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests.Analist;

/// <summary>The walk-through in examples/analist: every command in it is run, and what it shows is what the program says.</summary>
[NonParallelizable]
public sealed class AnalistTests
{
    private static string Bestand => Repository.Pad("examples/analist/README.md");

    [Test]
    public void The_walk_through_shows_what_every_command_gives()
    {
        var tekst = File.ReadAllText(Bestand);

        Assert.That(Gespeeld(tekst), Is.EqualTo(tekst));
    }

    [Test]
    public void Every_file_of_the_walk_through_is_used_in_it()
    {
        var tekst = File.ReadAllText(Bestand);
        var bestanden = Repository.Bestanden("examples/analist", "*.json").Select(Repository.Relatief).ToList();

        Assert.That(bestanden, Is.Not.Empty);
        Assert.That(bestanden.Where(b => !tekst.Contains(b, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    [Explicit("Renews the output in the walk-through after a change that is meant to change it. Read the difference.")]
    public void Writes_what_every_command_gives() => File.WriteAllText(Bestand, Gespeeld(File.ReadAllText(Bestand)));

    private static string Gespeeld(string tekst)
    {
        using var naspeler = new Naspeler();
        return new Verhaal(tekst).Met(naspeler.Speel);
    }
}
