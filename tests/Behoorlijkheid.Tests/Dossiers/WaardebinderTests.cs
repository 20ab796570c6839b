using Behoorlijkheid.Dossiers;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class WaardebinderTests
{
    private const string Datumvorm =
        "maar hier hoort een datum als \"2016-10-03\", \"2016-09\", \"2016\" of \"2023-02-01/2023-04-30\"";

    [TestCase("0", 0)]
    [TestCase("1000000", 1_000_000)]
    public void A_whole_number_is_read(string json, int verwacht)
    {
        Assert.That(Dossierlezing.Dossier($"\"verdaging\":{{\"weken\":{json}}}").Verdaging.Weken.Waarde, Is.EqualTo(verwacht));
    }

    [TestCase("1000001", "vorm.bereik: Hier staat 1000001, maar hier hoort een geheel getal van 0 tot en met 1.000.000.")]
    [TestCase("-1", "vorm.bereik: Hier staat -1, maar hier hoort een geheel getal van 0 tot en met 1.000.000.")]
    [TestCase("99999999999999999999999", "vorm.bereik: Hier staat 99999999999999999999999, maar hier hoort een geheel getal van 0 tot en met 1.000.000.")]
    [TestCase("1e400", "vorm.bereik: Hier staat 1e400, maar hier hoort een geheel getal van 0 tot en met 1.000.000.")]
    [TestCase("1.5", "vorm.type: Hier staat 1.5, maar hier hoort een geheel getal.")]
    [TestCase("1.0", "lezen.geheel-getal: Hier staat 1.0, maar een geheel getal wordt zonder punt en zonder exponent geschreven.")]
    [TestCase("1e2", "lezen.geheel-getal: Hier staat 1e2, maar een geheel getal wordt zonder punt en zonder exponent geschreven.")]
    [TestCase("\"4\"", "vorm.type: Hier staat \"4\", maar hier hoort een geheel getal.")]
    public void Another_number_is_refused(string json, string verwacht)
    {
        Assert.That(FeitbinderTests.ZonderPlaats($"\"verdaging\":{{\"weken\":{json}}}"), Is.EqualTo([verwacht]));
    }

    [TestCase("2016-10-03", "2016-10-03", "2016-10-03")]
    [TestCase("2016-02", "2016-02-01", "2016-02-29")]
    [TestCase("2016", "2016-01-01", "2016-12-31")]
    [TestCase("2023-02-01/2023-04-30", "2023-02-01", "2023-04-30")]
    [TestCase("1900-01-01", "1900-01-01", "1900-01-01")]
    [TestCase("2199-12-31", "2199-12-31", "2199-12-31")]
    public void A_date_is_a_span_of_days(string tekst, string eerste, string laatste)
    {
        var datum = Dossierlezing.Dossier($"\"klacht\":{{\"ontvangen\":\"{tekst}\"}}").Klacht.Ontvangen.Waarde;

        Assert.That(datum, Is.EqualTo(new Datum(DateOnly.Parse(eerste, null), DateOnly.Parse(laatste, null))));
        Assert.That(datum.ToString(), Is.EqualTo(tekst));
    }

    [TestCase("\"2023-02-30\"", "lezen.datum-bestaat-niet: De datum \"2023-02-30\" bestaat niet.")]
    [TestCase("\"2023-02-01/2023-02-29\"", "lezen.datum-bestaat-niet: De datum \"2023-02-01/2023-02-29\" bestaat niet.")]
    [TestCase("\"2023-04-30/2023-02-01\"", "lezen.datum-omgekeerd: Het tijdvak \"2023-04-30/2023-02-01\" eindigt voordat het begint.")]
    [TestCase("\"3 oktober 2016\"", "vorm.datum: Hier staat \"3 oktober 2016\", " + Datumvorm + ", met een jaar van 1900 tot en met 2199.")]
    [TestCase("\"1899-12-31\"", "vorm.datum: Hier staat \"1899-12-31\", " + Datumvorm + ", met een jaar van 1900 tot en met 2199.")]
    [TestCase("\"2200\"", "vorm.datum: Hier staat \"2200\", " + Datumvorm + ", met een jaar van 1900 tot en met 2199.")]
    [TestCase("\"2016-13\"", "vorm.datum: Hier staat \"2016-13\", " + Datumvorm + ", met een jaar van 1900 tot en met 2199.")]
    [TestCase("\"2016-10-03\\n\"", "vorm.datum: Hier staat \"2016-10-03\\u000a\", " + Datumvorm + ", met een jaar van 1900 tot en met 2199.")]
    [TestCase("\"2016-01/2016-02\"", "vorm.datum: Hier staat \"2016-01/2016-02\", " + Datumvorm + ", met een jaar van 1900 tot en met 2199.")]
    [TestCase("2016", "vorm.type: Hier staat 2016, " + Datumvorm + ".")]
    public void Another_date_is_refused(string json, string verwacht)
    {
        Assert.That(FeitbinderTests.ZonderPlaats($"\"klacht\":{{\"ontvangen\":{json}}}"), Is.EqualTo([verwacht]));
    }

    [TestCase("\"2016-09\"", "vorm.datum: Hier staat \"2016-09\", maar hier hoort een dag als \"2016-10-03\", met een jaar van 1900 tot en met 2199.")]
    [TestCase("\"2015-02-29\"", "lezen.datum-bestaat-niet: De datum \"2015-02-29\" bestaat niet.")]
    public void A_day_is_known_to_the_day(string json, string verwacht)
    {
        Assert.That(FeitbinderTests.ZonderPlaats($"\"nietVoor\":{json}"), Is.EqualTo([verwacht]));
    }

    [TestCase("\"Klager 1\"", "vorm.id: Hier staat \"Klager 1\", maar een id bestaat uit kleine letters, cijfers en koppeltekens en begint niet met een koppelteken.")]
    [TestCase("\"\"", "vorm.id: Hier staat \"\", maar een id bestaat uit kleine letters, cijfers en koppeltekens en begint niet met een koppelteken.")]
    [TestCase("null", "vorm.type: Hier staat null, maar hier hoort een id.")]
    public void An_id_has_a_pattern(string json, string verwacht)
    {
        Assert.That(FeitbinderTests.ZonderPlaats($"\"klagers\":[{{\"id\":{json}}}]"), Is.EqualTo([verwacht]));
    }

    [Test]
    public void A_fact_is_no_empty_text()
    {
        Assert.That(
            FeitbinderTests.ZonderPlaats("\"afdoening\":{\"namens\":\"\"}"),
            Is.EqualTo(["vorm.lege-tekst: Hier staat een lege tekst, maar hier hoort een tekst met inhoud."]));
    }
}
