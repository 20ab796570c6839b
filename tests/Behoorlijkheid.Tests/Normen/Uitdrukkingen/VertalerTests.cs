using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class VertalerTests
{
    [TestCase("(klacht.kanaal) > (\"brief\")",
        "2 uitdrukking.niet-toegestaan: Wat bij \"klacht.kanaal\" staat, kan een norm niet zeggen.")]
    [TestCase("(behandelaar.functie) > (\"b\")",
        "2 uitdrukking.niet-toegestaan: Wat bij \"behandelaar.functie\" staat, kan een norm niet zeggen.")]
    [TestCase("(1) == (1)",
        "1 uitdrukking.niet-toegestaan: Deze uitdrukking bevat iets wat een norm niet kan zeggen.")]
    [TestCase("(klacht.kanaal) == (horen.afgezienDoor)",
        "2 uitdrukking.niet-toegestaan: Wat bij \"klacht.kanaal\" staat, kan een norm niet zeggen.")]
    [TestCase("(klacht.kanaal) == (2)",
        "2 uitdrukking.niet-toegestaan: Wat bij \"klacht.kanaal\" staat, kan een norm niet zeggen.")]
    [TestCase("(behandelaar.functie) + (\"a\") == \"b\"",
        "2 uitdrukking.niet-toegestaan: Wat bij \"behandelaar.functie\" staat, kan een norm niet zeggen.")]
    [TestCase("(klacht.ontvangen) == (\"2016-10\")",
        "24 uitdrukking.letterlijk: De tekst \"2016-10\" wordt anders gelezen dan hij er staat. Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".")]
    [TestCase("(klacht.kanaal) == \"Brief\"",
        "20 uitdrukking.letterlijk: De tekst \"Brief\" wordt anders gelezen dan hij er staat. Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".")]
    [TestCase("(klacht.kanaal) == \"brief,email\"",
        "20 uitdrukking.letterlijk: De tekst \"brief,email\" wordt anders gelezen dan hij er staat. Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".")]
    [TestCase("(klacht.kanaal) == \"2\"",
        "20 uitdrukking.letterlijk: De tekst \"2\" wordt anders gelezen dan hij er staat. Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".")]
    [TestCase("(verdaging.weken) == \"3\"",
        "22 uitdrukking.letterlijk: De tekst \"3\" wordt anders gelezen dan hij er staat. Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".")]
    [TestCase("(klacht.kanaal) in (\"Brief\")",
        "21 uitdrukking.letterlijk: De tekst \"Brief\" wordt anders gelezen dan hij er staat. Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".")]
    public void What_the_algebra_cannot_say_is_refused_even_if_the_parser_lets_it_through(string uitdrukking, params string[] problemen) =>
        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.EqualTo(problemen));

    [TestCase("true", "waar")]
    [TestCase("klacht.schriftelijk == true", "klacht.schriftelijk")]
    [TestCase("klacht.schriftelijk == false", "niet(klacht.schriftelijk)")]
    [TestCase("klacht.schriftelijk != true", "niet(klacht.schriftelijk)")]
    [TestCase("false != klacht.schriftelijk", "klacht.schriftelijk")]
    [TestCase("klacht.schriftelijk == klacht.bijlagen", "of(en(klacht.schriftelijk, klacht.bijlagen), en(niet(klacht.schriftelijk), niet(klacht.bijlagen)))")]
    [TestCase("klacht.schriftelijk != klacht.bijlagen", "of(en(klacht.schriftelijk, niet(klacht.bijlagen)), en(niet(klacht.schriftelijk), klacht.bijlagen))")]
    [TestCase("not not not klacht.schriftelijk", "niet(klacht.schriftelijk)")]
    [TestCase("klacht.schriftelijk and (klacht.bijlagen and klacht.ondertekend) and klacht.gedagtekend", "en(klacht.schriftelijk, klacht.bijlagen, klacht.ondertekend, klacht.gedagtekend)")]
    [TestCase("klacht.schriftelijk or klacht.bijlagen and klacht.ondertekend", "of(klacht.schriftelijk, en(klacht.bijlagen, klacht.ondertekend))")]
    [TestCase("klacht.kanaal == \"brief\"", "klacht.kanaal Gelijk keuze 'brief'")]
    [TestCase("\"brief\" != klacht.kanaal", "keuze 'brief' Ongelijk klacht.kanaal")]
    [TestCase("klacht.kanaal in (\"brief\", \"email\")", "klacht.kanaal uit {keuze 'brief', keuze 'email'}")]
    [TestCase("klacht.kanaal not in (\"brief\")", "niet(klacht.kanaal uit {keuze 'brief'})")]
    [TestCase("verdaging.weken in (1, 2)", "verdaging.weken uit {1, 2}")]
    [TestCase("behandelaar.functie in (\"klerk\")", "behandelaars.functie[behandelaar] uit {tekst 'klerk'}")]
    [TestCase("behandelaar.afdeling == behandelaar.team", "behandelaars.afdeling[behandelaar] Gelijk behandelaars.team[behandelaar]")]
    [TestCase("klacht.ontvangen >= \"2016-10-03\"", "klacht.ontvangen GroterOfGelijk dag 2016-10-03")]
    [TestCase("klacht.ontvangen < beoordelingsdatum", "klacht.ontvangen Kleiner beoordelingsdatum")]
    [TestCase("klacht.ontvangen <= Termijn.Weken(Termijn.Dagen(klacht.ontvangen, 3), verdaging.weken + 6 - 1)", "klacht.ontvangen KleinerOfGelijk Weken(Dagen(klacht.ontvangen, 3), ((verdaging.weken + 6) - 1))")]
    [TestCase("behandelaars.Count(b => b.isHoorder) > 1 + beklaagden.Count()", "aantal(b van behandelaars: behandelaars.isHoorder[b]) Groter (1 + aantal(beklaagden))")]
    [TestCase("(klacht.kanaal) == ((\"brief\"))", "klacht.kanaal Gelijk keuze 'brief'")]
    [TestCase("verdaging.weken + 1 == 2", "(verdaging.weken + 1) Gelijk 2")]
    public void What_a_norm_can_say_becomes_the_closed_algebra(string uitdrukking, string voorwaarde) =>
        Assert.That(Proefuitdrukking.Geschreven(uitdrukking), Is.EqualTo(voorwaarde));

    [Test]
    public void Equality_of_conditions_is_counted_as_it_is_written_out()
    {
        // Each level doubles the size: ten levels are too much, and forty would not end.
        var uitdrukking = "klacht.schriftelijk";
        for (var i = 0; i < 40; i++)
        {
            uitdrukking = $"({uitdrukking} == klacht.bijlagen)";
        }

        Assert.That(
            Proefuitdrukking.Problemen(uitdrukking),
            Is.EqualTo(new[] { "1 uitdrukking.te-groot: De uitdrukking heeft met de begrippen erin meer dan 2.000 onderdelen of 256 niveaus. Maak haar kleiner, of vergelijk minder voorwaarden met elkaar." }));
    }
}
