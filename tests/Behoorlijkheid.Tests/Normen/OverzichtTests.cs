using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

public sealed class OverzichtTests
{
    private const string Begin = "<!-- overzicht -->\n";
    private const string Einde = "<!-- /overzicht -->";

    private static readonly Overzichtstabellen Overzicht = new(Regels.Kader);

    [Test]
    public void Every_lid_has_a_norm_or_a_reason() =>
        Assert.That(Overzicht.Leden().Where(l => l.Normen.Length == 0 && l.Reden is null).Select(l => l.Lid), Is.Empty);

    [Test]
    public void Every_code_has_a_norm_or_a_reason() => Assert.Multiple(() =>
    {
        Assert.That(Overzicht.Codes().Where(c => c.Normen.Length == 0 && c.Reden is null).Select(c => c.Code), Is.Empty);
        Assert.That(Overzicht.Codes().Select(c => c.Code), Is.EqualTo(Enumerable.Range(1, 36).Select(i => $"N{i:00}")));
    });

    [Test]
    public void Every_norm_that_the_overview_names_exists() =>
        Assert.That(Overzicht.Codes().SelectMany(c => c.Normen).Concat(Overzicht.Overig().Select(o => o.Norm)).Except(Regels.Kader.Normen.Select(n => n.Id)), Is.Empty);

    [Test]
    public void There_are_at_least_sixty_norms() =>
        Assert.That(Regels.Kader.Normen.Select(n => n.Id).Distinct().Count(), Is.GreaterThanOrEqualTo(60));

    [Test]
    public void The_tables_stand_in_the_readme() => Assert.That(Handleiding().Between, Is.EqualTo(Overzicht.Tabellen()));

    [Test]
    [Explicit("Writes the tables into rules/README.md.")]
    public void Writes_the_overview()
    {
        var (before, _, after) = Handleiding();
        File.WriteAllText(Repository.Pad("rules/README.md"), before + Overzicht.Tabellen() + after);
    }

    private static (string Before, string Between, string After) Handleiding()
    {
        var text = File.ReadAllText(Repository.Pad("rules/README.md"));
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(Einde, begin, StringComparison.Ordinal);
        return (text[..begin], text[begin..end], text[end..]);
    }
}
