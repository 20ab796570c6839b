using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Aanvullend;

/// <summary>The examples in the handbook of the rules: what stands there can be written so.</summary>
public sealed class HandleidingTests
{
    [Test]
    public void The_facts_of_the_handbook_are_declared_and_stated_so()
    {
        var handleiding = File.ReadAllText(Repository.Pad("rules/README.md"));
        var (verklaringen, feiten) = (Blok(handleiding, "  \"aanvullend\": {\n"), Blok(handleiding, "\"aanvullend\": {\n  \"tolkAangeboden\": { \"waarde\""));

        var kader = Aanvulkader.Van("aanvullend.tolkAangeboden or aanvullend.tolkwijze == \"terPlaatse\"", verklaringen).Lees();

        Assert.That(kader.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        Assert.That(kader.Waarde.Aanvulling.Feiten.Select(f => f.Naam), Is.EqualTo(new[] { "tolkAangeboden", "tolkwijze" }));
        Assert.That(Aanvulkader.Regels(Aanvulkader.Lees(feiten.Replace("stuk-2", "stuk-1", StringComparison.Ordinal), kader.Waarde.Aanvulling)), Is.Empty);
    }

    /// <summary>What stands between the braces of <c>aanvullend</c> in an example.</summary>
    private static string Blok(string tekst, string begin)
    {
        var vanaf = tekst.IndexOf('{', tekst.IndexOf(begin, StringComparison.Ordinal)) + 1;
        var (einde, diepte) = (vanaf, 1);
        for (; diepte > 0; einde++)
        {
            diepte += tekst[einde] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return tekst[vanaf..(einde - 1)];
    }
}
