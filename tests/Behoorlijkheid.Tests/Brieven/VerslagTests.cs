using System.Text.RegularExpressions;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Voorbeelden;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven;

/// <summary>The verslag van bevindingen (Awb 9:35): facts with their sources, what parties state differently, and nothing that reads as a judgement.</summary>
public sealed partial class VerslagTests
{
    [Test]
    public void What_a_person_weighed_is_left_out_and_what_parties_state_of_it_is_told()
    {
        var gewogen = Verslag(Emmen.Dossier().Met("contact.toonBehoorlijk", Emmen.Gewogen(false)));
        var betwist = Verslag(Emmen.Dossier().Met("contact.toonBehoorlijk", Emmen.Betwist(false, true, "klager")));

        Assert.Multiple(() =>
        {
            Assert.That(gewogen, Does.Not.Contain("toon in de contacten"));
            Assert.That(Deel(betwist, "Waarover de lezingen verschillen"), Does.Contain(
                "Volgens de klager: de toon in de contacten met de klager was niet behoorlijk; volgens het bestuursorgaan: de toon in de contacten met de klager was behoorlijk."));
            Assert.That(betwist, Does.Not.Contain("annemelijk").And.Not.Contain("de onderzoeker").And.Not.Contain("gewogen"));
        });
    }

    [Test]
    public void A_complaint_stands_there_as_what_was_said_and_not_as_what_was_found() => Assert.That(Verslag(Emmen.Dossier()), Does
        .Contain("Hierover is bij ons geklaagd: “De gemeente heeft de klacht niet serieus genomen, alleen de kant van de klantmanager gekozen en de klager in de klachtenprocedure onvoldoende gehoord”")
        .And.Contain("Hierover is bij de gemeente Emmen geklaagd. Dit is wat er is aangevoerd, niet wat vaststaat: 1. “De klantmanager gedroeg zich in het kennismakingsgesprek intimiderend en verplaatste zich onvoldoende in de situatie van de klager”."));

    [Test]
    public void Several_parts_are_each_quoted() => Assert.That(
        Verslag(Emmen.Dossier().Met("verzoek.onderdelen", JArray.Parse("""
            [{ "id": "een", "omschrijving": "De behandeling duurde te lang.", "voorwerp": "klachtbehandeling" },
             { "id": "twee", "omschrijving": "Er is niet geluisterd.", "voorwerp": "klachtbehandeling" }]
            """))),
        Does.Contain("Hierover is bij ons geklaagd: 1. “De behandeling duurde te lang”. 2. “Er is niet geluisterd”."));

    [Test]
    public void Of_own_motion_nobody_complained_to_the_ombudsman() => Assert.That(
        Verslag(Emmen.Dossier().Met("aanleiding", "eigenBeweging").Met("verzoek", null)),
        Does.Contain("uit eigen beweging onderzocht hoe de gemeente Emmen een klacht heeft behandeld").And.Not.Contain("bij ons geklaagd"));

    [Test]
    public void While_the_investigation_runs_the_reader_can_react_within_a_term() => Assert.That(
        Verslag(Emmen.Dossier().Met("onderzoek.gesloten", false)),
        Does.Contain("onderzoekt een klacht over de gemeente Emmen").And.Contain("tot nu toe").And.Contain("reageren binnen de termijn die wij u daarvoor geven (artikel 9:35, tweede lid,")
            .And.Contain("dan verbeteren wij dat").And.Contain("Pas daarna geven wij ons oordeel").And.Not.Contain("gesloten"));

    [Test]
    public void Once_it_is_closed_nobody_is_asked_anything() => Assert.That(
        Verslag(Emmen.Dossier()),
        Does.Contain("Dat onderzoek is gesloten.").And.Not.Contain("onderzoekt").And.Not.Contain("tot nu toe").And.Not.Contain("Klopt er iets niet").And.Not.Contain("reageren binnen de termijn").And.Not.Contain("nog niets"));

    // First what the fact presupposes, then the fact; what the letter would say of it.
    [TestCase("informeel.geprobeerd", false, "informeel.klagerTevreden", false, "niet tevreden met de informele behandeling")]
    [TestCase("informeel.geprobeerd", false, "informeel.tegemoetgekomen", false, "niet aan de klacht tegemoetgekomen")]
    [TestCase("informeel.geprobeerd", false, "behandelaars.inInformeleBehandeling", false, "niet in het informele traject opgetreden")]
    [TestCase("horen.zienswijzenVanDerden", false, "klagers.zienswijzenDerdenVoorgelegd", false, "zienswijzen van derden zijn niet aan de klager")]
    [TestCase("advies.vanToepassing", false, "klachtonderdelen.wijktAfVanAdvies", false, "wijkt niet af van het advies")]
    [TestCase("advies.vanToepassing", false, "advies.adviesUitgebracht", false, "geen advies uitgebracht")]
    [TestCase("advies.vanToepassing", false, "ontvangstbevestiging.vermeldtAdvisering", false, "niet dat over de klacht wordt geadviseerd")]
    [TestCase("klagers.gelegenheidTotHoren", true, "horen.alleenSchriftelijkeReactieGevraagd", false, "alleen schriftelijk te reageren")]
    [TestCase("klacht.schriftelijk", false, "beklaagden.afschriftToegezonden", false, "geen afschrift van het klaagschrift")]
    [TestCase("klacht.schriftelijk", false, "klacht.ondertekend", false, "niet ondertekend")]
    [TestCase("afdoening.verzonden", false, "klachtonderdelen.behandeldInKennisgeving", false, "gaat niet op de klacht in")]
    [TestCase("afdoening.wijze", "weigering", "klachtonderdelen.behandeldInKennisgeving", false, "gaat niet op de klacht in")]
    [TestCase("afdoening.verzonden", false, "behandelaars.isOndertekenaar", false, "kennisgeving niet ondertekend")]
    [TestCase("klacht.gebrekIngeroepen", false, "klacht.aangevuld", false, "niet alsnog aangevuld")]
    [TestCase("klacht.gebrekIngeroepen", false, "klacht.aanvullingGeboden", false, "geen gelegenheid gekregen het klaagschrift aan te vullen")]
    [TestCase("verdaging.verderUitstel", false, "verdaging.instemmingSchriftelijk", false, "niet schriftelijk gegeven")]
    [TestCase("verdaging.verderUitstel", false, "verdaging.klagerStemtIn", false, "niet ingestemd met het verdere uitstel")]
    [TestCase("verdaging.verdaagd", false, "klagers.verdagingSchriftelijkGemeld", false, "geen schriftelijk bericht van de verdaging")]
    [TestCase("klachtonderdelen.verklaringBeklaagde", false, "klachtonderdelen.tegenstrijdig", false, "spreken elkaar niet tegen")]
    [TestCase("klachtonderdelen.getuigen", false, "klachtonderdelen.getuigenGehoord", false, "getuigen zijn niet gehoord")]
    [TestCase("klachtonderdelen.opname", false, "klachtonderdelen.opnameBewaard", false, "opname is niet bewaard")]
    [TestCase("klachtonderdelen.verklaringBeklaagde", false, "klagers.konReagerenOpBeklaagde", false, "niet reageren op de verklaring van de beklaagde")]
    [TestCase("horen.verslagGemaakt", false, "klagers.hoorverslagToegezonden", false, "verslag van het horen is niet aan de klager")]
    [TestCase("contact.persoonlijk", true, "contact.uitgeblevenDoorKlager", false, "niet door toedoen van de klager uitgebleven")]
    [TestCase("weigering.geweigerd", false, "weigering.vermeldtOmbudsman", false, "weigering vermeldt niet")]
    [TestCase("afdoening.wijze", "weigering", "afdoening.conclusiesVerbonden", false, "geen conclusies aan zijn oordeel")]
    [TestCase("gedragslijn.opgelegd", false, "gedragslijn.aangekondigd", false, "niet vooraf aangekondigd")]
    [TestCase("nazorg.schadeverzoekGedaan", false, "nazorg.schadeverzoekBehandeld", false, "verzoek om schadevergoeding is niet behandeld")]
    [TestCase("horen.opnameVerzocht", false, "horen.opnameToegestaan", false, "opnemen van het horen is niet toegestaan")]
    [TestCase("andereInstantie.gebruiktOmstredenStuk", false, "andereInstantie.overKlachtGeinformeerd", false, "niet over de klacht geïnformeerd")]
    public void A_fact_is_left_out_only_when_what_it_presupposes_is_established_not_to_be_so(string voorwaarde, object niet, string feit, object waarde, string zin)
    {
        var regel = Regel(feit);
        var dossier = Kaal().Met(Plaats(feit), JToken.FromObject(waarde));

        Assert.Multiple(() =>
        {
            Assert.That(regel.AlleenAls.SelectMany(stel => stel).Select(v => v.Feit.Pad), Does.Contain(voorwaarde));
            Assert.That(Verslag(dossier.Met(Plaats(voorwaarde), JToken.FromObject(niet))), Does.Not.Contain(zin));
            Assert.That(Verslag(dossier.Met(Plaats(voorwaarde), null)), Does.Contain(zin), "What is not known leaves nothing out.");
            Assert.That(Verslag(dossier.Met(Plaats(voorwaarde), new JObject { ["nietVastTeStellen"] = true })), Does.Contain(zin));
        });
    }

    [Test]
    public void A_contested_presupposition_leaves_nothing_out_whichever_reading_was_found_more_plausible() => Assert.That(
        Verslag(Kaal().Met("informeel.klagerTevreden", false).Met("informeel.geprobeerd", Emmen.Betwist(true, false, "bestuursorgaan"))),
        Does.Contain("niet tevreden met de informele behandeling"));

    [Test]
    public void A_question_falls_with_what_it_presupposes() => Assert.That(
        Verslag(Kaal().Met("informeel.klagerTevreden", new JObject { ["nietVastTeStellen"] = true }).Met("informeel.geprobeerd", false)),
        Does.Not.Contain("Was de klager tevreden"));

    [Test]
    public void What_happened_is_told_whatever_else_is_stated() => Assert.That(
        Verslag(Kaal().Met("informeel.geprobeerd", false).Met("informeel.klagerTevreden", true)),
        Does.Contain("De klager was tevreden met de informele behandeling."));

    [Test]
    public void One_of_several_sets_of_conditions_is_enough()
    {
        var dossier = Kaal().Met("horen.verslagGemaakt", false).Met("klagers.0.gehoord", false);

        Assert.Multiple(() =>
        {
            Assert.That(Verslag(dossier.Met("beklaagden.0.gehoord", true)), Does.Contain("Van het horen is geen verslag gemaakt."));
            Assert.That(Verslag(dossier.Met("beklaagden.0.gehoord", false)), Does.Not.Contain("geen verslag gemaakt"));
        });
    }

    [Test]
    public void A_fact_with_its_day_is_told_once()
    {
        var dossier = Kaal().Met("klagers.0.gehoord", true);

        Assert.Multiple(() =>
        {
            Assert.That(Verslag(dossier), Does.Contain("De klager is gehoord."));
            Assert.That(Verslag(dossier.Met("klagers.0.gehoordOp", "2016-11-01")), Does.Contain("De klager is gehoord op 1 november 2016.").And.Not.Contain("De klager is gehoord."));
            Assert.That(Verslag(dossier.Met("klagers.0.gehoordOp", Emmen.Betwist("2016-11-01", "2016-11-02", null))), Does.Contain("De klager is gehoord."));
        });
    }

    [Test]
    public void Questions_say_of_whom_and_how_many_they_are()
    {
        var nietVast = new JObject { ["nietVastTeStellen"] = true };
        var een = Kaal().Met("klachtonderdelen.0.anderBewijs", nietVast);
        var twee = een.Met("behandelaars.0.isOpsteller", nietVast);
        var onderdelen = Kaal().Met("klachtonderdelen", JArray.Parse("""
            [{ "id": "een", "omschrijving": "Te laat." }, { "id": "twee", "omschrijving": "Niet beleefd.", "getuigen": { "nietVastTeStellen": true }, "anderBewijs": { "nietVastTeStellen": true } }]
            """));

        Assert.Multiple(() =>
        {
            Assert.That(Verslag(een), Does.Contain("Naar het antwoord op deze vraag is gezocht, maar het is niet gevonden: - Is er over de klacht ander bewijs").And.Not.Contain("deze vragen"));
            Assert.That(Verslag(twee), Does.Contain("Naar het antwoord op deze vragen is gezocht").And.Contain("Heeft de teamleider de kennisgeving opgesteld?").And.Not.Contain("deze persoon"));
            Assert.That(Verslag(onderdelen), Does.Contain("Waren er getuigen van wat in klachtonderdeel 2 is beschreven?").And.Contain("Is er over klachtonderdeel 2 ander bewijs"));
        });
    }

    [Test]
    public void Of_a_complaint_of_one_part_the_report_speaks_of_the_complaint() =>
        Assert.That(Verslag(Emmen.Dossier()), Does.Contain("Over de klacht is er een verklaring van de klager.").And.Not.Contain("dit klachtonderdeel"));

    [Test]
    public void What_is_contested_says_of_whom_it_is()
    {
        var tekst = Verslag(Kaal().Met("klachtonderdelen", JArray.Parse("""[{ "id": "een", "omschrijving": "Te laat." }, { "id": "twee", "omschrijving": "Niet beleefd." }]"""))
            .Met("klachtonderdelen.1.getuigen", Emmen.Betwist(true, false, null)).Met("behandelaars.0.aanwezigBijGedraging", Emmen.Betwist(true, false, null)));

        Assert.That(tekst, Does.Contain("Volgens de klager: er waren getuigen (klachtonderdeel 2); volgens het bestuursorgaan: er waren geen getuigen (klachtonderdeel 2).")
            .And.Contain("Volgens de klager: de teamleider was aanwezig bij de gedraging; volgens het bestuursorgaan: de teamleider was niet aanwezig bij de gedraging."));
    }

    [Test]
    public void What_was_mended_is_told()
    {
        var tekst = Verslag(Emmen.Dossier().Met("herstel", JArray.Parse("""[{ "datum": "2017-02-01", "omschrijving": "De gemeente bood excuses aan.", "naTussenkomst": true }, { "omschrijving": "Er kwam een nieuw gesprek." }]""")));

        Assert.Multiple(() =>
        {
            Assert.That(Deel(tekst, "Wat daarna is gebeurd"), Does.Contain("Op 1 februari 2017: “De gemeente bood excuses aan”. Dat was na tussenkomst van de Nationale ombudsman.").And.Contain("“Er kwam een nieuw gesprek”."));
            Assert.That(Verslag(Emmen.Dossier()), Does.Not.Contain("Wat daarna is gebeurd"));
        });
    }

    [TestCase("Wmo-consulent", "de Wmo-consulent")]
    [TestCase("WMO-consulent", "de WMO-consulent")]
    [TestCase("Wob-coördinator", "de Wob-coördinator")]
    [TestCase("Wmo consulent", "de Wmo consulent")]
    [TestCase("BOA", "de BOA")]
    [TestCase("Klantmanager", "de klantmanager")]
    [TestCase("Hoofd Wmo", "het hoofd Wmo")]
    [TestCase("Oud-wethouder", "de oud-wethouder")]
    [TestCase("Vice-voorzitter", "de vice-voorzitter")]
    [TestCase("Baliemedewerker-informatie", "de baliemedewerker-informatie")]
    [TestCase("De Wmo-consulent", "de Wmo-consulent")]
    public void A_function_keeps_the_capitals_of_an_abbreviation(string functie, string verwacht) => Assert.That(GegevensTeksten.MetLidwoord(functie), Is.EqualTo(verwacht));

    // A condition can only be met or not met by what may be told: what a person weighs is not.
    [Test]
    public void No_fact_depends_on_what_a_person_weighs() => Assert.That(
        Regels().SelectMany(r => r.AlleenAls.SelectMany(stel => stel)).Where(v => v.Feit.IsGewogen).Select(v => v.Feit.Pad), Is.Empty);

    [Test]
    public void A_fact_goes_into_its_day_only() => Assert.That(
        Regels().Where(r => r.GaatOpIn is { Waarde.Soort: not Waardesoort.Datum }).Select(r => r.GaatOpIn!.Pad), Is.Empty);

    private static IEnumerable<Verslagregel> Regels() => Feitenmodel.Klachtdossier.Feiten.Where(f => Zinnen.Value.Verslag.ContainsKey(f.Pad)).Select(f => Regel(f.Pad));

    private static Verslagregel Regel(string feit) => Zinnen.Value.Verslag[feit];

    private static readonly Lazy<Briefzinnen> Zinnen = new(() =>
        SjabloonsetReader.Meegeleverd(KaderReader.Meegeleverd).Waarde.Zinnen);

    // Without the facts that are tried here.
    private static Emmen Kaal() => Emmen.Dossier()
        .Met("informeel", null).Met("afdoening", null).Met("weigering", null).Met("contact", null)
        .Met("klachtonderdelen.0.tegenstrijdig", null).Met("klachtonderdelen.0.behandeldInKennisgeving", null).Met("klachtonderdelen.0.oordeelOrgaan", null);

    private static string Plaats(string feit) => Regex.Replace(feit, "^(klagers|beklaagden|behandelaars|klachtonderdelen)\\.", "$1.0.");

    private static string Verslag(Emmen dossier) =>
        Witruimte().Replace(Nootteken().Replace(BrievenmakerTests.Maak(dossier, Briefsoort.VerslagVanBevindingen).Waarde.Tekst, string.Empty), " ");

    private static string Deel(string tekst, string kop) => tekst.Contains(kop, StringComparison.Ordinal) ? tekst[tekst.IndexOf(kop, StringComparison.Ordinal)..] : string.Empty;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Nootteken();
}
