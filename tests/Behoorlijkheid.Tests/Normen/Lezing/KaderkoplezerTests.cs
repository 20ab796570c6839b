using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class KaderkoplezerTests
{
    [TestCase(
        "\"behoorlijke-klachtbehandeling\"",
        "3",
        "kader.json(3,9) vorm.type: Hier staat 3, maar hier hoort een tekst.")]
    [TestCase(
        "\"id\": \"respectvol\"",
        "\"id\": \"openEnDuidelijk\"",
        """kader.json(8,13) kader.dubbele-id: "openEnDuidelijk" staat er al.""",
        """kader.json(53,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol".""",
        """kader.json(62,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol".""",
        """kader.json(71,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol".""",
        """kader.json(80,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol".""",
        """kader.json(89,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol".""",
        """kader.json(98,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol".""")]
    [TestCase(
        "\"id\": \"respectvol\"",
        "\"id\": \"Respectvol\"",
        """kader.json(8,13) vorm.naam: Hier staat "Respectvol", maar een naam begint met een kleine letter en bestaat uit letters en cijfers.""",
        """kader.json(53,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol". Bedoelt u "Respectvol"?""",
        """kader.json(62,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol". Bedoelt u "Respectvol"?""",
        """kader.json(71,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol". Bedoelt u "Respectvol"?""",
        """kader.json(80,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol". Bedoelt u "Respectvol"?""",
        """kader.json(89,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol". Bedoelt u "Respectvol"?""",
        """kader.json(98,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "respectvol". Bedoelt u "Respectvol"?""")]
    [TestCase(
        "\"nummer\": 2,",
        "\"nummer\": 1,",
        "kader.json(22,5) kader.dubbel-nummer: Er is al een vereiste met nummer 1.")]
    [TestCase(
        "\"nummer\": 2,",
        "\"nummer\": 0,",
        "kader.json(24,17) vorm.bereik: Hier staat 0, maar hier hoort een geheel getal van 1 tot en met 1.000.")]
    [TestCase(
        "\"nummer\": 2,",
        "\"nummer\": \"twee\",",
        """kader.json(24,17) vorm.type: Hier staat "twee", maar hier hoort een geheel getal.""")]
    [TestCase(
        "\"nummer\": 2,",
        "\"nummer\": 2.0,",
        "kader.json(24,17) lezen.geheel-getal: Hier staat 2.0, maar een geheel getal wordt zonder punt en zonder exponent geschreven.")]
    [TestCase(
        "\"kernwaarde\": \"openEnDuidelijk\"",
        "\"kernwaarde\": \"openEnDuidlijk\"",
        """kader.json(17,21) kader.onbekende-kernwaarde: Dit kader kent geen kernwaarde "openEnDuidlijk". Bedoelt u "openEnDuidelijk"?""")]
    [TestCase(
        "\"versie\": \"0.2.2\"",
        "\"versi\": \"0.2.2\"",
        """kader.json(1,1) vorm.ontbreekt: Hier ontbreekt "versie", en dat is verplicht.""",
        """kader.json(5,3) vorm.onbekende-naam: De naam "versi" is hier niet bekend. Bedoelt u "versie"?""")]
    public void A_fault_in_the_file_is_reported_at_its_place(string oud, string nieuw, params string[] problemen) =>
        Assert.That(new Proefkader().MetVervangen("kader.json", oud, nieuw).Problemen(), Is.EqualTo(problemen));
}
