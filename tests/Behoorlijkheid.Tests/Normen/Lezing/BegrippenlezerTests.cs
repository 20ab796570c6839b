using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class BegrippenlezerTests
{
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "als": "klacht.schriftelik", "omschrijving": "x" } ] }""",
        """begrippen.json(1,48) norm.onbekende-naam: De groep "klacht" heeft geen "schriftelik". Bedoelt u "schriftelijk"?""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "als": "a", "omschrijving": "x" } ] }""",
        """begrippen.json(1,41) begrip.verwijst-naar-zichzelf: Het begrip "a" verwijst naar zichzelf: a → a. Schrijf de betekenis uit in feiten, of verdeel haar over begrippen die niet naar elkaar terugwijzen.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "als": "b", "omschrijving": "x" }, { "naam": "b", "als": "klacht.schriftelijk and not c", "omschrijving": "x" }, { "naam": "c", "als": "a or b", "omschrijving": "x" } ] }""",
        """begrippen.json(1,169) begrip.verwijst-naar-zichzelf: Het begrip "a" verwijst naar zichzelf: a → b → c → a. Schrijf de betekenis uit in feiten, of verdeel haar over begrippen die niet naar elkaar terugwijzen.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "als": "true", "omschrijving": "x" }, { "naam": "a", "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,81) begrip.dubbel: "a" staat er al.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "klacht", "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,28) begrip.naam-bezet: De naam "klacht" is al van een feit, een lijst, een groep, een item of een woord van de taal.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "relatie", "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,28) begrip.naam-bezet: De naam "relatie" is al van een feit, een lijst, een groep, een item of een woord van de taal.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "behandelaar", "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,28) begrip.naam-bezet: De naam "behandelaar" is al van een feit, een lijst, een groep, een item of een woord van de taal.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "iif", "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,28) begrip.naam-bezet: De naam "iif" is al van een feit, een lijst, een groep, een item of een woord van de taal.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "Groot", "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,28) vorm.naam: Hier staat "Groot", maar een naam begint met een kleine letter en bestaat uit letters en cijfers.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "voor": "behandelars", "als": "behandelaar.isHoorder", "omschrijving": "x" } ] }""",
        """begrippen.json(1,41) vorm.onbekende-lijst: Dit kader kent geen lijst "behandelars". Bedoelt u "behandelaars"?""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "voor": ["behandelaars", "beklaagden"], "als": "behandelaar.relatie == \"gen\"", "omschrijving": "x" } ] }""",
        """begrippen.json(1,104) norm.onbekende-waarde: Hier staat "gen", maar behandelaar.relatie is "zelfdePersoon", "leidinggevende", "zelfdeTeam", "zelfdeAfdeling", "andereAfdeling", "commissie", "extern" of "geen". Bedoelt u "geen"?""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "als": "true" } ] }""",
        """begrippen.json(1,18) vorm.ontbreekt: Hier ontbreekt "omschrijving", en dat is verplicht.""")]
    [TestCase(
        """{ "begrippen": [ { "naam": "a", "als": "true", "omschrijving": "x", "bronnen": ["Awb"] } ] }""",
        """begrippen.json(1,81) norm.bron: Hier staat "Awb", maar hier hoort een jci-verwijzing of een rapport van een ombudsman. Schrijf bijvoorbeeld "jci1.3:c:BWBR0005537&artikel=9:7&lid=1" of "Nationale ombudsman, rapport 2004/443".""")]
    [TestCase(
        """{ "begrippen": [ { "als": "true", "omschrijving": "x" } ] }""",
        """begrippen.json(1,18) vorm.ontbreekt: Hier ontbreekt "naam", en dat is verplicht.""")]
    [TestCase(
        """{ "begrippen": {} }""",
        "begrippen.json(1,16) vorm.type: Hier staat een object, maar hier hoort een lijst.")]
    [TestCase(
        "[]",
        "begrippen.json(1,1) vorm.type: Hier staat een lijst, maar hier hoort een object.")]
    public void A_fault_in_the_file_is_reported_at_its_place(string inhoud, params string[] problemen) =>
        Assert.That(new Proefkader().Met("begrippen.json", inhoud).Problemen(), Is.EqualTo(problemen));
}
