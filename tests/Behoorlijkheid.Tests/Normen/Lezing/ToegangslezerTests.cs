using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class ToegangslezerTests
{
    [TestCase(
        """{ "gronden": [ { "id": "a", "als": "onderdeel.toegang.bezwaarKn", "gevolg": "magAfzien", "redencode": "beleid", "bron": "jci1.3:c:BWBR0005537&artikel=9:23", "tekst": "x" } ] }""",
        """toegang.json(1,55) norm.onbekende-naam: De groep "onderdeel.toegang" heeft geen "bezwaarKn". Bedoelt u "bezwaarKan"?""")]
    [TestCase(
        """{ "gronden": [ { "id": "a", "als": "behandelaar.isHoorder", "gevolg": "magAfzien", "redencode": "beleid", "bron": "jci1.3:c:BWBR0005537&artikel=9:23", "tekst": "x" } ] }""",
        """toegang.json(1,37) norm.onbekende-naam: De naam "behandelaar" is hier niet bekend. Een item van "behandelaars" heet alleen zo als de norm er een rij voor maakt met "voorElk"; gebruik anders behandelaars.Any(…) of behandelaars.All(…).""")]
    [TestCase(
        """{ "gronden": [ { "id": "a", "als": "true", "gevolg": "mag", "redencode": "beleidd", "bron": "Awb", "tekst": "x" } ] }""",
        """toegang.json(1,54) vorm.onbekende-waarde: Hier staat "mag", maar hier hoort "buitenBevoegdheid" of "magAfzien".""",
        """toegang.json(1,74) vorm.onbekende-waarde: Hier staat "beleidd", maar hier hoort "buitenBevoegdheid", "beleid", "nietAfdwingbaar", "beroepMogelijk", "bezwaarMogelijk", "rechterlijkeUitspraak", "nietVerplicht", "teLaat", "eerstBijOrgaan", "voegtNietsToe", "andereInstantie" of "ander". Bedoelt u "beleid"?""",
        """toegang.json(1,93) norm.bron: Hier staat "Awb", maar hier hoort een jci-verwijzing of een rapport van een ombudsman. Schrijf bijvoorbeeld "jci1.3:c:BWBR0005537&artikel=9:7&lid=1" of "Nationale ombudsman, rapport 2004/443".""")]
    [TestCase(
        """{ "gronden": [ { "id": "a", "als": "true", "gevolg": "magAfzien", "redencode": "beleid", "bron": "jci1.3:c:BWBR0005537&artikel=9:23", "tekst": "x" }, { "id": "a", "als": "true", "gevolg": "magAfzien", "redencode": "beleid", "bron": "jci1.3:c:BWBR0005537&artikel=9:23", "tekst": "x" } ] }""",
        """toegang.json(1,159) kader.dubbele-id: "a" staat er al.""")]
    public void A_fault_in_the_file_is_reported_at_its_place(string inhoud, params string[] problemen) =>
        Assert.That(new Proefkader().Met("toegang.json", inhoud).Problemen(), Is.EqualTo(problemen));
}
