using System.Globalization;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Tests.Voorbeelden;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven;

/// <summary>Which letters are written, and that each says what the beoordeling says and no more.</summary>
public sealed class BrievenmakerTests
{
    private static readonly DateOnly Op = new(2017, 6, 1);

    private static readonly Briefsoort[] MetOordeel = [Briefsoort.Rapportbrief, Briefsoort.Aanbiedingsbrief, Briefsoort.Publicatie, Briefsoort.Samenvatting];

    [TestCaseSource(nameof(MetOordeel))]
    public void While_something_is_open_a_letter_with_an_oordeel_is_refused_with_what_is_open(Briefsoort soort)
    {
        var meldingen = Maak(EmmenVariantTests.Mended(), soort).Problemen.Select(p => p.Melding).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(meldingen[0], Is.EqualTo("Het onderzoek is nog niet gesloten."));
            Assert.That(meldingen[1], Does.StartWith("Onderdeel 1 is nog niet te beoordelen: \"De gemeente heeft de klacht niet serieus genomen"));
            Assert.That(meldingen, Does.Contain("Bij onderdeel 1 is nog open: Is de klacht schriftelijk ingediend, op papier of elektronisch?"));
        });
    }

    [Test]
    public void An_investigation_that_is_not_closed_is_enough_to_refuse() => Assert.That(
        Maak(Emmen.Dossier().Met("onderzoek.gesloten", false), Briefsoort.Rapportbrief).Problemen.Select(p => (p.Code, p.Suggestie)),
        Is.EqualTo(new[] { ("brief.onderzoek-niet-gesloten", "Een concept kan wel.") }));

    [TestCaseSource(nameof(MetOordeel))]
    public void A_draft_is_marked_so_in_every_form(Briefsoort soort)
    {
        var brief = Maak(EmmenVariantTests.Mended(), soort, concept: true).Waarde;

        Assert.Multiple(() =>
        {
            Assert.That(brief.IsConcept, Is.True);
            foreach (var vorm in new[] { Briefvorm.Html, Briefvorm.Markdown, Briefvorm.Tekst })
            {
                Assert.That(System.Text.Encoding.UTF8.GetString(brief.Als(vorm).Span), Does.Contain("CONCEPT"));
            }
        });
    }

    [Test]
    public void A_draft_gives_no_oordeel_that_is_not_there() => Assert.That(
        Maak(EmmenVariantTests.Mended(), Briefsoort.Rapportbrief, concept: true).Waarde.Tekst,
        Does.Contain("Uw klacht is nog niet te beoordelen.").And.Not.Contain("Wij vinden uw klacht").And.Not.Contain("Met deze brief is ons onderzoek afgerond"));

    [TestCase(Briefsoort.Rapportbrief, false)]
    [TestCase(Briefsoort.Aanbiedingsbrief, false)]
    [TestCase(Briefsoort.Publicatie, false)]
    [TestCase(Briefsoort.VerslagVanBevindingen, false)]
    [TestCase(Briefsoort.Samenvatting, false)]
    [TestCase(Briefsoort.Klachtafhandelingsbrief, true)]
    [TestCase(Briefsoort.ControleKennisgeving, true)]
    public void An_eigen_toets_has_the_letters_of_the_organ_only(Briefsoort soort, bool gelukt) =>
        Assert.That(Maak(Emmen.Dossier().Met("aanleiding", "eigenToets").Met("verzoek", null), soort, concept: true).Gelukt, Is.EqualTo(gelukt));

    [Test]
    public void The_organ_writes_no_letter_from_the_dossier_of_the_ombudsman() =>
        Assert.That(Maak(Emmen.Dossier(), Briefsoort.Klachtafhandelingsbrief).Problemen.Select(p => p.Code), Is.EqualTo(new[] { "brief.geen-eigen-toets" }));

    [Test]
    public void To_who_is_not_the_klager_the_letter_speaks_of_the_klager()
    {
        var tekst = Maak(Emmen.Dossier().Met("verzoek.verzoeker.rol", "gemachtigde").Met("brieven.slotopmerkingen", null), Briefsoort.Rapportbrief).Waarde.Tekst;

        Assert.That(tekst, Does.Contain("heeft op uw verzoek onderzoek gedaan").And.Contain("Wij vinden uw verzoek").And.Not.Contain("uw klacht").And.Not.Contain("U hebt ons"));
    }

    [TestCase("heer", "Geachte heer [naam van de klager],")]
    [TestCase("mevrouw", "Geachte mevrouw [naam van de klager],")]
    [TestCase("heerEnMevrouw", "Geachte heer en mevrouw [naam van de klager],")]
    [TestCase(null, "Geachte heer of mevrouw [naam van de klager],")]
    public void The_salutation_presumes_nothing(string? aanhef, string verwacht) =>
        Assert.That(Maak(Emmen.Dossier().Met("brieven.verzoeker.aanhef", aanhef), Briefsoort.Rapportbrief).Waarde.Tekst, Does.Contain($"\n{verwacht}\n"));

    [TestCase("nationaleOmbudsman", "De Nationale ombudsman heeft uw klacht")]
    [TestCase("gezamenlijkeOmbudsman", "De gezamenlijke ombudsman heeft uw klacht")]
    [TestCase("ombudscommissie", "De ombudscommissie heeft uw klacht")]
    [TestCase(null, "De ombudsman heeft uw klacht")]
    public void The_ombudsman_is_the_one_that_the_dossier_names(string? soort, string verwacht) =>
        Assert.That(Maak(Emmen.Dossier().Met("bestuursorgaan.bevoegdeOmbudsman", soort), Briefsoort.Rapportbrief).Waarde.Tekst, Does.Contain(verwacht));

    [Test]
    public void A_verslag_van_bevindingen_holds_no_judgement()
    {
        var tekst = Maak(Emmen.Dossier(), Briefsoort.VerslagVanBevindingen).Waarde.Tekst;

        Assert.That(tekst, Does.Not.Contain("schijn van partijdigheid").And.Not.Contain("beleving van de klager").And.Not.Contain("geschonden").And.Not.Contain("aannemelijk").And.Not.Contain("zonder meer"));
    }

    [Test]
    public void The_check_of_a_notice_tells_what_is_missing_present_and_not_stated()
    {
        var tekst = Maak(
            Emmen.Dossier().Met("aanleiding", "eigenToets").Met("verzoek", null).Met("afdoening.bevindingenVermeld", false).Met("klacht.schriftelijk", true)
                .Met("klacht.ontvangen", "2016-10-04").Met("klacht.ondertekend", true).Met("klacht.naamEnAdresVermeld", true).Met("klacht.gedagtekend", true)
                .Met("klacht.gedragingOmschreven", true).Met("bestuursorgaan.isBestuursorgaan", true).Met("bestuursorgaan.soort", "college").Met("bestuursorgaan.bijzondereRegeling", "geen").Met("klacht.inVreemdeTaal", false).Met("afdoening.datum", "2016-11-01"),
            Briefsoort.ControleKennisgeving).Waarde.Tekst;

        Assert.Multiple(() =>
        {
            Assert.That(tekst, Does.Match("Bevindingen van het onderzoek in de kennisgeving +Niet in orde"));
            Assert.That(tekst, Does.Match("Oordeel in de kennisgeving +In orde"));
            Assert.That(tekst, Does.Match("Vermelding van de bevoegde ombudsman +Niet te zeggen"));
        });
    }

    [Test]
    public void The_same_dossier_gives_the_same_bytes_in_every_culture()
    {
        var eerst = Bestanden();
        var eigen = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.That(Bestanden(), Is.EqualTo(eerst));
        }
        finally
        {
            CultureInfo.CurrentCulture = eigen;
        }

        static Dictionary<string, string> Bestanden() => Maker.Meegeleverd.MaakAlle(Emmen.Dossier().Gelezen(), Op).Waarde.Bestanden()
            .ToDictionary(b => b.Key, b => Convert.ToBase64String(b.Value.Span));
    }

    [Test]
    public void The_manifest_notices_what_was_changed_and_what_is_gone()
    {
        var bestanden = Maker.Meegeleverd.MaakAlle(Emmen.Dossier().Gelezen(), Op).Waarde.Bestanden();
        var manifest = Manifestlezing.Lees(bestanden["manifest.json"]).Waarde;
        ReadOnlyMemory<byte>? Inhoud(string naam) => bestanden.TryGetValue(naam, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

        Assert.Multiple(() =>
        {
            Assert.That(Manifest.Controleer(manifest, Inhoud), Is.Empty);
            Assert.That(
                Manifest.Controleer(manifest, n => n == "rapportbrief.md" ? default(ReadOnlyMemory<byte>?) : n == "samenvatting.txt" ? new byte[] { 1 } : Inhoud(n)),
                Is.EqualTo(new[] { "Het bestand \"rapportbrief.md\" ontbreekt.", "Het bestand \"samenvatting.txt\" is gewijzigd." }));
            Assert.That(Manifestlezing.Lees("[]"u8.ToArray()).Problemen.Single().Melding, Is.EqualTo("Dit is geen manifest van brieven."));
        });
    }

    [Test]
    public void A_refused_letter_refuses_the_set() =>
        Assert.That(Maker.Meegeleverd.MaakAlle(EmmenVariantTests.Mended().Gelezen(), Op).Gelukt, Is.False);

    internal static Uitkomst<Brief> Maak(Emmen dossier, Briefsoort soort, bool concept = false) =>
        Maker.Meegeleverd.Maak(dossier.Gelezen(), Op, soort, concept);
}
