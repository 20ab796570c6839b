using Behoorlijkheid.Recht;
using Behoorlijkheid.Werkbank.Gevallen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>Every case that stands beside a norm, with the outcome that its author read from the law.</summary>
public sealed class GevallenTests
{
    private static readonly Lazy<ILookup<string, Gevaluitslag>> Uitslagen = new(() =>
        new Gevallenloper(Regels.Kader).Loop(Regels.Werk.Gevallen).ToLookup(u => u.Norm.Bestand));

    [TestCaseSource(nameof(Norms))]
    public void The_cases_end_as_the_law_says(string file) => Assert.That(
        Uitslagen.Value[file].Where(u => !u.Geslaagd).Select(u => $"{u.Geval.Naam}: {string.Join(' ', u.Afwijkingen)}"),
        Is.Empty);

    [TestCaseSource(nameof(Norms))]
    public void A_norm_has_cases_for_every_naleving_it_can_have(string file) => Assert.That(
        Regels.Gevallen(file).SelectMany(g => g.Verwacht).Select(v => v.Naleving).Distinct(),
        Is.EquivalentTo(Enum.GetValues<Naleving>()));

    [TestCaseSource(nameof(Norms))]
    public void The_cases_of_a_norm_show_each_other_reading_agree_and_differ(string file)
    {
        var seen = from geval in Regels.Gevallen(file)
                   where geval.Verwacht is [{ Item: null }]
                   from uitleg in geval.AndereUitleg
                   select $"{uitleg.Id} {(uitleg.Naleving == geval.Verwacht[0].Naleving ? "agrees" : "differs")}";
        Assert.That(Regels.Norm(file).Uitleg.SelectMany(u => new[] { $"{u.Id} agrees", $"{u.Id} differs" }).Except(seen), Is.Empty);
    }

    private static IEnumerable<string> Norms() => Regels.Bestanden();
}
