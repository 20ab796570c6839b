using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Lezen;

public sealed class ProbleemlijstTests
{
    [Test]
    public void Problems_are_in_order_of_file_and_place()
    {
        var problemen = new Probleemlijst();
        problemen.Voeg(new Plaats("b.json", "/x", 1, 1), new("c1", "Een."));
        problemen.Voeg(new Plaats("a.json", "/x", 2, 1), new("c2", "Twee."));
        problemen.Voeg(new Plaats("a.json", "/x", 1, 9), new("c3", "Drie."));
        problemen.Voeg(new Plaats("a.json", "/x", 1, 9), new("c4", "Vier."));

        var uitkomst = problemen.Maak(() => "waarde");

        Assert.That(uitkomst.Gelukt, Is.False);
        Assert.That(uitkomst.Problemen.Select(p => p.Code), Is.EqualTo(["c3", "c4", "c2", "c1"]));
    }

    [Test]
    public void A_warning_does_not_stop_the_reading()
    {
        var problemen = new Probleemlijst();
        problemen.Voeg(new Plaats(null, string.Empty), new("w", "Let op.", Ernst: Ernst.Waarschuwing));

        var uitkomst = problemen.Maak(() => "waarde");

        Assert.That((uitkomst.Waarde, uitkomst.Waarschuwingen.Single().Code), Is.EqualTo(("waarde", "w")));
    }
}
