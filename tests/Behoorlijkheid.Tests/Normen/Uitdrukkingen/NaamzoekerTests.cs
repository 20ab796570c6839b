using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class NaamzoekerTests
{
    [TestCase("klacht.onvangen <= beoordelingsdatum",
        "8 norm.onbekende-naam: De groep \"klacht\" heeft geen \"onvangen\". Bedoelt u \"ontvangen\"?")]
    [TestCase("klagt.ontvangen <= beoordelingsdatum",
        "1 norm.onbekende-naam: De naam \"klagt\" is hier niet bekend.")]
    [TestCase("behandelaar.functy == \"x\"",
        "13 norm.onbekende-naam: Een behandelaar heeft geen \"functy\". Bedoelt u \"functie\"?")]
    [TestCase("klacht.GetType() == klacht.GetType()",
        "8 norm.onbekende-naam: De groep \"klacht\" heeft geen \"GetType\".",
        "28 norm.onbekende-naam: De groep \"klacht\" heeft geen \"GetType\".")]
    [TestCase("klacht.schriftelijk.GetType() == 1",
        "21 norm.onbekende-naam: Het feit \"klacht.schriftelijk\" heeft geen onderdelen, dus ook geen \"GetType\".")]
    [TestCase("klaagschriftVoldoet.GetType() == 1",
        "21 norm.onbekende-naam: Het begrip \"klaagschriftVoldoet\" heeft geen onderdelen, dus ook geen \"GetType\".")]
    [TestCase("\"\".GetType() == 1",
        "3 uitdrukking.zinsbouw: Hier staat \".\", maar hier hoort \"and\", \"or\" of een vergelijking.")]
    [TestCase("behandelaars.Where(b => b.isHoorder).Any(c => c.isHoorder)",
        "37 uitdrukking.zinsbouw: Hier staat \".\", maar hier hoort \"and\", \"or\" of een vergelijking.")]
    [TestCase("behandelaars.Where(b => b.isHoorder)",
        "14 norm.onbekende-naam: De lijst \"behandelaars\" kent alleen Any, All en Count, en niet \"Where\".")]
    [TestCase("behandelaars.First(b => b.isHoorder)",
        "14 norm.onbekende-naam: De lijst \"behandelaars\" kent alleen Any, All en Count, en niet \"First\".")]
    [TestCase("behandelaars.Count > 3",
        "14 uitdrukking.zinsbouw: Achter \"Count\" horen haakjes. Schrijf bijvoorbeeld \"behandelaars.Any(x => …)\" of \"behandelaars.Count() > 0\".")]
    [TestCase("behandelaars.Lengte > 3",
        "14 norm.onbekende-naam: De lijst \"behandelaars\" kent alleen Any, All en Count, en niet \"Lengte\".")]
    [TestCase("DateTime.Now > klacht.ontvangen",
        "1 norm.onbekende-naam: De naam \"DateTime\" is hier niet bekend.")]
    [TestCase("Guid.NewGuid() == klacht.schriftelijk",
        "1 norm.onbekende-naam: De naam \"Guid\" is hier niet bekend.")]
    [TestCase("iif(klacht.schriftelijk, true, false)",
        "1 norm.onbekende-naam: De naam \"iif\" is hier niet bekend.")]
    [TestCase("np(klacht.schriftelijk)",
        "1 norm.onbekende-naam: De naam \"np\" is hier niet bekend.")]
    [TestCase("it.schriftelijk",
        "1 norm.onbekende-naam: De naam \"it\" is hier niet bekend.")]
    [TestCase("klacht.schriftelijk == null",
        "24 norm.onbekende-naam: De naam \"null\" is hier niet bekend. Een norm vraagt niet of iets bekend is: wat onbekend is, laat het antwoord vanzelf open.")]
    [TestCase("Termijn == 3",
        "1 norm.onbekende-naam: Achter \"Termijn\" hoort een functie. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("Termijn.Uren(klacht.ontvangen, 3) > beoordelingsdatum",
        "9 norm.onbekende-naam: Van Termijn bestaan alleen Dagen, Weken, Maanden, Jaren en KalenderWeken met een datum en een aantal, en niet \"Uren\".")]
    [TestCase("Termijn.Weken > beoordelingsdatum",
        "9 uitdrukking.zinsbouw: Achter \"Weken\" horen haakjes. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("beoordelingsdatum() > klacht.ontvangen",
        "1 norm.geen-aanroep: Hier wordt \"beoordelingsdatum\" aangeroepen, maar aanroepen kan alleen met Any, All, Count en Termijn.")]
    [TestCase("beoordelingsdatum.Year > 2016",
        "19 norm.onbekende-naam: De beoordelingsdatum heeft geen onderdelen, dus ook geen \"Year\".")]
    [TestCase("klacht.ontvangen(3)",
        "1 norm.geen-aanroep: Hier wordt \"klacht.ontvangen\" aangeroepen, maar aanroepen kan alleen met Any, All, Count en Termijn.")]
    [TestCase("klacht(3)",
        "1 norm.geen-aanroep: Hier wordt \"klacht\" aangeroepen, maar aanroepen kan alleen met Any, All, Count en Termijn.")]
    [TestCase("behandelaars",
        "1 norm.geen-feit: De lijst \"behandelaars\" is zelf geen feit. Schrijf bijvoorbeeld \"behandelaars.Any(x => …)\" of \"behandelaars.Count() > 0\".")]
    [TestCase("klacht",
        "1 norm.geen-feit: De groep \"klacht\" is zelf geen feit. Noem een feit ervan, zoals \"klacht.kanaal\".")]
    [TestCase("behandelaar",
        "1 norm.geen-feit: Het item \"behandelaar\" is zelf geen feit. Noem een feit ervan, zoals \"behandelaar.functie\".")]
    [TestCase("verzoek.onderdelen",
        "1 norm.geen-feit: De lijst \"verzoek.onderdelen\" is zelf geen feit. Schrijf bijvoorbeeld \"verzoek.onderdelen.Any(x => …)\" of \"verzoek.onderdelen.Count() > 0\".")]
    [TestCase("beklaagde.soort == \"lid\"",
        "1 norm.onbekende-naam: De naam \"beklaagde\" is hier niet bekend. Een item van \"beklaagden\" heet alleen zo als de norm er een rij voor maakt met \"voorElk\"; gebruik anders beklaagden.Any(…) of beklaagden.All(…).")]
    [TestCase("voldoendeAfstand",
        "1 norm.onbekende-naam: De naam \"voldoendeAfstand\" is hier niet bekend, want dit begrip hoort bij een item. Bedoelt u \"behandelaar.voldoendeAfstand\"?")]
    [TestCase("behandelaar.voldoendeAfstant",
        "13 norm.onbekende-naam: Een behandelaar heeft geen \"voldoendeAfstant\". Bedoelt u \"voldoendeAfstand\"?")]
    [TestCase("behandelaar.klaagschriftVoldoet",
        "13 norm.onbekende-naam: Een behandelaar heeft geen \"klaagschriftVoldoet\".")]
    [TestCase("beklaagden.All(klacht => klacht.gehoord)",
        "16 norm.naam-bezet: De naam \"klacht\" betekent hier al iets anders. Geef het item een eigen naam, zoals \"b\".")]
    [TestCase("beklaagden.All(behandelaar => behandelaar.gehoord)",
        "16 norm.naam-bezet: De naam \"behandelaar\" betekent hier al iets anders. Geef het item een eigen naam, zoals \"b\".")]
    [TestCase("beklaagden.All(gehoord => gehoord.gehoord)",
        "16 norm.naam-bezet: De naam \"gehoord\" betekent hier al iets anders. Geef het item een eigen naam, zoals \"b\".")]
    [TestCase("beklaagden.All(eq => eq.gehoord)",
        "16 norm.naam-bezet: De naam \"eq\" betekent hier al iets anders. Geef het item een eigen naam, zoals \"b\".")]
    [TestCase("beklaagden.All(b => beklaagden.Any(b => b.gehoord))",
        "36 norm.naam-bezet: De naam \"b\" betekent hier al iets anders. Geef het item een eigen naam, zoals \"b\".")]
    [TestCase("beklaagden.All(b => b)",
        "21 norm.geen-feit: Het item \"b\" is zelf geen feit. Noem een feit ervan, zoals \"b.functie\".")]
    [TestCase("beklaagden.All(b => b.gehoord) and b.gehoord",
        "36 norm.onbekende-naam: De naam \"b\" is hier niet bekend.")]
    [TestCase("behandelaar.relatie == \"geen\"",
        "1 norm.paar: \"behandelaar.relatie\" gaat ook over een beklaagde, en die is hier niet genoemd. Neem \"beklaagden\" op in \"voorElk\", of gebruik dit binnen beklaagden.Any(…) of beklaagden.All(…).")]
    [TestCase("behandelaar.voldoendeAfstand",
        "1 norm.paar: \"behandelaar.voldoendeAfstand\" gaat ook over een beklaagde, en die is hier niet genoemd. Neem \"beklaagden\" op in \"voorElk\", of gebruik dit binnen beklaagden.Any(…) of beklaagden.All(…).")]
    [TestCase("beklaagden.Any(b => beklaagden.All(c => behandelaar.relatie == \"geen\"))",
        "41 norm.paar: \"behandelaar.relatie\" gaat ook over een beklaagde, en dat kan hier \"b\" of \"c\" zijn.")]
    [TestCase("klacht.x or klagt.y and behandelars.Any(b => b.x)",
        "8 norm.onbekende-naam: De groep \"klacht\" heeft geen \"x\".",
        "13 norm.onbekende-naam: De naam \"klagt\" is hier niet bekend.",
        "25 norm.onbekende-naam: De naam \"behandelars\" is hier niet bekend. Bedoelt u \"behandelaars\"?")]
    public void A_name_that_does_not_exist_is_refused_at_its_own_place(string uitdrukking, params string[] problemen) =>
        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.EqualTo(problemen));

    [TestCase("beklaagden.All(b => b.gehoord) and beklaagden.Any(b => b.gehoord)", "en(Alle(b van beklaagden: beklaagden.gehoord[b]), Enige(b van beklaagden: beklaagden.gehoord[b]))")]
    [TestCase("beklaagden.All(b => behandelaar.relatie == \"geen\")", "Alle(b van beklaagden: behandelaars.relatie[behandelaar × b] Gelijk keuze 'geen')")]
    [TestCase("beklaagden.All(b => behandelaars.Any(x => x.voldoendeAfstand))", "Alle(b van beklaagden: Enige(x van behandelaars: voldoendeAfstand[x, b]))")]
    [TestCase("behandelaar.isBetrokken and klaagschriftVoldoet", "en(isBetrokken[behandelaar], klaagschriftVoldoet[])")]
    [TestCase("behandelaars.Any(b => behandelaars.Any(c => b.isHoorder and c.isNotulist and behandelaar.opgeleid))", "Enige(b van behandelaars: Enige(c van behandelaars: en(behandelaars.isHoorder[b], behandelaars.isNotulist[c], behandelaars.opgeleid[behandelaar])))")]
    [TestCase("verzoek.onderdelen.Any(o => o.toegang.bezwaarKan)", "Enige(o van verzoek.onderdelen: verzoek.onderdelen.toegang.bezwaarKan[o])")]
    public void A_name_stands_for_the_fact_of_the_item_in_scope(string uitdrukking, string voorwaarde) =>
        Assert.That(Proefuitdrukking.Geschreven(uitdrukking), Is.EqualTo(voorwaarde));

    [Test]
    public void Both_items_of_a_pair_are_in_scope_of_its_row() =>
        Assert.That(
            Proefuitdrukking.Geschreven("behandelaar.relatie == \"geen\" and beklaagde.gehoord", "behandelaars", "beklaagden"),
            Is.EqualTo("en(behandelaars.relatie[behandelaar × beklaagde] Gelijk keuze 'geen', beklaagden.gehoord[beklaagde])"));
}
