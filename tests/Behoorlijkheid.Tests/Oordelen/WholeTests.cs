using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class WholeTests
{
    [TestCase(Oordeel.Gegrond, Oordeel.Gegrond, Oordeel.Gegrond)]
    [TestCase(Oordeel.Ongegrond, Oordeel.Ongegrond, Oordeel.Ongegrond)]
    [TestCase(Oordeel.DeelsGegrond, Oordeel.Gegrond, Oordeel.Ongegrond)]
    [TestCase(Oordeel.DeelsGegrond, Oordeel.Gegrond, Oordeel.GeenOordeel)]
    [TestCase(Oordeel.DeelsGegrond, Oordeel.NogNietTeBeoordelen, Oordeel.Gegrond)]
    [TestCase(Oordeel.NogNietTeBeoordelen, Oordeel.NogNietTeBeoordelen, Oordeel.Ongegrond)]
    [TestCase(Oordeel.NogNietTeBeoordelen, Oordeel.GeenOordeel, Oordeel.NogNietTeBeoordelen)]
    [TestCase(Oordeel.VerschillendPerOnderdeel, Oordeel.Ongegrond, Oordeel.GeenOordeel)]
    [TestCase(Oordeel.Gegrond, Oordeel.Gegrond, Oordeel.BuitenBevoegdheid)]
    [TestCase(Oordeel.Ongegrond, Oordeel.NietOnderzocht, Oordeel.Ongegrond)]
    [TestCase(Oordeel.Ongegrond, Oordeel.NietGetoetst, Oordeel.Ongegrond)]
    [TestCase(Oordeel.BuitenBevoegdheid, Oordeel.BuitenBevoegdheid, Oordeel.BuitenBevoegdheid)]
    [TestCase(Oordeel.NietOnderzocht, Oordeel.BuitenBevoegdheid, Oordeel.NietOnderzocht)]
    [TestCase(Oordeel.NietOnderzocht, Oordeel.BuitenBevoegdheid, Oordeel.NietGetoetst)]
    public void The_whole_follows_from_the_lines_that_were_judged(Oordeel whole, Oordeel first, Oordeel second)
    {
        Assert.That(Whole.Of([first, second]), Is.EqualTo(whole));
        Assert.That(Whole.Of([second, first, second]), Is.EqualTo(whole));
    }
}
