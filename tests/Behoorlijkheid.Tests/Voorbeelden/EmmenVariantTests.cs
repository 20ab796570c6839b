using Behoorlijkheid.Recht;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>The engine abstains where it must: the Emmen dossier, changed one statement at a time.</summary>
public sealed class EmmenVariantTests
{
    [Test]
    public void Without_what_carried_it_an_open_investigation_is_nog_niet_te_beoordelen()
    {
        var found = Mended().Beoordeeld();

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
            Assert.That(found.OpenVragen.Select(v => v.Feit), Does.Contain("behandelaars[0].schijnVanPartijdigheid"));
            Assert.That(found.OpenVragen.Select(v => v.Feit), Does.Contain("klachtonderdelen[0].zonderMeerLezingMedewerker"));
            Assert.That(found.OpenVragen.Select(v => v.Feit), Does.Contain("klacht.schriftelijk"));
        });
    }

    [Test]
    public void With_everything_stated_and_in_order_it_is_ongegrond() =>
        Assert.That(InOrder().Beoordeeld().Oordeel, Is.EqualTo(Oordeel.Ongegrond));

    [Test]
    public void One_deciding_fact_contested_and_weighed_geen_is_geen_oordeel()
    {
        var found = InOrder().Met("ontvangstbevestiging.gegeven", Emmen.Betwist(false, true, "geen")).Beoordeeld();
        var row = found.Normen.Single(n => n.Id == "awb-9-6");

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
            Assert.That(
                row.Lezingen.Select(l => (l.Volgens, l.Naleving)),
                Is.EqualTo(new[] { ("klager", Naleving.Geschonden), ("bestuursorgaan", Naleving.Nageleefd) }));
        });
    }

    [Test]
    public void Both_readings_lead_to_the_same_outcome_and_so_it_decides()
    {
        // Sent in time by either account.
        var found = InOrder()
            .Met("afdoening.datum", Emmen.Betwist("2016-10-20", "2016-10-21", "geen"))
            .Beoordeeld();

        Assert.That(found.Oordeel, Is.EqualTo(Oordeel.Ongegrond));
    }

    [Test]
    public void Both_readings_breach_and_so_it_is_gegrond()
    {
        // Six weeks after 4 October end on 15 November: late by either account.
        var found = InOrder()
            .Met("afdoening.datum", Emmen.Betwist("2016-11-20", "2016-11-21", "geen"))
            .Beoordeeld();

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(found.GeschondenVereisten, Is.EqualTo(new[] { "voortvarendheid" }));
        });
    }

    [TestCase(null, false)]
    [TestCase("consent", true)]
    public void The_burden_of_proof_is_named_only_where_it_decided(string? open, bool named)
    {
        var late = InOrder().Met("afdoening.datum", Emmen.Betwist("2016-11-20", "2016-11-21", "geen"));
        if (open is not null)
        {
            late = late.Met("afdoening.datum", "2016-11-20")
                .Met("verdaging.verderUitstel", true)
                .Met("verdaging.verderUitstelTot", "2016-12-01")
                .Met("verdaging.klagerStemtIn", true)
                .Met("verdaging.instemmingSchriftelijk", Newtonsoft.Json.Linq.JObject.Parse("""{ "nietVastTeStellen": true }"""));
        }

        var row = late.Beoordeeld().Normen.Single(n => n.Id == "awb-9-11-lid-1");

        Assert.Multiple(() =>
        {
            Assert.That(row.Naleving, Is.EqualTo(Naleving.Geschonden));
            Assert.That(row.Explanation.BurdenDecided, Is.EqualTo(named));
        });
    }

    [Test]
    public void Contested_and_not_yet_weighed_is_nog_niet_te_beoordelen() =>
        Assert.That(
            InOrder().Met("ontvangstbevestiging.gegeven", Emmen.Betwist(false, true, null)).Beoordeeld().Oordeel,
            Is.EqualTo(Oordeel.NogNietTeBeoordelen));

    [Test]
    public void A_complaint_received_yesterday_is_not_yet_badly_handled()
    {
        var found = Pending().Beoordeeld(new DateOnly(2016, 10, 5));

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
            Assert.That(found.Normen.Select(n => n.Naleving), Has.None.EqualTo(Naleving.Geschonden));
            Assert.That(found.Normen.Single(n => n.Id == "awb-9-11-lid-1").NogNietOpeisbaar, Is.True);
        });
    }

    [Test]
    public void The_same_complaint_is_gegrond_when_nothing_was_done_for_eight_weeks()
    {
        var found = Pending().Beoordeeld(new DateOnly(2016, 11, 29));

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(found.Normen.Single(n => n.Id == "awb-9-11-lid-1").Naleving, Is.EqualTo(Naleving.Geschonden));
        });
    }

    [Test]
    public void On_the_last_day_of_the_six_weeks_it_is_still_not_geschonden()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Late(new DateOnly(2016, 11, 15)), Is.EqualTo(Naleving.NietVastTeStellen));
            Assert.That(Late(new DateOnly(2016, 11, 16)), Is.EqualTo(Naleving.Geschonden));
        });

        static Naleving Late(DateOnly op) => Pending().Beoordeeld(op).Normen.Single(n => n.Id == "awb-9-11-lid-1").Naleving;
    }

    /// <summary>A handler from another department, "geen oordeel" in the letter, the experience acknowledged, two judgements withdrawn, the investigation open.</summary>
    internal static Emmen Mended() => Emmen.Dossier()
        .Met("onderzoek.gesloten", false)
        .Met("behandelaars.0.relaties.klantmanager-1", "andereAfdeling")
        .Met("behandelaars.0.schijnVanPartijdigheid", null)
        .Met("klachtonderdelen.0.oordeelOrgaan", "geenOordeel")
        .Met("klachtonderdelen.0.zonderMeerLezingMedewerker", null)
        .Met("klachtonderdelen.0.belevingErkend", Emmen.Gewogen(true));

    internal static Emmen InOrder() => Mended()
        .Met("bestuursorgaan.soort", "college")
        .Met("behandelaars.0.schijnVanPartijdigheid", Emmen.Gewogen(false))
        .Met("klachtonderdelen.0.zonderMeerLezingMedewerker", Emmen.Gewogen(false))
        .Met("klachtonderdelen.0.feitenEnMeningenOnderscheiden", Emmen.Gewogen(true))
        .Met("klachtonderdelen.0.oordeelRustOpWegingVanFeiten", Emmen.Gewogen(true))
        .Met("klacht.schriftelijk", true)
        .Met("klacht.overGedraging", true)
        .Met("klacht.jegensKlager", true)
        .Met("klacht.alsKlaagschriftBehandeld", true)
        .Met("klacht.gebrekIngeroepen", false)
        .Met("klacht.bijlagen", false)
        .Met("klacht.ontvangen", "2016-10-04")
        .Met("ontvangstbevestiging.gegeven", true)
        .Met("ontvangstbevestiging.schriftelijk", true)
        .Met("klagers.0.gelegenheidTotHoren", true)
        .Met("klagers.0.gehoord", true)
        .Met("beklaagden.0.gelegenheidTotHoren", true)
        .Met("beklaagden.0.afschriftToegezonden", true)
        .Met("horen.verslagGemaakt", true)
        .Met("verdaging.verdaagd", false)
        .Met("verdaging.verderUitstel", false)
        .Met("advies.vanToepassing", false)
        .Met("weigering.geweigerd", false)
        .Met("afdoening.verzonden", true)
        .Met("afdoening.datum", "2016-11-15")
        .Met("afdoening.wijze", "oordeel")
        .Met("afdoening.schriftelijk", true)
        .Met("afdoening.alleOnderdelenBehandeld", true)
        .Met("afdoening.bevindingenVermeld", true)
        .Met("afdoening.oordeelVermeld", true)
        .Met("afdoening.gemotiveerd", Emmen.Gewogen(true))
        .Met("afdoening.conclusiesVerbonden", false)
        .Met("afdoening.vermeldtOmbudsman", true)
        .Met("afdoening.juisteOmbudsman", true)
        .Met("afdoening.vermeldtVerzoektermijn", true)
        .Met("afdoening.juisteVerzoektermijn", true);

    internal static Emmen Pending() => Emmen.Van("""
        {
          "aanleiding": "eigenToets",
          "bestuursorgaan": { "soort": "college" },
          "klagers": [ { "id": "klager-1", "gelegenheidTotHoren": false, "gehoord": false, "verklaardNietTeWillenWordenGehoord": false,
            "redelijkeTermijnGesteld": { "waarde": false, "beoordeeldDoor": "de onderzoeker", "toelichting": "er is geen termijn gesteld" } } ],
          "beklaagden": [ { "id": "medewerker-1", "soort": "medewerker", "afschriftToegezonden": false, "gelegenheidTotHoren": false, "gehoord": false } ],
          "behandelaars": [],
          "klacht": { "ontvangen": "2016-10-04", "schriftelijk": true, "overGedraging": true, "jegensKlager": true, "ondertekend": true,
            "naamEnAdresVermeld": true, "gedagtekend": true, "gedragingOmschreven": true, "bijlagen": false },
          "klachtonderdelen": [],
          "informeel": { "tegemoetgekomen": false, "klagerTevreden": false, "formeleBehandelingGevraagd": false },
          "ontvangstbevestiging": { "gegeven": false },
          "horen": { "afgezien": false },
          "verdaging": { "verdaagd": false, "verderUitstel": false, "klagerStemtIn": false },
          "weigering": { "geweigerd": false },
          "advies": { "vanToepassing": false },
          "afdoening": { "verzonden": false, "wijze": "geenReactie" }
        }
        """);
}
