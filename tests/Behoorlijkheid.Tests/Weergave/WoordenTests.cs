using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class WoordenTests
{
    [TestCase("2017-06-01", "1 juni 2017")]
    [TestCase("2016-09", "een dag in september 2016")]
    [TestCase("2016", "een dag in 2016")]
    [TestCase("2023-02-01/2023-04-30", "een dag van 1 februari 2023 tot en met 30 april 2023")]
    public void A_date_is_said_as_far_as_it_is_known(string geschreven, string verwacht) =>
        Assert.That(Woorden.Datum(geschreven), Is.EqualTo(verwacht));

    [TestCase("zelfdeAfdeling", "zelfde afdeling")]
    [TestCase("geenOordeel", "geen oordeel")]
    [TestCase("email", "email")]
    public void A_code_becomes_words(string code, string verwacht) => Assert.That(Woorden.Code(code), Is.EqualTo(verwacht));

    [TestCase(new[] { "a" }, "a")]
    [TestCase(new[] { "a", "b" }, "a en b")]
    [TestCase(new[] { "a", "b", "c" }, "a, b en c")]
    public void Words_are_summed_up(string[] woorden, string verwacht) => Assert.That(Woorden.En(woorden), Is.EqualTo(verwacht));

    [TestCase(new[] { 1 }, "1")]
    [TestCase(new[] { 1, 2 }, "1 en 2")]
    [TestCase(new[] { 1, 2, 3, 20, 28 }, "1–3, 20 en 28")]
    [TestCase(new[] { 4, 6, 7, 9, 10, 11 }, "4, 6, 7 en 9–11")]
    public void Numbers_that_follow_one_another_are_a_range(int[] nummers, string verwacht) => Assert.That(Woorden.Nummers(nummers), Is.EqualTo(verwacht));

    [TestCase("de klacht is ontvangen", "De klacht is ontvangen.")]
    [TestCase("Klaar.", "Klaar.")]
    [TestCase("Waarom?", "Waarom?")]
    [TestCase("Hij zei: “Ik kom.”", "Hij zei: “Ik kom.”")]
    [TestCase("Bron: “de brief”", "Bron: “de brief”.")]
    public void A_sentence_begins_and_ends(string tekst, string verwacht) => Assert.That(Woorden.Zin(tekst), Is.EqualTo(verwacht));

    [TestCase("jci1.3:c:BWBR0005537&artikel=9:10&lid=2&onderdeel=c", "artikel 9:10, tweede lid, onderdeel c, Awb")]
    [TestCase("Nationale ombudsman, rapport 2004/443", "Nationale ombudsman, rapport 2004/443")]
    [TestCase("de eigen regeling", "de eigen regeling")]
    public void A_source_is_cited_in_words(string bron, string verwacht) => Assert.That(Woorden.Bron(bron), Is.EqualTo(verwacht));

    [TestCase("jci1.3:c:BWBR0005537&artikel=9:10&lid=2&onderdeel=c", "Awb 9:10 lid 2 onder c")]
    [TestCase("Nationale ombudsman, rapport 2004/443", "Nationale ombudsman, rapport 2004/443")]
    public void A_source_is_cited_in_short(string bron, string verwacht) => Assert.That(Woorden.BronKort(bron), Is.EqualTo(verwacht));
}
