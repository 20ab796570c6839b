using Behoorlijkheid.Recht;
using CsCheck;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Recht;

public sealed class WetsverwijzingTests
{
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&lid=1", "Awb 9:7 lid 1", "artikel 9:7, eerste lid, Awb")]
    [TestCase("jci1.31:c:BWBR0005537&artikel=9:7&lid=2", "Awb 9:7 lid 2", "artikel 9:7, tweede lid, Awb")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:6", "Awb 9:6", "artikel 9:6 Awb")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:12a", "Awb 9:12a", "artikel 9:12a Awb")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:10&lid=2&onderdeel=c", "Awb 9:10 lid 2 onder c", "artikel 9:10, tweede lid, onderdeel c, Awb")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:24&lid=1&o=b", "Awb 9:24 lid 1 onder b", "artikel 9:24, eerste lid, onderdeel b, Awb")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:22&onderdeel=a", "Awb 9:22 onder a", "artikel 9:22, onderdeel a, Awb")]
    [TestCase("jci1.3:c:BWBR0005537&hoofdstuk=9&titeldeel=9.1&afdeling=9.1.2&artikel=9:8&lid=3", "Awb 9:8 lid 3", "artikel 9:8, derde lid, Awb")]
    [TestCase("jci1.3:c:BWBR0005537&hoofdstuk=9", "Awb hoofdstuk 9", "hoofdstuk 9 Awb")]
    [TestCase("jci1.3:c:BWBR0005537&hoofdstuk=9&titeldeel=9.1&afdeling=9.1.3", "Awb afdeling 9.1.3", "afdeling 9.1.3 Awb")]
    [TestCase("jci1.3:c:BWBR0005537", "Awb", "Awb")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&lid=1&z=2016-10-05&g=2016-10-05", "Awb 9:7 lid 1", "artikel 9:7, eerste lid, Awb")]
    [TestCase("jci1.3:c:BWBR0002448&artikel=1&lid=1", "Algemene termijnenwet 1 lid 1", "artikel 1, eerste lid, Algemene termijnenwet")]
    [TestCase("jci1.3:c:BWBR0001840&artikel=78a&lid=21", "BWBR0001840 78a lid 21", "artikel 78a, lid 21, BWBR0001840")]
    [TestCase("jci1.3:c:BWBR0001840&artikel=5&lid=1a", "BWBR0001840 5 lid 1a", "artikel 5, lid 1a, BWBR0001840")]
    public void A_place_in_the_law_is_cited_in_Dutch(string jci, string kort, string voluit)
    {
        var gelezen = Wetsverwijzing.TryParse(jci, out var verwijzing);

        Assert.That(gelezen, Is.True);
        Assert.That(verwijzing!.Kort, Is.EqualTo(kort));
        Assert.That(verwijzing.Voluit, Is.EqualTo(voluit));
        Assert.That(verwijzing.Tekst, Is.EqualTo(jci));
        Assert.That(verwijzing.Koppeling, Is.EqualTo(new Uri("https://wetten.overheid.nl/" + jci)));
    }

    [TestCase("Nationale ombudsman, rapport 2004/443", "No rapport 2004/443", "Nationale ombudsman, rapport 2004/443")]
    [TestCase("Nationale ombudsman, rapportbrief 2016.33232", "No rapportbrief 2016.33232", "Nationale ombudsman, rapportbrief 2016.33232")]
    [TestCase("rapportbrief 2016.33232", "rapportbrief 2016.33232", "rapportbrief 2016.33232")]
    [TestCase("Ombudsman Rotterdam-Rijnmond, rapport 2019/12", "Ombudsman Rotterdam-Rijnmond, rapport 2019/12", "Ombudsman Rotterdam-Rijnmond, rapport 2019/12")]
    public void A_report_is_cited_by_its_number_and_has_no_link(string tekst, string kort, string voluit)
    {
        var gelezen = Wetsverwijzing.TryParse(tekst, out var verwijzing);

        Assert.That(gelezen, Is.True);
        Assert.That(verwijzing!.Kort, Is.EqualTo(kort));
        Assert.That(verwijzing.Voluit, Is.EqualTo(voluit));
        Assert.That(verwijzing.Koppeling, Is.Null);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Awb 9:7")]
    [TestCase("jci1.2:c:BWBR0005537&artikel=9:7")]
    [TestCase("jci1.3:c:BWBR000553&artikel=9:7")]
    [TestCase("jci1.3:c:BWBR0005537a&artikel=9:7")]
    [TestCase("jci1.3:c:BWBR0005537&artikel")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7=8")]
    [TestCase("jci1.3:c:BWBR0005537&Artikel=9:7")]
    [TestCase("jci1.3:c:BWBR0005537&artikle=9:7")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&artikel=9:8")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:22&o=a&onderdeel=b")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&z=2017-02-30")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&g=vandaag")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7\n")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&lid=<b>")]
    [TestCase("Nationale ombudsman, rapport 443")]
    [TestCase("Nationale ombudsman, rapport 2004/443\n")]
    [TestCase("Nationale ombudsman, rapport")]
    [TestCase("nationale ombudsman, rapport 2004/443")]
    public void Anything_else_is_refused(string? tekst)
    {
        var gelezen = Wetsverwijzing.TryParse(tekst, out var verwijzing);

        Assert.That(gelezen, Is.False);
        Assert.That(verwijzing, Is.Null);
    }

    [Test]
    public void No_text_gives_an_exception() =>
        Gen.OneOf(Gen.String, Gen.String.Select(s => "jci1.3:c:" + s), Gen.String.Select(s => "jci1.3:c:BWBR0005537&" + s))
            .Sample(tekst => Wetsverwijzing.TryParse(tekst, out var verwijzing) == (verwijzing is not null), iter: 5_000);

    [Test]
    public void Two_that_are_written_the_same_are_equal()
    {
        var gelezen = Wetsverwijzing.TryParse("jci1.3:c:BWBR0005537&artikel=9:7", out var een)
            & Wetsverwijzing.TryParse("jci1.3:c:BWBR0005537&artikel=9:7", out var ander);

        Assert.That(gelezen, Is.True);
        Assert.That(een, Is.EqualTo(ander));
    }
}
