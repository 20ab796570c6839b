using System.Text;
using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Lezen;

public sealed class JsonSyntaxisTests
{
    [TestCase("", "1:1  lezen.leeg: De invoer is leeg: er staat geen JSON in.")]
    [TestCase(" \n ", "2:2  lezen.leeg: De invoer is leeg: er staat geen JSON in.")]
    [TestCase("{\"a\":1,}", "1:8  lezen.syntaxis: Voor deze sluithaak staat een komma te veel.")]
    [TestCase("[1,\n ]", "2:2  lezen.syntaxis: Voor deze sluithaak staat een komma te veel.")]
    [TestCase("{\"a\":010}", "1:7  lezen.syntaxis: Een getal begint in JSON niet met een voorloopnul.")]
    [TestCase("[-01]", "1:4  lezen.syntaxis: Een getal begint in JSON niet met een voorloopnul.")]
    [TestCase("{\"a\":\"x\ny\"}", "1:8  lezen.syntaxis: Hier staat het stuurteken 0x0A, en dat mag alleen als escape in een tekst staan.")]
    [TestCase("{\"a\":\"x\0y\"}", "1:8  lezen.syntaxis: Hier staat het stuurteken 0x00, en dat mag alleen als escape in een tekst staan.")]
    [TestCase("{\"a\":\0}", "1:6  lezen.syntaxis: Hier staat het stuurteken 0x00, en dat mag alleen als escape in een tekst staan.")]
    [TestCase("{\"a\":1", "1:7  lezen.afgebroken: De invoer houdt op terwijl het JSON-document nog niet af is.")]
    [TestCase("{\"a\":\"abc", "1:10  lezen.afgebroken: De invoer houdt op terwijl het JSON-document nog niet af is.")]
    [TestCase("{", "1:2  lezen.afgebroken: De invoer houdt op terwijl het JSON-document nog niet af is.")]
    [TestCase("nul", "1:4  lezen.afgebroken: De invoer houdt op terwijl het JSON-document nog niet af is.")]
    [TestCase("{}\n x", "2:2  lezen.na-einde: Na het einde van het JSON-document staat nog \"x\".")]
    [TestCase("1 2", "1:3  lezen.na-einde: Na het einde van het JSON-document staat nog \"2\".")]
    [TestCase("{'a':1}", "1:2  lezen.syntaxis: Hier staat een enkel aanhalingsteken, en JSON kent alleen dubbele.")]
    [TestCase("// c\n{}", "1:1  lezen.syntaxis: Hier staat \"/\", en commentaar is in JSON niet toegestaan.")]
    [TestCase("{\"a\":1 \"b\":2}", "1:8  lezen.syntaxis: Voor dit aanhalingsteken ontbreekt een komma of een dubbele punt.")]
    [TestCase("{a:1}", "1:2  lezen.syntaxis: Hier staat \"a\", en dat kan op deze plaats in JSON niet.")]
    [TestCase("{\"a\":tru}", "1:9  lezen.syntaxis: Hier staat \"}\", en dat kan op deze plaats in JSON niet.")]
    [TestCase("{\n \"é\": x}", "2:7  lezen.syntaxis: Hier staat \"x\", en dat kan op deze plaats in JSON niet.")]
    [TestCase("{\"a\":NaN}", "1:6  lezen.syntaxis: Hier staat \"N\", en dat kan op deze plaats in JSON niet.")]
    [TestCase("[1.]", "1:4  lezen.syntaxis: In dit getal staat \"]\" op een plaats waar dat niet kan.")]
    [TestCase("[\"\\x\"]", "1:4  lezen.syntaxis: Deze tekst bevat na een backslash \"x\", en dat is geen escape van JSON.")]
    [TestCase("[1}", "1:3  lezen.syntaxis: Hier staat \"}\", en dat kan op deze plaats in JSON niet.")]
    [TestCase("[\"\\ud800\"]", "1:2  lezen.syntaxis: De tekst bevat de losse helft van een surrogaatpaar, en dat is geen teken.")]
    [TestCase("{\"\\udc00x\":1}", "1:2  lezen.syntaxis: De tekst bevat de losse helft van een surrogaatpaar, en dat is geen teken.")]
    public void A_syntax_fault_is_one_problem_with_its_place(string json, string verwacht)
    {
        var (knoop, problemen) = Gelezen.Van(json);

        Assert.That(knoop, Is.Null);
        Assert.That(problemen, Is.EqualTo([verwacht]));
    }

    [Test]
    public void A_byte_order_mark_of_UTF_8_is_skipped()
    {
        var (knoop, problemen) = Gelezen.Van([0xEF, 0xBB, 0xBF, .. "[ 1]"u8]);

        Assert.That(problemen, Is.Empty);
        Assert.That(((JsonLijst)knoop!).Items[0].Plaats, Is.EqualTo(new Plaats("x.json", "/0", 1, 3)));
    }

    [Test]
    public void Only_a_byte_order_mark_is_an_empty_input()
    {
        Assert.That(Gelezen.Van([0xEF, 0xBB, 0xBF]).Problemen, Is.EqualTo(["1:1  lezen.leeg: De invoer is leeg: er staat geen JSON in."]));
    }

    [TestCase("utf-16", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-16BE", false)]
    public void UTF_16_is_recognised(string codering, bool metMerk)
    {
        var encoding = Encoding.GetEncoding(codering);
        byte[] bytes = [.. metMerk ? encoding.Preamble : [], .. encoding.GetBytes("{\"a\":1}")];

        Assert.That(
            Gelezen.Van(bytes).Problemen,
            Is.EqualTo(["1:1  lezen.geen-utf8: De invoer is geschreven in UTF-16, en hier wordt alleen UTF-8 gelezen. Bewaar het bestand als UTF-8."]));
    }

    [Test]
    public void A_byte_that_is_no_UTF_8_is_pointed_at()
    {
        Assert.That(
            Gelezen.Van([.. "{\n\"é\":\""u8, 0xE9, .. "\"}"u8]).Problemen,
            Is.EqualTo(["2:6  lezen.geen-utf8: De byte 0xE9 is hier geen geldige UTF-8. Bewaar het bestand als UTF-8."]));
    }

    [TestCase(64, 0)]
    [TestCase(65, 1)]
    [TestCase(100_000, 1)]
    public void Nesting_has_a_limit_also_on_a_small_stack(int diepte, int verwacht)
    {
        var lijsten = new string('[', diepte) + new string(']', diepte);
        var objecten = string.Concat(Enumerable.Repeat("{\"a\":", diepte - 1)) + "{" + new string('}', diepte);

        foreach (var json in new[] { lijsten, objecten })
        {
            var (knoop, problemen) = Gelezen.OpKleineStapel(() => Gelezen.Van(json));

            Assert.That(knoop is null, Is.EqualTo(verwacht == 1));
            Assert.That(
                problemen.Select(p => p[(p.IndexOf(' ', StringComparison.Ordinal) + 2)..]),
                Is.EqualTo(Enumerable.Repeat("lezen.te-diep: Hier begint een object of lijst op niveau 65, en er mogen hoogstens 64 niveaus zijn.", verwacht)));
        }
    }

    [TestCase(0, null)]
    [TestCase(1, "0:0  lezen.te-groot: De invoer is 10.485.761 bytes groot, en er mogen er hoogstens 10.485.760 zijn.")]
    [TestCase(30_000_000, "0:0  lezen.te-groot: De invoer is 40.485.760 bytes groot, en er mogen er hoogstens 10.485.760 zijn.")]
    public void The_size_of_the_input_has_a_limit(int meer, string? verwacht)
    {
        var bytes = new byte[(10 * 1024 * 1024) + meer];
        Array.Fill(bytes, (byte)' ');
        bytes[0] = (byte)'1';

        Assert.That(Gelezen.Van(bytes).Problemen, Is.EqualTo(verwacht is null ? Array.Empty<string>() : [verwacht]));
    }

    [TestCase(1024 * 1024, null)]
    [TestCase((1024 * 1024) + 1, "2:1  lezen.tekst-te-lang: De tekst is 1.048.577 bytes lang, en er mogen er hoogstens 1.048.576 zijn.")]
    [TestCase(9_000_000, "2:1  lezen.tekst-te-lang: De tekst is 9.000.000 bytes lang, en er mogen er hoogstens 1.048.576 zijn.")]
    public void A_text_has_a_limit(int lengte, string? verwacht)
    {
        Assert.That(
            Gelezen.Van($"[\n\"{new string('a', lengte)}\"]").Problemen,
            Is.EqualTo(verwacht is null ? Array.Empty<string>() : [verwacht]));
    }

    [TestCase(100_000, null)]
    [TestCase(100_001, "1:6  lezen.lijst-te-lang: De lijst telt 100.001 items, en er mogen er hoogstens 100.000 zijn.")]
    [TestCase(4_000_000, "1:6  lezen.lijst-te-lang: De lijst telt 4.000.000 items, en er mogen er hoogstens 100.000 zijn.")]
    public void A_list_has_a_limit(int aantal, string? verwacht)
    {
        Assert.That(
            Gelezen.Van($"{{\"a\":[{string.Join(',', Enumerable.Repeat('1', aantal))}]}}").Problemen,
            Is.EqualTo(verwacht is null ? Array.Empty<string>() : [verwacht]));
    }

    [Test]
    public void All_limits_that_are_passed_are_reported_at_once()
    {
        var grenzen = new Leesgrenzen { Lijst = 2, Tekst = 3 };

        Assert.That(
            Gelezen.Van("[\"abcd\",{\"a\":1,\"b\":[1,2],\"abcd\":\"x\"},3]", grenzen).Problemen,
            Is.EqualTo(
            [
                "1:1  lezen.lijst-te-lang: De lijst telt 3 items, en er mogen er hoogstens 2 zijn.",
                "1:2  lezen.tekst-te-lang: De tekst is 4 bytes lang, en er mogen er hoogstens 3 zijn.",
                "1:9  lezen.lijst-te-lang: Het object telt 3 leden, en er mogen er hoogstens 2 zijn.",
                "1:26  lezen.tekst-te-lang: De tekst is 4 bytes lang, en er mogen er hoogstens 3 zijn.",
            ]));
    }

    [TestCase(1024 * 1024, null)]
    [TestCase((1024 * 1024) + 1, "0:0  lezen.te-groot: De invoer is 1.048.577 bytes groot, en er mogen er hoogstens 1.048.576 zijn.")]
    [TestCase(20_000_000, "0:0  lezen.te-groot: De invoer is 20.000.000 bytes groot, en er mogen er hoogstens 1.048.576 zijn.")]
    public void A_file_with_rules_has_a_smaller_limit(int lengte, string? verwacht)
    {
        Assert.That(
            Gelezen.Van("1".PadRight(lengte), Leesgrenzen.Regels).Problemen,
            Is.EqualTo(verwacht is null ? Array.Empty<string>() : [verwacht]));
    }

    [TestCase(64 * 1024, null)]
    [TestCase((64 * 1024) + 1, "1:1  lezen.tekst-te-lang: De tekst is 65.537 bytes lang, en er mogen er hoogstens 65.536 zijn.")]
    [TestCase(1_000_000, "1:1  lezen.tekst-te-lang: De tekst is 1.000.000 bytes lang, en er mogen er hoogstens 65.536 zijn.")]
    public void A_text_in_rules_has_a_smaller_limit(int lengte, string? verwacht)
    {
        Assert.That(
            Gelezen.Van($"\"{new string('a', lengte)}\"", Leesgrenzen.Regels).Problemen,
            Is.EqualTo(verwacht is null ? Array.Empty<string>() : [verwacht]));
    }
}
