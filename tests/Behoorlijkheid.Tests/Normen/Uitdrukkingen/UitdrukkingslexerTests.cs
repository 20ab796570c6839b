using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class UitdrukkingslexerTests
{
    [TestCase("",
        "1 uitdrukking.leeg: De uitdrukking is leeg.")]
    [TestCase("   ",
        "1 uitdrukking.leeg: De uitdrukking is leeg.")]
    [TestCase("klacht.schriftelijk = true",
        "21 uitdrukking.teken: Het teken \"=\" hoort niet in een uitdrukking. Schrijf \"==\" voor is gelijk aan.")]
    [TestCase("klacht.kanaal == 'brief'",
        "18 uitdrukking.teken: Het teken \"'\" hoort niet in een uitdrukking. Zet tekst tussen rechte dubbele aanhalingstekens.")]
    [TestCase("klacht.schriftelijk & klacht.bijlagen",
        "21 uitdrukking.teken: Het teken \"&\" hoort niet in een uitdrukking. Schrijf \"and\".")]
    [TestCase("klacht.schriftelijk | klacht.bijlagen",
        "21 uitdrukking.teken: Het teken \"|\" hoort niet in een uitdrukking. Schrijf \"or\".")]
    [TestCase("klacht.schriftelijk ? true : false",
        "21 uitdrukking.teken: Het teken \"?\" hoort niet in een uitdrukking.")]
    [TestCase("klacht.kanaal == \"a\\b\"",
        "20 uitdrukking.teken: Het teken \"\\\\\" hoort niet in een tekst in een uitdrukking.")]
    [TestCase("klacht.kanaal == “brief”",
        "18 uitdrukking.teken: Het teken \"“\" hoort niet in een uitdrukking. Zet tekst tussen rechte dubbele aanhalingstekens.")]
    [TestCase("klacht.schriftelijk 😀",
        "21 uitdrukking.teken: Het teken \"😀\" hoort niet in een uitdrukking.")]
    [TestCase("klacht.kanaal == \"bri",
        "18 uitdrukking.tekst-open: De tekst die begint met \"bri\" wordt niet gesloten met een aanhalingsteken.")]
    [TestCase("verdaging.weken == 007",
        "20 uitdrukking.getal: Hier staat 007, maar hier hoort een geheel getal van 0 tot en met 1.000.000 zonder voorloopnul.")]
    [TestCase("verdaging.weken == 1m",
        "20 uitdrukking.getal: Hier staat 1m, maar hier hoort een geheel getal van 0 tot en met 1.000.000 zonder voorloopnul.")]
    [TestCase("verdaging.weken == 0x10",
        "20 uitdrukking.getal: Hier staat 0x10, maar hier hoort een geheel getal van 0 tot en met 1.000.000 zonder voorloopnul.")]
    [TestCase("verdaging.weken == 1000001",
        "20 uitdrukking.getal: Hier staat 1000001, maar hier hoort een geheel getal van 0 tot en met 1.000.000 zonder voorloopnul.")]
    [TestCase("verdaging.weken == 99999999999999999999",
        "20 uitdrukking.getal: Hier staat 99999999999999999999, maar hier hoort een geheel getal van 0 tot en met 1.000.000 zonder voorloopnul.")]
    [TestCase("(klacht.schriftelijk",
        "1 uitdrukking.haakjes: Dit haakje wordt nergens gesloten.")]
    [TestCase("klacht.schriftelijk)",
        "20 uitdrukking.haakjes: Dit haakje sluit niets.")]
    [TestCase(")klacht.schriftelijk(",
        "1 uitdrukking.haakjes: Dit haakje sluit niets.")]
    public void What_is_no_word_or_sign_of_the_language_is_refused(string uitdrukking, params string[] problemen) =>
        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.EqualTo(problemen));

    [Test]
    public void A_text_of_the_greatest_length_is_read()
    {
        var uitdrukking = "klacht.schriftelijk".PadRight(4096);

        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.Empty);
    }

    [TestCase(4097, "4.097")]
    [TestCase(2_000_000, "2.000.000")]
    public void A_longer_text_is_refused(int lengte, string geschreven)
    {
        var uitdrukking = "klacht.schriftelijk".PadRight(lengte);

        Assert.That(
            Proefuitdrukking.Problemen(uitdrukking),
            Is.EqualTo(new[] { $"1 uitdrukking.te-lang: De uitdrukking is {geschreven} tekens lang, en er mogen er hoogstens 4.096 zijn. Geef een deel ervan een naam in begrippen.json." }));
    }

    [TestCase(64)]
    public void Brackets_of_the_greatest_depth_are_read(int diepte) => Assert.That(Proefuitdrukking.Problemen(Haakjes(diepte)), Is.Empty);

    [TestCase(65)]
    [TestCase(300)]
    [TestCase(2000)]
    public void Deeper_brackets_are_refused(int diepte) =>
        Assert.That(
            Proefuitdrukking.Problemen(Haakjes(diepte)),
            Is.EqualTo(new[] { "65 uitdrukking.te-diep: Dit haakje staat op niveau 65, en er mogen hoogstens 64 niveaus zijn." }));

    [TestCase("not ", 64)]
    [TestCase("!", 64)]
    public void A_run_of_prefix_signs_of_the_greatest_length_is_read(string voorvoegsel, int aantal) =>
        Assert.That(Proefuitdrukking.Problemen(Herhaal(voorvoegsel, aantal) + "klacht.schriftelijk"), Is.Empty);

    [TestCase("not ", 65, 257)]
    [TestCase("!", 65, 65)]
    [TestCase("-", 65, 65)]
    [TestCase("!", 3000, 65)]
    public void A_longer_run_of_prefix_signs_is_refused(string voorvoegsel, int aantal, int kolom) =>
        Assert.That(
            Proefuitdrukking.Problemen(Herhaal(voorvoegsel, aantal) + "klacht.schriftelijk"),
            Is.EqualTo(new[] { $"{kolom} uitdrukking.te-diep: Hier staan meer dan 64 voorvoegsels achter elkaar." }));

    [TestCase(65)]
    [TestCase(300)]
    [TestCase(1_000_000)]
    public void Depth_is_bounded_whatever_the_length(int diepte) =>
        Assert.That(
            Proefuitdrukking.Problemen(Haakjes(diepte), new Behoorlijkheid.Normen.Kadergrenzen { TekensPerUitdrukking = int.MaxValue }),
            Is.EqualTo(new[] { "65 uitdrukking.te-diep: Dit haakje staat op niveau 65, en er mogen hoogstens 64 niveaus zijn." }));

    [TestCase("klacht.schriftelijk && !klacht.bijlagen || klacht.ondertekend")]
    [TestCase("klacht.schriftelijk and not klacht.bijlagen or klacht.ondertekend")]
    [TestCase("klacht\t.\nschriftelijk and(not klacht.bijlagen)or klacht . ondertekend")]
    public void Signs_and_white_space_may_differ(string uitdrukking) =>
        Assert.That(
            Proefuitdrukking.Geschreven(uitdrukking),
            Is.EqualTo("of(en(klacht.schriftelijk, niet(klacht.bijlagen)), klacht.ondertekend)"));

    private static string Haakjes(int diepte) => new string('(', diepte) + "klacht.schriftelijk" + new string(')', diepte);

    private static string Herhaal(string tekst, int aantal) => string.Concat(Enumerable.Repeat(tekst, aantal));
}
