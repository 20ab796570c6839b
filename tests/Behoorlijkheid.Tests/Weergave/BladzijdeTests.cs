using System.Text.RegularExpressions;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Voorbeelden;
using Behoorlijkheid.Weergave;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>What a reader of a page must not be led to think.</summary>
public sealed partial class BladzijdeTests
{
    [Test]
    public void That_nothing_is_breached_is_said_only_of_what_counts_and_what_else_is_breached_comes_first_in_its_section()
    {
        var beoordeling = VerdaagdZonderBericht();
        var titel = beoordeling.Normen.Single(n => n.Id == "awb-9-11-lid-2-beklaagde").Titel;
        var blad = Blad(beoordeling);

        Assert.That(blad, Does.Contain("Van geen van de normen die voor het verzoek tellen, staat vast dat zij is geschonden. Wel is een norm geschonden die niet meetelt"));
        Assert.That(
            new[] { "Overige bevindingen ---", $"Geschonden: {titel}", "Dit berust op:", "De andere normen", "Nageleefd:" }.Select(d => blad.LastIndexOf(d, StringComparison.Ordinal)),
            Is.Ordered.And.All.GreaterThan(0));
    }

    [Test]
    public void Of_what_does_not_apply_by_its_own_conditions_no_exception_is_given_as_the_reason()
    {
        var norm = Weigering().Normen.Single(n => n.Id == "awb-9-11-lid-3" && !n.Explanation.NotInForce);

        Assert.That(norm.Naleving, Is.EqualTo(Naleving.NietVanToepassing));
        Assert.That(norm.Uitzondering, Is.Null);
        Assert.That(norm.Gronden.Select(g => g.Feit), Is.EqualTo(new[] { "verdaging.verderUitstel" }));
    }

    [Test]
    public void A_fact_of_an_item_that_a_norm_does_not_speak_of_names_the_item_and_what_is_the_same_of_several_is_said_once()
    {
        var blad = Blad(MetTweeOnderdelen());

        Assert.That(blad, Does.Contain("Het bestuursorgaan oordeelde: ongegrond (klachtonderdelen bejegening en toon)."));
    }

    [Test]
    public void A_version_that_was_not_in_force_is_not_on_the_page()
    {
        var beoordeling = EmmenVariantTests.InOrder().GeheelBeoordeeld();
        var buiten = beoordeling.Normen.Where(n => n.Explanation.NotInForce).Select(n => n.Titel).Except(beoordeling.Normen.Where(n => !n.Explanation.NotInForce).Select(n => n.Titel)).ToList();
        var blad = Lopend(TekstWeergave.Schrijf(beoordeling));

        Assert.That(buiten, Is.Not.Empty);
        Assert.That(buiten.Where(t => blad.Contains(t, StringComparison.Ordinal)), Is.Empty);
        Assert.That(blad, Does.Not.Contain("Dit gold toen niet meer").And.Not.Contain("Dit gold toen nog niet"));
    }

    [Test]
    public void Facts_that_several_breaches_share_are_told_once()
    {
        var blad = Blad(Gevallen.Van("niet-vast-te-stellen"));

        Assert.That(Keren(blad, "De klacht is schriftelijk ingediend."), Is.EqualTo(1));
        Assert.That(Keren(blad, "De gedeelde feiten"), Is.EqualTo(2));
    }

    [Test]
    public void Numbers_of_questions_are_spoken_of_only_where_there_are_questions()
    {
        Assert.That(Blad(Gevallen.Van("betwist-geen")), Does.Contain("Het dossier beslist deze normen niet.").And.Not.Contain("De nummers zijn"));
        Assert.That(Blad(Gevallen.Van("open")), Does.Contain("De nummers zijn die van de vragen verderop."));
    }

    [TestCase("onderdelen", "Het onderzoek is gesloten, en wat vaststaat is niet genoeg voor een oordeel.")]
    [TestCase("betwist-geen", "Wat het oordeel zou moeten dragen, is onderzocht en niet vast te stellen.")]
    public void Geen_oordeel_for_want_of_facts_is_another_reason_than_facts_that_cannot_be_established(string geval, string reden) =>
        Assert.That(Blad(Gevallen.Van(geval)), Does.Contain(reden).And.Contain("Er is geen oordeel, omdat van deze norm"));

    [Test]
    public void Who_weighed_that_it_cannot_be_established_is_not_told_that_a_person_must_weigh_it()
    {
        var weging = new JObject
        {
            ["onderdeel"] = "klachtbehandeling",
            ["vereiste"] = "onpartijdigheid",
            ["uitkomst"] = "nietVastTeStellen",
            ["beoordeeldDoor"] = "de onderzoeker",
            ["toelichting"] = "de brief zegt er niets over",
        };
        var blad = Blad(EmmenVariantTests.InOrder().Met("verzoek.wegingen", new JArray(weging)).GeheelBeoordeeld());

        Assert.That(blad, Does.Contain("Volgens wie dit heeft gewogen, is niet vast te stellen of aan het vereiste van onpartijdigheid is voldaan. Beoordeeld door de onderzoeker: De brief zegt er niets over."));
        Assert.That(blad, Does.Not.Contain("Alleen een mens kan dat wegen"));
    }

    [TestCase(null, null, PassendOordeel.NietTeBepalen, "niet vaststaat of er van de beklaagde een verklaring is")]
    [TestCase(false, null, PassendOordeel.NietTeBepalen, "er van de beklaagde geen verklaring is")]
    [TestCase(true, null, PassendOordeel.InhoudelijkOordeelMogelijk, "de verklaringen niet tegenover elkaar stonden")]
    [TestCase(false, "klager", PassendOordeel.InhoudelijkOordeelMogelijk, "de lezing van de klager aannemelijker was")]
    public void Statements_agree_only_where_both_sides_were_asked(bool? verklaring, string? aannemelijk, PassendOordeel passend, string omdat)
    {
        var beoordeling = EmmenVariantTests.InOrder()
            .Met("klachtonderdelen.0.tegenstrijdig", false)
            .Met("klachtonderdelen.0.verklaringBeklaagde", verklaring is { } gesteld ? new JValue(gesteld) : null)
            .Met("klachtonderdelen.0.aannemelijkheid", aannemelijk is null ? null : Emmen.Gewogen(aannemelijk))
            .Beoordeeld();
        var bevinding = beoordeling.PassendOordeel.Single();

        Assert.That(bevinding.Passend, Is.EqualTo(passend));
        Assert.That(new Motivering(new(beoordeling)).Passend(bevinding), Does.Contain($"omdat {omdat}").And.Contain("dit klachtonderdeel").And.Not.Contain("de klacht "));
    }

    [TestCase("jci1.3:c:BWBR0006299&artikel=61", "artikel 61 Politiewet 1993")]
    [TestCase("jci1.3:c:BWBR0001830&artikel=26", "artikel 26 Wet op de rechterlijke organisatie")]
    [TestCase("jci1.3:c:BWBR0034925&artikel=4.2.1", "artikel 4.2.1 Jeugdwet")]
    [TestCase("jci1.3:c:BWBR0031788&artikel=72", "artikel 72 Politiewet 2012")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:11&lid=1", "Awb 9:11 lid 1")]
    [TestCase("Nationale ombudsman, rapport 2004/443", "Nationale ombudsman, rapport 2004/443")]
    public void Only_the_Awb_is_named_in_short(string bron, string verwacht) => Assert.That(Woorden.BronKort(bron), Is.EqualTo(verwacht));

    [Test]
    public void Advice_that_was_not_followed_says_so_once()
    {
        var beoordeling = EmmenVariantTests.InOrder().Met("afdoening.begrijpelijk", Emmen.Gewogen(false)).GeheelBeoordeeld();

        Assert.That(Keren(Blad(beoordeling), "De kennisgeving is niet begrijpelijk voor de klager"), Is.EqualTo(1));
    }

    private static Beoordeling VerdaagdZonderBericht() => EmmenVariantTests.InOrder()
        .Met("verdaging", new JObject { ["verdaagd"] = true, ["verdaagdOp"] = "2016-11-01", ["weken"] = 4, ["verderUitstel"] = false })
        .Met("klagers.0.verdagingSchriftelijkGemeld", true)
        .Met("beklaagden.0.verdagingSchriftelijkGemeld", false)
        .Met("beklaagden.0.afschriftToegezonden", true)
        .Beoordeeld();

    private static Beoordeling Weigering() => EmmenVariantTests.InOrder()
        .Met("afdoening.wijze", "weigering")
        .Met("weigering", new JObject { ["geweigerd"] = true, ["meegedeeld"] = true, ["meegedeeldOp"] = "2016-10-20" })
        .Met("verdaging.verderUitstel", false)
        .GeheelBeoordeeld();

    private static Beoordeling MetTweeOnderdelen()
    {
        var dossier = Emmen.Dossier();
        var tweede = (JObject)dossier.Waarde("klachtonderdelen")![0]!.DeepClone();
        tweede["id"] = "toon";
        return dossier.Met("klachtonderdelen", new JArray(dossier.Waarde("klachtonderdelen")![0]!.DeepClone(), tweede)).GeheelBeoordeeld();
    }

    private static int Keren(string blad, string zin) => Regex.Count(blad, Regex.Escape(zin));

    private static string Blad(Beoordeling beoordeling) => Lopend(TekstWeergave.Schrijf(beoordeling));

    private static string Lopend(string blad) => Wit().Replace(blad, " ");

    [GeneratedRegex("\\s+")]
    private static partial Regex Wit();
}
