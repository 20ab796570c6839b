using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>What the letter in the Emmen case found, and what the engine finds on what the letter says.</summary>
[TestFixture(false)]
[TestFixture(true)]
public sealed class EmmenTests(bool wholeKader)
{
    private Beoordeling Letter { get; } = wholeKader ? Emmen.Dossier().GeheelBeoordeeld() : Emmen.Dossier().Beoordeeld();

    [Test]
    public void The_complaint_about_the_handling_is_gegrond() => Assert.Multiple(() =>
    {
        Assert.That(Letter.Oordeel, Is.EqualTo(Oordeel.Gegrond));
        Assert.That(Letter.Mogelijk, Is.EqualTo(new[] { Oordeel.Gegrond }));
        Assert.That(Letter.Onderdelen, Has.Length.EqualTo(1));
    });

    [Test]
    public void The_violated_vereisten_are_onpartijdigheid_and_professionaliteit() =>
        Assert.That(Letter.GeschondenVereisten, Is.EqualTo(new[] { "onpartijdigheid", "professionaliteit" }));

    [TestCase("afstand-tot-beklaagde")]
    [TestCase("schijn-van-partijdigheid")]
    [TestCase("geen-oordeel-bij-tegenstrijdige-verklaringen")]
    [TestCase("niet-zonder-meer-lezing-medewerker")]
    [TestCase("burgerperspectief")]
    public void Geschonden(string norm) => AssertNaleving(norm, Naleving.Geschonden);

    [TestCase("awb-9-7-lid-1", true)]
    [TestCase("awb-9-10-lid-1-beklaagde", true)]
    [TestCase("formele-behandeling-op-verzoek", false)]
    public void Nageleefd(string norm, bool asFarAsApplicable) => Assert.Multiple(() =>
    {
        AssertNaleving(norm, Naleving.Nageleefd);
        Assert.That(Rows(norm).Select(r => r.VoorZoverVanToepassing), Is.All.EqualTo(asFarAsApplicable));
    });

    [TestCase("awb-9-6")]
    [TestCase("awb-9-9")]
    [TestCase("awb-9-10-lid-1-klager")]
    [TestCase("awb-9-10-lid-3")]
    [TestCase("awb-9-11-lid-1")]
    [TestCase("awb-9-11-lid-2-klager")]
    [TestCase("awb-9-11-lid-2-beklaagde")]
    [TestCase("awb-9-12-lid-1")]
    [TestCase("awb-9-12-lid-2")]
    [TestCase("oordeel-op-weging-van-feiten")]
    public void Niet_vast_te_stellen(string norm) => AssertNaleving(norm, Naleving.NietVastTeStellen);

    [Test]
    public void No_breach_is_named_that_the_letter_does_not_name() =>
        Assert.That(
            Letter.Normen.Where(n => n.Naleving == Naleving.Geschonden).Select(n => n.Id).Distinct(),
            Is.EquivalentTo(new[]
            {
                "afstand-tot-beklaagde", "schijn-van-partijdigheid", "geen-oordeel-bij-tegenstrijdige-verklaringen",
                "niet-zonder-meer-lezing-medewerker", "burgerperspectief",
            }));

    [Test]
    public void The_organ_said_ongegrond_where_geen_oordeel_fitted()
    {
        var fitting = Letter.PassendOordeel.Single();

        Assert.Multiple(() =>
        {
            Assert.That(fitting.Gegeven, Is.EqualTo(Klachtoordeel.Ongegrond));
            Assert.That(fitting.Passend, Is.EqualTo(PassendOordeel.GeenOordeel));
        });
    }

    [Test]
    public void Two_matters_stay_outside() => Assert.Multiple(() =>
    {
        Assert.That(
            Letter.BuitenBeoordeling.Select(b => b.Redencode),
            Is.EqualTo(new[] { Redencode.BeroepMogelijk, Redencode.NietAfdwingbaar }));
        Assert.That(Letter.BuitenBeoordeling[0].Doorverwijzing, Does.Contain("bestuursrechter"));
        Assert.That(Letter.BuitenBeoordeling[1].Opmerking, Does.Contain("oplossingsgericht"));
    });

    private IEnumerable<Normbevinding> Rows(string norm) => Letter.Normen.Where(n => n.Id == norm);

    private void AssertNaleving(string norm, Naleving expected)
    {
        var rows = Rows(norm).Where(r => r.Naleving != Naleving.NietVanToepassing).ToList();

        Assert.That(rows, Is.Not.Empty, norm);
        Assert.That(rows.Select(r => r.Naleving), Is.All.EqualTo(expected), norm);
    }
}
