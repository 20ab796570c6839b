using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class FeitbinderTests
{
    private const string Twee = "[{\"volgens\":\"a\",\"waarde\":true},{\"volgens\":\"b\",\"waarde\":false}]";

    [TestCase("{}", "vorm.feit: Dit object heeft geen \"waarde\", \"betwist\" of \"nietVastTeStellen\", en een feit heeft er een van.")]
    [TestCase("{\"warde\":true}", "vorm.onbekende-naam: De naam \"warde\" is hier niet bekend. Bedoelt u \"waarde\"?")]
    [TestCase("{\"waarde\":true,\"nietVastTeStellen\":true}", "vorm.feit: Dit object heeft zowel \"waarde\" als \"nietVastTeStellen\", en een feit heeft er maar een van.")]
    [TestCase("{\"waarde\":null}", "vorm.type: Hier staat null, maar hier hoort true of false.")]
    [TestCase("{\"waarde\":true,\"aannemelijk\":\"a\"}", "vorm.onbekende-naam: De naam \"aannemelijk\" is hier niet bekend.")]
    [TestCase("{\"waarde\":true,\"toelichting\":5}", "vorm.type: Hier staat 5, maar hier hoort een tekst.")]
    [TestCase("{\"waarde\":true,\"bron\":\"stuk-2\"}", "verwijzing.onbekend: Het id \"stuk-2\" komt niet voor in \"stukken\".")]
    [TestCase("{\"nietVastTeStellen\":false}", "vorm.niet-vast-te-stellen: Hier staat false, maar hier hoort true. Laat het feit weg als niemand het heeft gesteld.")]
    [TestCase("{\"betwist\":true}", "vorm.type: Hier staat true, maar hier hoort een lijst.")]
    [TestCase("{\"betwist\":[{\"volgens\":\"a\",\"waarde\":true}]}", "vorm.te-weinig-items: Deze lijst telt 1 item, en het zijn er ten minste 2.")]
    [TestCase("{\"betwist\":[]}", "vorm.te-weinig-items: Deze lijst telt 0 items, en het zijn er ten minste 2.")]
    [TestCase("{\"betwist\":[1,{\"volgens\":\"b\",\"waarde\":false}]}", "vorm.type: Hier staat 1, maar hier hoort een object.")]
    [TestCase("{\"betwist\":[{\"volgens\":\"a\",\"waarde\":true},{\"waarde\":false}]}", "vorm.ontbreekt: Hier ontbreekt \"volgens\", en dat is verplicht.")]
    [TestCase("{\"betwist\":[{\"volgens\":\"a\",\"waarde\":true},{\"volgens\":\"b\"}]}", "vorm.ontbreekt: Hier ontbreekt \"waarde\", en dat is verplicht.")]
    [TestCase("{\"betwist\":[{\"volgens\":\"a\",\"waarde\":true},{\"volgens\":\" \",\"waarde\":true}]}", "vorm.lege-tekst: Hier staat een lege tekst, maar hier hoort een tekst met inhoud.")]
    [TestCase("{\"betwist\":[{\"volgens\":\"a\",\"waarde\":true},{\"volgens\":\"a\",\"waarde\":false}]}", "lezen.dubbele-lezing: Van \"a\" staat hier meer dan een lezing.")]
    [TestCase("{\"betwist\":[{\"volgens\":\"a\",\"waarde\":true},{\"volgens\":\"geen\",\"waarde\":false}]}", "lezen.volgens-geen: Hier staat \"geen\", en dat is geen naam van wie iets stelt.")]
    [TestCase("{\"betwist\":" + Twee + ",\"aannemelijk\":\"a\",\"beoordeeldDoor\":\"x\"}", "vorm.gewogen: Hier ontbreekt \"toelichting\", en dat is verplicht omdat alleen een mens dit kan wegen.")]
    [TestCase("{\"betwist\":" + Twee + ",\"aannemelijk\":\"klager\",\"beoordeeldDoor\":\"x\",\"toelichting\":\"y\"}", "lezen.aannemelijk-onbekend: Hier staat \"klager\", maar dat is geen van de lezingen en ook niet \"geen\".")]
    [TestCase("{\"betwist\":" + Twee + ",\"aannemelijk\":\"gene\",\"beoordeeldDoor\":\"x\",\"toelichting\":\"y\"}", "lezen.aannemelijk-onbekend: Hier staat \"gene\", maar dat is geen van de lezingen en ook niet \"geen\". Bedoelt u \"geen\"?")]
    public void A_fact_that_is_badly_written_is_refused(string feit, string verwacht)
    {
        Assert.That(ZonderPlaats($"\"klacht\":{{\"schriftelijk\":{feit}}}"), Is.EqualTo([verwacht]));
    }

    [TestCase("true", "vorm.gewogen: Hier staat true, maar dit feit kan alleen een mens wegen en is een object met \"waarde\", \"beoordeeldDoor\" en \"toelichting\".")]
    [TestCase("{\"waarde\":true,\"toelichting\":\"t\"}", "vorm.gewogen: Hier ontbreekt \"beoordeeldDoor\", en dat is verplicht omdat alleen een mens dit kan wegen.")]
    [TestCase("{\"waarde\":true,\"toelichting\":\"t\",\"beoordeeldDoor\":null}", "vorm.gewogen: Hier ontbreekt \"beoordeeldDoor\", en dat is verplicht omdat alleen een mens dit kan wegen.")]
    [TestCase("{\"waarde\":true,\"toelichting\":\"t\",\"beoordeeldDoor\":\"\"}", "vorm.lege-tekst: Hier staat een lege tekst, maar hier hoort een tekst met inhoud.")]
    [TestCase("{\"nietVastTeStellen\":true,\"beoordeeldDoor\":\"t\"}", "vorm.gewogen: Hier ontbreekt \"toelichting\", en dat is verplicht omdat alleen een mens dit kan wegen.")]
    public void A_fact_that_only_a_person_can_weigh_needs_who_and_why(string feit, string verwacht)
    {
        Assert.That(ZonderPlaats($"\"afdoening\":{{\"gemotiveerd\":{feit}}}"), Is.EqualTo([verwacht]));
    }

    [Test]
    public void A_contested_fact_that_has_not_been_weighed_needs_no_person()
    {
        Assert.That(ZonderPlaats($"\"afdoening\":{{\"gemotiveerd\":{{\"betwist\":{Twee},\"aannemelijk\":null}}}}"), Is.Empty);
    }

    internal static IReadOnlyList<string> ZonderPlaats(string leden) =>
        [.. Dossierlezing.Problemen(leden).Select(p => string.Join(' ', p.Split(' ').Skip(2)))];
}
