using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class MotiveringTests
{
    private const string Ontvangst = "Heeft het bestuursorgaan de ontvangst van de klacht bevestigd?";

    [TestCase("oud", "awb-9-6", "Dit gold toen nog niet; het geldt sinds 1 juli 1999.")]
    [TestCase("lege-lijst", "awb-9-10-lid-1-klager", "Er zijn geen klagers.")]
    [TestCase("eigen-toets", "awb-9-11-lid-1", "De plicht was op 5 oktober 2016 nog niet opeisbaar.")]
    [TestCase(
        "uitzondering",
        "awb-9-10-lid-1-klager",
        "De klager heeft verklaard niet te willen worden gehoord. Dat is een uitzondering (artikel 9:10, tweede lid, onderdeel b, Awb).")]
    [TestCase(
        "emmen",
        "awb-9-7-lid-1",
        "Deze behandelaar is niet betrokken geweest bij de gedraging waarover is geklaagd. Dit geldt voor zover de norm van toepassing is; of zij dat is, staat niet vast.")]
    public void A_row_says_why(string geval, string norm, string verwacht) => Assert.That(Tekst(geval, norm), Is.EqualTo(verwacht));

    [TestCase(
        "betwist",
        $"Op de vraag “{Ontvangst}” lopen de lezingen uiteen; zij zijn nog niet gewogen. Volgens de lezing van de klager: geschonden; volgens de lezing van het bestuursorgaan: nageleefd.")]
    [TestCase(
        "betwist-geen",
        $"Op de vraag “{Ontvangst}” lopen de lezingen uiteen, en geen daarvan is aannemelijker bevonden door de onderzoeker: gewogen. Volgens de lezing van de klager: geschonden; volgens de lezing van het bestuursorgaan: nageleefd.")]
    [TestCase(
        "betwist-aannemelijk",
        $"Op de vraag “{Ontvangst}” lopen de lezingen uiteen; die van het bestuursorgaan is aannemelijker bevonden door de onderzoeker: gewogen.")]
    public void A_contested_fact_says_how_it_was_weighed_and_what_follows_from_which_reading(string geval, string verwacht) =>
        Assert.That(Tekst(geval, "awb-9-6"), Does.EndWith(verwacht));

    [Test]
    public void A_breach_by_the_burden_of_proof_says_so() =>
        Assert.That(Tekst("niet-vast-te-stellen", "awb-9-10-lid-3"), Does.EndWith(MotiveringTeksten.Bewijslast));

    private static string Tekst(string geval, string norm)
    {
        var beoordeling = Gevallen.Van(geval);
        return new Motivering(new(beoordeling)).Tekst(beoordeling.Normen.First(n => n.Id == norm));
    }
}
