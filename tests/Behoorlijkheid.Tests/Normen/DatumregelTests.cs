using Behoorlijkheid.Normen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>A norm that is dated says which day decides, since when its text holds, and where that stands.</summary>
public sealed class DatumregelTests
{
    [TestCaseSource(nameof(Gedateerd))]
    public void A_dated_norm_ends_with_its_date_rule_and_source(string file)
    {
        var norm = Regels.Norm(file);

        Assert.That(norm.Toelichting, Does.Match(@"Datumregel: beslissend is [^;]+; de tekst geldt sinds [^(]+\([^)]+\)"));
        foreach (var uitzondering in norm.Uitzonderingen.Where(u => u.Geldig != Geldigheid.Altijd && u.Geldig.Vanaf != norm.Geldig.Vanaf))
        {
            Assert.That(norm.Toelichting, Does.Contain($"De uitzondering “{uitzondering.Id}” geldt "));
        }
    }

    private static IEnumerable<string> Gedateerd() => Regels.Kader.Normen.Where(n => n.Geldig != Geldigheid.Altijd).Select(n => n.Bestand);
}
