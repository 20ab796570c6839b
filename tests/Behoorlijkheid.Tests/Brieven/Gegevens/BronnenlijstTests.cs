using Behoorlijkheid.Brieven.Gegevens;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Gegevens;

/// <summary>Several sources in one footnote.</summary>
public sealed class BronnenlijstTests
{
    private const string Awb = "jci1.3:c:BWBR0005537&artikel=";

    [TestCase("Nationale ombudsman, rapport 2004/443", "Nationale ombudsman, rapport 2004/443")]
    [TestCase("Nationale ombudsman, rapportbrief 2016.33232|Nationale ombudsman, rapport 2004/443|Nationale ombudsman, rapport 2017/035", "Nationale ombudsman, rapportbrief 2016.33232 en rapporten 2004/443 en 2017/035")]
    [TestCase("Nationale ombudsman, rapport 2004/443|Amsterdamse ombudsman, rapport 2010/1", "Nationale ombudsman, rapport 2004/443; Amsterdamse ombudsman, rapport 2010/1")]
    [TestCase(Awb + "9:11&lid=1|" + Awb + "9:11&lid=2|" + Awb + "9:11&lid=3", "artikel 9:11, eerste, tweede en derde lid, van de Algemene wet bestuursrecht (Awb)")]
    [TestCase(Awb + "9:8&lid=3|" + Awb + "9:12&lid=2", "artikel 9:8, derde lid, en artikel 9:12, tweede lid, van de Algemene wet bestuursrecht (Awb)")]
    [TestCase(Awb + "9:10&lid=1|" + Awb + "9:10&lid=2&o=a", "artikel 9:10, eerste lid, en artikel 9:10, tweede lid, onderdeel a, van de Algemene wet bestuursrecht (Awb)")]
    [TestCase("Nationale ombudsman, rapport 2013/159|" + Awb + "9:2", "Nationale ombudsman, rapport 2013/159; artikel 9:2 van de Algemene wet bestuursrecht (Awb)")]
    [TestCase(Awb + "9:2|" + Awb + "9:2", "artikel 9:2 van de Algemene wet bestuursrecht (Awb)")]
    public void Sources_that_belong_together_are_named_together(string bronnen, string verwacht) =>
        Assert.That(string.Join("; ", Bronnenlijst.Schrijf(bronnen.Split('|'))), Is.EqualTo(verwacht));
}
