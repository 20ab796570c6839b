using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>What a request invokes, what it is limited to, whom the norms protect, and what is not examined: on the Emmen dossier.</summary>
public sealed class VerzoekTests
{
    private const string Part = "verzoek.onderdelen.0.";

    [TestCase("normen", "schijn-van-partijdigheid", "schijn-van-partijdigheid")]
    [TestCase("vereisten", "onpartijdigheid", "afstand-tot-beklaagde,burgerperspectief,geen-oordeel-bij-tegenstrijdige-verklaringen,niet-zonder-meer-lezing-medewerker,schijn-van-partijdigheid")]
    [TestCase("themas", "behandelaar", "afstand-tot-beklaagde,schijn-van-partijdigheid")]
    public void Only_what_a_part_invokes_carries_it(string by, string name, string carrying)
    {
        var part = Emmen.Dossier().Met(Part + by, new JArray(name)).Beoordeeld().Onderdelen.Single();

        Assert.Multiple(() =>
        {
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(part.Normen, Is.EquivalentTo(carrying.Split(',')));
        });
    }

    [Test]
    public void A_vereiste_that_is_not_the_primary_one_of_a_norm_does_not_invoke_it()
    {
        var dossier = Emmen.Dossier().Met(Part + "vereisten", new JArray("professionaliteit"));

        Assert.Multiple(() =>
        {
            Assert.That(dossier.Beoordeeld().Onderdelen.Single().Oordeel, Is.EqualTo(Oordeel.GeenOordeel), "closed, and nobody weighed the vereiste");
            Assert.That(dossier.Met("onderzoek.gesloten", false).Beoordeeld().Onderdelen.Single().Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
        });
    }

    [Test]
    public void The_question_of_an_unstated_weging_names_the_part_and_the_vereiste()
    {
        var dossier = Emmen.Dossier().Met(Part + "vereisten", new JArray("professionaliteit")).Met(Part + "omschrijving", "De gemeente luisterde niet.");

        Assert.That(
            dossier.Beoordeeld().OpenVragen.Single(v => v.Feit == "wegingen[0].behoorlijk").Vraag,
            Is.EqualTo("Is bij onderdeel “De gemeente luisterde niet” voldaan aan het vereiste “Professionaliteit”?"));
    }

    [Test]
    public void A_part_limited_to_another_handler_leaves_the_team_leader_out()
    {
        var dossier = Emmen.Dossier();
        var handlers = (JArray)dossier.Waarde("behandelaars")!.DeepClone();
        handlers.Add(new JObject
        {
            ["id"] = "behandelaar-2",
            ["inFormeleBehandeling"] = true,
            ["schijnVanPartijdigheid"] = Emmen.Gewogen(false),
            ["relaties"] = new JObject { ["klantmanager-1"] = "andereAfdeling" },
        });
        var part = dossier
            .Met("behandelaars", handlers)
            .Met(Part + "normen", new JArray("afstand-tot-beklaagde", "schijn-van-partijdigheid"))
            .Met(Part + "items", new JArray("behandelaar-2"))
            .Beoordeeld().Onderdelen.Single();

        Assert.That(part.Oordeel, Is.EqualTo(Oordeel.Ongegrond));
    }

    [Test]
    public void Norms_that_protect_only_the_klager_do_not_count_for_a_beklaagde_who_asks()
    {
        var found = Emmen.Dossier().Met("verzoek.verzoeker.rol", "beklaagde").Beoordeeld();

        Assert.Multiple(() =>
        {
            Assert.That(found.Onderdelen.Single().Normen, Has.None.EqualTo("burgerperspectief"));
            Assert.That(found.OverigeBevindingen, Does.Contain("burgerperspectief"));
            Assert.That(found.OverigeBevindingen, Has.None.EqualTo("awb-9-9"));
        });
    }

    [Test]
    public void Such_a_norm_counts_when_invoked_by_id() =>
        Assert.That(
            Emmen.Dossier().Met("verzoek.verzoeker.rol", "beklaagde").Met(Part + "normen", new JArray("burgerperspectief")).Beoordeeld().Onderdelen.Single().Normen,
            Is.EqualTo(new[] { "burgerperspectief" }));

    [Test]
    public void A_breach_that_does_not_carry_the_part_leaves_it_ongegrond_with_a_kanttekening()
    {
        var found = Emmen.Dossier()
            .Met(Part + "normen", new JArray("afstand-tot-beklaagde"))
            .Met("verzoek.nietDoorslaggevend", new JArray(new JObject
            {
                ["onderdeel"] = "klachtbehandeling",
                ["norm"] = "afstand-tot-beklaagde",
                ["beoordeeldDoor"] = "de onderzoeker",
                ["toelichting"] = "het gewicht is gering",
            }))
            .Beoordeeld();
        var part = found.Onderdelen.Single();

        Assert.Multiple(() =>
        {
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.Ongegrond));
            Assert.That(part.Kanttekening, Is.True);
            Assert.That(part.Reden, Is.EqualTo(Onderdeelreden.NietDoorslaggevend));
            Assert.That(found.Normen.Single(n => n.Id == "afstand-tot-beklaagde").Naleving, Is.EqualTo(Naleving.Geschonden));
            Assert.That(found.GeschondenVereisten, Is.Empty);
        });
    }

    [TestCase(null, Oordeel.NietGetoetst)]
    [TestCase("behoorlijk", Oordeel.Ongegrond)]
    [TestCase("nietBehoorlijk", Oordeel.Gegrond)]
    [TestCase("nietVastTeStellen", Oordeel.GeenOordeel)]
    public void An_underlying_gedraging_is_decided_by_a_weging_alone(string? outcome, Oordeel expected)
    {
        var dossier = Emmen.Dossier().Met(Part + "voorwerp", "gedraging");
        if (outcome is not null)
        {
            dossier = dossier.Met("verzoek.wegingen", new JArray(new JObject
            {
                ["onderdeel"] = "klachtbehandeling",
                ["vereiste"] = "fatsoenlijkeBejegening",
                ["uitkomst"] = outcome,
                ["beoordeeldDoor"] = "de onderzoeker",
                ["toelichting"] = "gewogen",
            }));
        }

        var found = dossier.Beoordeeld();

        Assert.Multiple(() =>
        {
            Assert.That(found.Oordeel, Is.EqualTo(expected));
            Assert.That(found.GeschondenVereisten, Is.EqualTo(outcome == "nietBehoorlijk" ? new[] { "fatsoenlijkeBejegening" } : []));
        });
    }

    [Test]
    public void What_the_ombudsman_is_not_competent_for_is_outside_and_names_the_article()
    {
        var part = Emmen.Dossier().Met(Part + "toegang.uitspraakBestuursrechter", true).Beoordeeld().Onderdelen.Single();

        Assert.Multiple(() =>
        {
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.BuitenBevoegdheid));
            Assert.That(part.Grond, Is.EqualTo("jci1.3:c:BWBR0005537&artikel=9:22&onderdeel=d"));
        });
    }

    [Test]
    public void What_the_ombudsman_may_refrain_from_is_said_and_the_norms_are_tested()
    {
        var part = Emmen.Dossier().Met(Part + "toegang.gedragingJegensAnder", true).Beoordeeld().Onderdelen.Single();

        Assert.Multiple(() =>
        {
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.Gegrond));
            Assert.That(part.MagAfzien, Is.EqualTo(new[] { "jci1.3:c:BWBR0005537&artikel=9:23&onderdeel=d" }));
        });
    }

    [Test]
    public void A_decision_of_the_ombudsman_not_to_examine_ends_it()
    {
        var part = Emmen.Dossier().Met(Part + "besluit", new JObject
        {
            ["uitkomst"] = "nietOnderzocht",
            ["redencode"] = "voegtNietsToe",
            ["beoordeeldDoor"] = "de ombudsman",
            ["redenen"] = "het bestuursorgaan heeft de fout al erkend",
        }).Beoordeeld().Onderdelen.Single();

        Assert.Multiple(() =>
        {
            Assert.That(part.Oordeel, Is.EqualTo(Oordeel.NietOnderzocht));
            Assert.That(part.Normen, Is.Empty);
        });
    }

    [Test]
    public void A_norm_that_the_kader_does_not_have_is_a_problem_and_not_an_answer()
    {
        var read = Emmen.Dossier().Met(Part + "normen", new JArray("afstand-tot-beklagde")).Probeer();

        Assert.Multiple(() =>
        {
            Assert.That(read.Gelukt, Is.False);
            Assert.That(read.Problemen.Single().Plaats.Pointer, Is.EqualTo("/verzoek/onderdelen/0/normen/0"));
            Assert.That(read.Problemen.Single().Melding, Is.EqualTo("Het toetsingskader kent geen norm \"afstand-tot-beklagde\"."));
            Assert.That(read.Problemen.Single().Suggestie, Is.EqualTo("Bedoelt u \"afstand-tot-beklaagde\"?"));
        });
    }

    [Test]
    public void Some_parts_gegrond_and_others_not_is_deels_gegrond()
    {
        var parts = new JArray(
            Onderdeel("een", "afstand-tot-beklaagde"),
            Onderdeel("twee", "formele-behandeling-op-verzoek"));

        Assert.That(Emmen.Dossier().Met("verzoek.onderdelen", parts).Beoordeeld().Oordeel, Is.EqualTo(Oordeel.DeelsGegrond));

        static JObject Onderdeel(string id, string norm) => new()
        {
            ["id"] = id,
            ["omschrijving"] = id,
            ["voorwerp"] = "klachtbehandeling",
            ["normen"] = new JArray(norm),
        };
    }
}
