using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>Nothing is assessed as of a day on which it had not happened yet, and nothing that is too large to assess.</summary>
public sealed class BeoordelingsdatumTests
{
    [Test]
    public void A_day_before_what_the_dossier_tells_is_refused()
    {
        var read = Emmen.Dossier().Met("klacht.ontvangen", "2018-01-01").Probeer();

        Assert.Multiple(() =>
        {
            Assert.That(read.Gelukt, Is.False);
            Assert.That(read.Problemen.Single().Plaats.Pointer, Is.EqualTo("/klacht/ontvangen"));
            Assert.That(
                read.Problemen.Single().Melding,
                Is.EqualTo("De beoordelingsdatum 2017-06-01 ligt voor 2018-01-01, de vroegste dag bij \"klacht.ontvangen\"."));
        });
    }

    [TestCase("2017-06-01")]
    [TestCase("2017")]
    public void The_day_itself_and_a_span_that_may_lie_before_it_are_assessed(string received) =>
        Assert.That(Emmen.Dossier().Met("klacht.ontvangen", received).Probeer().Gelukt, Is.True);
}
