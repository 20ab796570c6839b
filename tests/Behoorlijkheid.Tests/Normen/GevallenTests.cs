using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>Every case that stands beside a norm, with the outcome that its author read from the law.</summary>
public sealed class GevallenTests
{
    private static readonly Lazy<Beoordelaar> Shipped = new(() => new(Gevallenbestand.Kader));

    [TestCaseSource(nameof(Cases))]
    public void A_case_ends_as_the_law_says(string norm, JObject geval)
    {
        var rows = Shipped.Value.Beoordeel(Gevallenbestand.Dossier(geval), Gevallenbestand.Op(geval)).Waarde.Normen.Where(n => n.Norm.Bestand == norm).ToList();

        Assert.That(rows, Is.Not.Empty);
        if (geval["verwacht"] is JArray items)
        {
            Assert.That(rows.Select(r => $"{r.Item}: {Word(r.Naleving)}"), Is.EquivalentTo(items.Select(i => $"{i["item"]}: {i["naleving"]}")));
        }
        else
        {
            Assert.That(rows.Select(r => Word(r.Naleving)), Is.All.EqualTo((string)geval["verwacht"]!));
        }

        if (geval["mogelijk"] is JArray possible)
        {
            Assert.That(rows.Single().Mogelijk.Select(Word), Is.EquivalentTo(possible.Values<string>()));
        }

        foreach (var (reading, expected) in (JObject?)geval["andereUitleg"] ?? [])
        {
            Assert.That(rows.Select(r => Word(Under(reading, r))), Is.All.EqualTo((string)expected!), reading);
        }
    }

    // A reading under which the row has the same name is not reported.
    private static Naleving Under(string reading, Normbevinding row)
    {
        Assert.That(row.Norm.Uitleg.Select(u => u.Id), Does.Contain(reading));
        return row.AndereUitleg.FirstOrDefault(u => u.Id == reading)?.Naleving ?? row.Naleving;
    }

    [TestCaseSource(nameof(Norms))]
    public void The_cases_of_a_norm_show_each_other_reading_agree_and_differ(string file)
    {
        var norm = Gevallenbestand.Kader.Normen.Single(n => n.Bestand == file);
        var cases = Gevallenbestand.Van(file).Where(g => g["verwacht"] is JValue && g["andereUitleg"] is JObject).ToList();
        var seen = cases.SelectMany(g => ((JObject)g["andereUitleg"]!).Properties()
            .Select(p => $"{p.Name} {((string)p.Value! == (string)g["verwacht"]! ? "agrees" : "differs")}"));
        Assert.That(norm.Uitleg.SelectMany(u => new[] { $"{u.Id} agrees", $"{u.Id} differs" }).Except(seen), Is.Empty);
    }

    [TestCaseSource(nameof(Norms))]
    public void A_norm_has_cases_for_every_naleving_it_can_have(string file)
    {
        var expected = Gevallenbestand.Van(file).SelectMany(g => g["verwacht"] is JArray items
            ? items.Select(i => (string)i["naleving"]!)
            : [(string)g["verwacht"]!]);

        Assert.That(expected.Distinct(), Is.EquivalentTo(new[] { "nageleefd", "geschonden", "nietVanToepassing", "nietVastTeStellen" }));
    }

    private static string Word(Naleving naleving) => char.ToLowerInvariant(naleving.ToString()[0]) + naleving.ToString()[1..];

    private static IEnumerable<TestCaseData> Cases() =>
        from norm in Norms()
        from geval in Gevallenbestand.Van(norm)
        select new TestCaseData(norm, geval) { TestName = $"{norm}: {geval["naam"]}" };

    private static IEnumerable<string> Norms() => Gevallenbestand.Normen();
}
