using Behoorlijkheid.Brieven.Anonimiseren;
using Behoorlijkheid.Dossiers;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Anonimiseren;

/// <summary>What becomes of a text in which a klager (J.P. Jansen), his klantmanager (A. de Vries) and two others appear.</summary>
public sealed class AnonimiseringTests
{
    [TestCase("De heer Jansen belde.", "Verzoeker belde.")]
    [TestCase("Toen belde de heer J.P. Jansen.", "Toen belde verzoeker.")]
    [TestCase("JP Jansen belde mevrouw A. de Vries-Pietersen op.", "Verzoeker belde de klantmanager op.")]
    [TestCase("JANSEN en jansen en JÁNSEN", "Verzoeker en verzoeker en verzoeker")]
    [TestCase("Het was Jansens dossier, Jansen's klacht.", "Het was verzoekers dossier, verzoekers klacht.")]
    [TestCase("Het was De Vries’ idee.", "Het was de klantmanagers idee.")]
    [TestCase("De klantmanager De Vries was er.", "De klantmanager was er.")]
    [TestCase("Haar klantmanager A. de Vries was er.", "Haar klantmanager was er.")]
    [TestCase("De klager Jansen was er.", "De verzoeker was er.")]
    [TestCase("Dit zei Jan-\nsen.", "Dit zei verzoeker.")]
    [TestCase("Dit zei de\u00A0heer\u00A0Jansen.", "Dit zei verzoeker.")]
    [TestCase("Mail j.jansen@voorbeeld.test of bel 06-12345678.", "Mail [e-mailadres] of bel [telefoonnummer].")]
    [TestCase("Zie klacht_Jansen_2.pdf.", "Zie klacht_verzoeker_2.pdf.")]
    [TestCase("Het jansendossier.", "Het […].")]
    [TestCase("Zij woont aan de Dorpsstraat 12, 7811 AB.", "Zij woont aan de [adres], [adres].")]
    [TestCase("Zijn BSN is 111222333, niet 123456789.", "Zijn BSN is [burgerservicenummer], niet 123456789.")]
    [TestCase("Zijn rekening is NL91 ABNA 0417 1643 00.", "Zijn rekening is [rekeningnummer].")]
    [TestCase("De auto met kenteken AB-123-C.", "De auto met kenteken [kenteken].")]
    [TestCase("Ook mevrouw Dalstra was er.", "Ook [naam] was er.")]
    [TestCase("Het dossier Z-2016-12345 en Z-2016-54321.", "Het dossier [kenmerk] en [kenmerk].")]
    [TestCase("Hij is geboren op 3 maart 1980.", "Hij is geboren op [geboortedatum].")]
    [TestCase("Op 3 maart 2016 en op 03-04-2016.", "In maart 2016 en in april 2016.")]
    [TestCase("Tussen 3 en 5 maart 2016, en van 2016-03-03 tot maandag 4 april.", "In maart 2016, en van maart 2016 tot april.")]
    [TestCase("Zie rapport 2017/035 van 2 maart 2017.", "Zie rapport 2017/035 van 2 maart 2017.")]
    [TestCase("De gemeente Emmen en haar medewerkers laten 3 meisjes wachten op artikel 9:11.", "De gemeente Emmen en haar medewerkers laten 3 meisjes wachten op artikel 9:11.")]
    [TestCase("De voorzitter van de commissie sprak met K. Bakker.", "De voorzitter van de commissie sprak met de betrokkene.")]
    [TestCase("De bakker bakte brood.", "De […] bakte brood.")]
    [TestCase("Jansen, De Vries en Burger waren er.", "Verzoeker, de klantmanager en de behandelaar waren er.")]
    [TestCase("De heer en mevrouw Jansen waren er.", "Verzoeker waren er.")]
    [TestCase("Hij woont in Emmen, bij de gemeente.", "Hij woont in Emmen, bij de gemeente.")]
    [TestCase("", "")]
    [TestCase("De specialist bodemsanering keek.", "De [functie] keek.")]
    [TestCase("Mijn naam is j.p.jansen, tel. +31 6 1234 5678.", "Mijn naam is verzoeker, tel. [telefoonnummer].")]
    [TestCase("Ook mr. Dalstra en prof. Terpstra waren er.", "Ook [naam] en [naam] waren er.")]
    [TestCase("Hij is van die familie. Jansen gaf dat toe.", "Hij is van die familie. Verzoeker gaf dat toe.")]
    [TestCase("Een burger zei dat mevrouw Burger kwam.", "Een burger zei dat de behandelaar kwam.")]
    public void A_text(string tekst, string verwacht) => Assert.That(Gezuiverd(tekst).Dossier.Omschrijving, Is.EqualTo(verwacht));

    [TestCase("Op vrijdag 1 maart deed zij de brief in de bus. De stempel is van 8 maart.", "Op een dag in maart deed zij de brief in de bus. De stempel is van een latere dag in maart.")]
    [TestCase("Dat was tussen 8 maart 2016 en 3 maart 2016.", "Dat was tussen een dag in maart 2016 en een eerdere dag in maart 2016.")]
    [TestCase("Van 1 maart tot en met 5 maart, en vanaf 10 maart weer.", "Van een dag in maart tot en met een latere dag in maart, en vanaf een nog latere dag in maart weer.")]
    [TestCase("Op 10 maart, op 20 maart, op 15 maart en op 1 maart.", "Op een dag in maart, op een latere dag in maart, op een tussenliggende dag in maart en op een eerdere dag in maart.")]
    [TestCase("Op 1 maart zei hij A. Op 1 maart zei zij B. Op 8 maart niets. De brief is van 1 maart 2016, het antwoord van 08-03-2016.", "Op een dag in maart zei hij A. Op die dag in maart zei zij B. Op een latere dag in maart niets. De brief is van de eerstgenoemde dag in maart 2016, het antwoord van die latere dag in maart 2016.")]
    [TestCase("Op 1, 2, 3 en 4: op 1 mei, 2 mei, 3 mei, 4 mei, en weer 3 mei.", "Op 1, 2, 3 en 4: op een dag in mei, een latere dag in mei, een nog latere dag in mei, een nog latere dag in mei, en weer de als derde genoemde dag in mei.")]
    [TestCase("Op 3 maart 2015 en op 8 maart 2016.", "In maart 2015 en in maart 2016.")]
    [TestCase("Op 3 maart 2016 en nog eens op 3 maart.", "In maart 2016 en nog eens in maart.")]
    [TestCase("Tussen maandag 3 en woensdag 5 maart, en op 8 maart.", "In maart, en in maart.")]
    [TestCase("Op 3, 5 en 8 maart 2016 en op de 9e mei.", "In maart 2016 en in mei.")]
    [TestCase("Zie rapport 2017/035 van 2 maart 2017, en de brief van 9 maart 2017.", "Zie rapport 2017/035 van 2 maart 2017, en de brief van maart 2017.")]
    [TestCase("Zij is geboren op 2 maart 1980 en kwam op 9 maart 1980 thuis.", "Zij is geboren op [geboortedatum] en kwam in maart 1980 thuis.")]
    public void Days(string tekst, string verwacht)
    {
        var eens = Gezuiverd(tekst).Dossier.Omschrijving!;

        Assert.That(eens, Is.EqualTo(verwacht));
        Assert.That(Gezuiverd(eens).Dossier.Omschrijving, Is.EqualTo(verwacht), "again");
    }

    [TestCase("Dit zei de heer Jansen op 3 maart 2016.", "")]
    [TestCase("Mail j.jansen@voorbeeld.test.", "")]
    [TestCase("Ook mevrouw Dalstra was er.", "mevrouw Dalstra")]
    [TestCase("De bakker bakte brood.", "bakker")]
    [TestCase("Getuige Jan-Willem Terpstra zag het.", "Jan-Willem Terpstra")]
    [TestCase("Chantal van der Wal belde.", "Chantal van der Wal")]
    [TestCase("Volgens wethouder Aalders was het zo.", "Aalders")]
    [TestCase("Dat was op Tweede Kerstdag.", "Tweede Kerstdag")]
    [TestCase("De afdeling Burgerzaken van de gemeente Emmen schreef de Nationale ombudsman.", "")]
    [TestCase("De WMO en het UWV staan in de Algemene wet bestuursrecht.", "")]
    [TestCase("Het jansendossier.", "jansendossier")]
    [TestCase("Zie rapport 2017/035 van 2 maart 2017.", "2 maart 2017")]
    public void What_a_person_must_decide(string tekst, string twijfel) =>
        Assert.That(
            Gezuiverd(tekst).Vondsten.Where(v => v is { IsZeker: false, Plaats: "/omschrijving" }).Select(v => v.Tekst),
            Is.EqualTo(twijfel.Length == 0 ? Array.Empty<string>() : [twijfel]));

    [TestCase("Er is niet gereageerd op klacht-niet-herkend-2017-Dalstra.", "Er is niet gereageerd op [kenmerk].", "")]
    [TestCase("Niemand heeft de klacht herkend; niet één brief.", "Niemand heeft de klacht herkend; niet één brief.", "")]
    [TestCase("Het ging om Dalstra en om zaak 2017.", "Het ging om [kenmerk] en om zaak 2017.", "Dalstra")]
    [TestCase("Dalstra zei dat.", "Dalstra zei dat.", "Dalstra")]
    [TestCase("Niet bekend is wie het zag.", "Niet bekend is wie het zag.", "Niet")]
    public void A_reference_in_words_takes_no_word_out_of_a_sentence(string tekst, string verwacht, string twijfel)
    {
        var anoniem = Anonimiseerder.Anonimiseer(Dossier(tekst) with { Kenmerk = "klacht-niet-herkend-2017-Dalstra" }, Maker.Anonimiseerregels);

        Assert.Multiple(() =>
        {
            Assert.That(anoniem.Dossier.Omschrijving, Is.EqualTo(verwacht));
            Assert.That(anoniem.Vondsten.Where(v => v is { IsZeker: false, Plaats: "/omschrijving" }).Select(v => v.Tekst), Is.EqualTo(twijfel.Length == 0 ? Array.Empty<string>() : [twijfel]));
        });
    }

    [TestCase("Er was een lange wachttijd, en dat was niet in ieders belangen.", "Er was een lange wachttijd, en dat was niet in ieders belangen.", "lange")]
    [TestCase("Lange tijd stond er niets op de arbeidsmarkt.", "Lange tijd stond er niets op de arbeidsmarkt.", "Lange")]
    [TestCase("Zij woont aan het Lange Voorhout 12 (voorhout).", "Zij woont aan het [adres] ([adres]).", "voorhout")]
    [TestCase("De specialist van het ziekenhuis, geen specialist Bodemsanering, keek.", "De specialist van het ziekenhuis, geen [functie], keek.", "")]
    [TestCase("De afdeling Graven vroeg Verklaring 2, op 03-04-2016 10:30 uur, over de Arbeidsmarkt 2020.", "De afdeling 1 vroeg Verklaring 2, in april 2016 10:30 uur, over de Arbeidsmarkt 2020.", "")]
    [TestCase("Bel 0591-123456 vanaf Ring 12.", "Bel [telefoonnummer] vanaf [adres].", "")]
    [TestCase("De bodemsanering liep.", "De [functie] liep.", "bodemsanering")]
    [TestCase("Zij gaf als voorbeeld dat informatie op een website ontbrak.", "Zij gaf als voorbeeld dat informatie op een website ontbrak.", "")]
    [TestCase("Mail info@zorgweb.example of het Zorgweb.", "Mail [e-mailadres] of het [e-mailadres].", "Zorgweb")]
    [TestCase("Zij zei: ‘Mijn buurvrouw heeft een nieuwe baan.’", "Zij zei: ‘Mijn buurvrouw heeft een nieuwe baan.’", "")]
    public void A_word_that_identifies_nobody_stays(string tekst, string verwacht, string twijfel)
    {
        var dossier = Dossier(tekst) with
        {
            Brieven = new() { Verzoeker = new() { Naam = "J.P. Jansen", Adres = ["Lange Voorhout 12", "Markt 3"] }, Contactpersoon = new() { Email = "info@zorgweb.example" } },
            Stukken = [new() { Id = "stuk-1", Titel = "Verklaring", VanWie = "Buurvrouw" }],
            Beklaagden = [new() { Id = "klantmanager-1", Functie = "klantmanager", Afdeling = "Graven" }],
        };
        var anoniem = Anonimiseerder.Anonimiseer(dossier, Maker.Anonimiseerregels);

        Assert.Multiple(() =>
        {
            Assert.That(anoniem.Dossier.Omschrijving, Is.EqualTo(verwacht));
            Assert.That(anoniem.Vondsten.Where(v => v is { IsZeker: false, Plaats: "/omschrijving" }).Select(v => v.Tekst), Is.EqualTo(twijfel.Length == 0 ? Array.Empty<string>() : [twijfel]));
        });
    }

    [TestCase("burgemeester", null, "burgemeester")]
    [TestCase("Hoofd Burgerzaken", null, "Hoofd Burgerzaken")]
    [TestCase("burgemeester", "de bestuurder", null)]
    [TestCase("jurist", null, null)]
    [TestCase("klantmanager", null, null)]
    public void A_function_that_one_person_has_is_for_a_person_to_decide(string functie, string? gekozen, string? twijfel)
    {
        var dossier = Dossier("Niets.");
        dossier = dossier with
        {
            Behandelaars = [new() { Id = "behandelaar-1", Naam = "C. Burger", Functie = functie }],
            Brieven = new() { Aanduidingen = gekozen is null ? [] : [new() { Wie = "behandelaar-1", Naam = gekozen }] },
        };

        Assert.That(Functietwijfel(dossier), Is.EqualTo(twijfel is null ? Array.Empty<string>() : [$"Functie “{twijfel}” blijft staan (/behandelaars/0/functie)."]));
    }

    [Test]
    public void A_function_that_several_persons_have_is_nobodys_and_one_person_is_told_once()
    {
        var dossier = Dossier("Niets.");
        var gedeeld = dossier with { Behandelaars = [new() { Id = "a", Functie = "directeur" }, new() { Id = "b", Functie = "Directeur" }] };
        var dubbel = dossier with
        {
            Beklaagden = [new() { Id = "a", Naam = "C. Burger", Functie = "directeur" }],
            Behandelaars = [new() { Id = "b", Naam = "C. Burger", Functie = "voorzitter" }, new() { Id = "c", Functie = "griffier" }],
        };

        Assert.That(Functietwijfel(gedeeld), Is.Empty);
        Assert.That(Functietwijfel(dubbel), Is.EqualTo(new[] { "Functie “directeur” blijft staan (/beklaagden/0/functie).", "Functie “griffier” blijft staan (/behandelaars/1/functie)." }));
    }

    private static IEnumerable<string> Functietwijfel(Klachtdossier dossier) =>
        Anonimiseerder.Anonimiseer(dossier, Maker.Anonimiseerregels).Vondsten.Where(v => v is { IsZeker: false, Soort: Vondstsoort.Functie }).Select(v => v.Omschrijving);

    [TestCase("王小明", "Meneer 王小明 belde, en 王小明 schreef.", "Verzoeker belde, en verzoeker schreef.")]
    [TestCase("김민준", "Toen kwam 김민준.", "Toen kwam verzoeker.")]
    [TestCase("Иван Петров", "Toen kwam ПЕТРОВ.", "Toen kwam verzoeker.")]
    public void A_name_in_another_script(string naam, string tekst, string verwacht) =>
        Assert.That(Anonimiseerder.Anonimiseer(Dossier(tekst) with { Klagers = [new() { Id = "klager-1", Naam = naam }], Brieven = new() }, Maker.Anonimiseerregels).Dossier.Omschrijving, Is.EqualTo(verwacht));

    [Test]
    public void A_place_that_is_still_to_be_filled_in_is_no_value()
    {
        var dossier = Dossier("Zijn naam stond in de brief, met het telefoonnummer.") with
        {
            Klagers = [new() { Id = "klager-1", Naam = "[naam van de klager]" }],
            Brieven = new() { Contactpersoon = new() { Naam = "[naam]", Email = "[e-mailadres]", Telefoon = "[telefoonnummer]" } },
        };

        Assert.That(Anonimiseerder.Anonimiseer(dossier, Maker.Anonimiseerregels).Dossier.Omschrijving, Is.EqualTo(dossier.Omschrijving));
    }

    [Test]
    public void What_identifies_goes_and_references_follow()
    {
        var anoniem = Gezuiverd("Niets.").Dossier;

        Assert.Multiple(() =>
        {
            Assert.That(anoniem.Kenmerk, Is.Null);
            Assert.That(anoniem.Klagers.Items[0].Naam, Is.EqualTo("verzoeker"));
            Assert.That(anoniem.Klagers.Items[0].Id, Is.EqualTo("klager-1"));
            Assert.That(anoniem.Beklaagden.Items[0].Id, Is.EqualTo("klantmanager-1"));
            Assert.That(anoniem.Beklaagden.Items[0].Naam, Is.EqualTo("de klantmanager"));
            Assert.That(anoniem.Behandelaars.Items[0].Functie.Waarde, Is.EqualTo("behandelaar"));
            Assert.That(anoniem.Behandelaars.Items[0].Relaties["klantmanager-1"].Waarde, Is.EqualTo(Relatie.Leidinggevende));
            Assert.That(anoniem.Brieven.Verzoeker, Is.EqualTo(new Briefpartij()));
            Assert.That(anoniem.Bestuursorgaan.Naam, Is.EqualTo("gemeente Emmen"));
            Assert.That(anoniem.Brieven.Aanduidingen.Select(a => a.Wie), Is.EqualTo(new[] { "klantmanager-1", "behandelaar-1" }));
        });
    }

    private static Anonimisering Gezuiverd(string tekst) => Anonimiseerder.Anonimiseer(Dossier(tekst), Maker.Anonimiseerregels);

    private static Klachtdossier Dossier(string tekst) => new()
    {
        Kenmerk = "Z-2016-12345",
        Omschrijving = tekst,
        Aanleiding = Aanleiding.Verzoek,
        Bestuursorgaan = new() { Naam = "gemeente Emmen" },
        Klagers = [new() { Id = "jansen-1", Naam = "J.P. Jansen" }],
        Beklaagden = [new() { Id = "klantmanager-1", Naam = "mevrouw A. de Vries", Functie = "klantmanager" }],
        Behandelaars =
        [
            new() { Id = "bruun-jurist", Naam = "C. Burger", Functie = "specialist bodemsanering", Relaties = new([KeyValuePair.Create("klantmanager-1", (Feit<Relatie>)Relatie.Leidinggevende)]) },
        ],
        Verzoek = new() { Verzoeker = new() { Rol = VerzoekerRol.Klager } },
        Stukken = [new() { Id = "stuk-1", Titel = "Verklaring", VanWie = "K. Bakker" }],
        Brieven = new() { Verzoeker = new() { Naam = "J.P. Jansen", Adres = ["Dorpsstraat 12", "7811 AB Emmen"] } },
    };
}
