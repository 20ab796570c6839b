using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Lezen;

public sealed class JsonWandelingTests
{
    [Test]
    public void Every_value_knows_its_pointer_line_and_column()
    {
        var (knoop, _) = Gelezen.Van("{\n  \"a/b\": [1, {\"é~\": \"😀\", \"c\": null}],\n  \"d\": true }");

        var wortel = (JsonObject)knoop!;
        var lijst = (JsonLijst)wortel.Zoek("a/b")!;
        var binnen = (JsonObject)lijst.Items[1];
        Assert.That(
            new[] { wortel.Plaats, lijst.Plaats, lijst.Items[0].Plaats, binnen.Zoek("é~")!.Plaats, binnen.Zoek("c")!.Plaats, wortel.Zoek("d")!.Plaats },
            Is.EqualTo(
            [
                new Plaats("x.json", "", 1, 1),
                new Plaats("x.json", "/a~1b", 2, 10),
                new Plaats("x.json", "/a~1b/0", 2, 11),
                new Plaats("x.json", "/a~1b/1/é~0", 2, 21),
                new Plaats("x.json", "/a~1b/1/c", 2, 31),
                new Plaats("x.json", "/d", 3, 8),
            ]));
        Assert.That(wortel.PlaatsVanNaam(wortel.Leden[1]), Is.EqualTo(new Plaats("x.json", "/d", 3, 3)));
    }

    [TestCase("1", true, true)]
    [TestCase("-0", true, true)]
    [TestCase("1.0", false, true)]
    [TestCase("1e2", false, true)]
    [TestCase("1.5", false, false)]
    [TestCase("1e400", false, true)]
    [TestCase("10e-1", false, true)]
    [TestCase("1e-1", false, false)]
    [TestCase("-0.00", false, true)]
    [TestCase("1.50e1", false, true)]
    [TestCase("0.00000000000000000000000000000000000001", false, false)]
    [TestCase("1e99999999999999999999", false, true)]
    [TestCase("99999999999999999999999999999999999999999999", true, true)]
    public void A_number_keeps_its_spelling(string json, bool geschreven, bool waarde)
    {
        var getal = (JsonGetal)Gelezen.Van(json).Knoop!;

        Assert.That((getal.Tekst, getal.IsGeheelGeschreven, getal.IsGeheelVanWaarde), Is.EqualTo((json, geschreven, waarde)));
    }

    [Test]
    public void A_number_of_thousands_of_digits_is_read()
    {
        var json = new string('9', 5000);

        Assert.That(((JsonGetal)Gelezen.Van(json).Knoop!).Tekst, Is.EqualTo(json));
    }

    [Test]
    public void A_text_that_looks_like_a_date_or_a_number_stays_a_text()
    {
        var lijst = (JsonLijst)Gelezen.Van("[\"2016-10-03T00:00:00Z\",\"/Date(1)/\",\"12\"]").Knoop!;

        Assert.That(lijst.Items.Select(i => ((JsonTekst)i).Waarde), Is.EqualTo(["2016-10-03T00:00:00Z", "/Date(1)/", "12"]));
    }

    [Test]
    public void A_name_that_is_there_twice_is_a_problem_and_the_first_is_kept()
    {
        var (knoop, problemen) = Gelezen.Van("{\"a\":1,\n\"\\u0061\":[{\"b\":1,\"b\":2}],\"c\":3}");

        Assert.That(
            problemen,
            Is.EqualTo(
            [
                "2:1 /a lezen.dubbele-naam: De naam \"a\" staat meer dan eens in dit object.",
                "2:18 /a/0/b lezen.dubbele-naam: De naam \"b\" staat meer dan eens in dit object.",
            ]));
        Assert.That(((JsonObject)knoop!).Leden.Select(l => l.Naam), Is.EqualTo(["a", "c"]));
        Assert.That(((JsonGetal)((JsonObject)knoop!).Zoek("a")!).Tekst, Is.EqualTo("1"));
    }

    [TestCase(0, 2)]
    [TestCase(1, 3)]
    [TestCase(2, 4)]
    [TestCase(3, 10)]
    [TestCase(4, 12)]
    [TestCase(5, 12)]
    [TestCase(6, 13)]
    [TestCase(7, 19)]
    [TestCase(8, 25)]
    public void A_character_of_a_text_is_found_in_the_file_through_escapes(int index, int kolom)
    {
        var tekst = (JsonTekst)Gelezen.Van("\"aé\\u00e9\\n😀\\ud83d\\ude00\"").Knoop!;

        Assert.That(tekst.Waarde, Is.EqualTo("aéé\n😀😀"));
        Assert.That(tekst.PlaatsIn(index), Is.EqualTo(new Plaats("x.json", "", 1, kolom)));
    }

    [Test]
    public void A_column_far_into_a_long_line_is_exact()
    {
        var (knoop, _) = Gelezen.Van($"[\"{new string('é', 700)}\",\n\"{new string('é', 5000)}\",1]");

        Assert.That(((JsonLijst)knoop!).Items[2].Plaats, Is.EqualTo(new Plaats("x.json", "/2", 2, 5004)));
    }
}
