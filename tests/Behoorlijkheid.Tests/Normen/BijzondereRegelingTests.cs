using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Werkbank.Gevallen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>Where a special regime applies that is not encoded, no statutory norm is ever breached.</summary>
public sealed class BijzondereRegelingTests
{
    [TestCaseSource(nameof(Wettelijk))]
    public void No_statutory_norm_is_breached_under_a_regime_that_is_not_encoded(string file)
    {
        var loper = new Gevallenloper(Regels.Kader);
        var anders = from regeling in new[] { BijzondereRegeling.RechterlijkeMacht, BijzondereRegeling.OpenbaarMinisterie, BijzondereRegeling.Jeugdzorg }
                     from geval in Regels.Gevallen(file)
                     select geval with { Dossier = geval.Dossier with { Bestuursorgaan = new() { Soort = BestuursorgaanSoort.Ander, BijzondereRegeling = regeling } } };
        var breached = loper.Loop(new Gevallenbestand(file, [.. anders])).Where(u => u.Rijen.Any(r => r.Mogelijk.Contains(Naleving.Geschonden)));

        Assert.That(breached.Select(u => u.Geval.Naam), Is.Empty);
    }

    private static IEnumerable<string> Wettelijk() => Regels.Kader.Normen.Where(n => n.Soort == Normsoort.Wettelijk).Select(n => n.Bestand);
}
