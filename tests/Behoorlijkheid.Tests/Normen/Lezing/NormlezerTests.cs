using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class NormlezerTests
{
    [TestCase(
        "klacht.schriftelijk",
        "klacht.schriftelik",
        """proef.json(13,31) norm.onbekende-naam: De groep "klacht" heeft geen "schriftelik". Bedoelt u "schriftelijk"?""")]
    [TestCase(
        "klacht.schriftelijk",
        """\"brief\" == klacht.kanal""",
        """proef.json(13,44) norm.onbekende-naam: De groep "klacht" heeft geen "kanal". Bedoelt u "kanaal"?""")]
    [TestCase(
        "klacht.schriftelijk",
        """klacht\u002eschriftelik""",
        """proef.json(13,36) norm.onbekende-naam: De groep "klacht" heeft geen "schriftelik". Bedoelt u "schriftelijk"?""")]
    [TestCase(
        "klacht.schriftelijk",
        "klacht.kanaal == 3",
        "proef.json(13,38) uitdrukking.soort: Hier wordt klacht.kanaal (een keuze) vergeleken met 3 (een getal).")]
    [TestCase(
        "klacht.schriftelijk",
        "klacht.GetType() == klacht.GetType()",
        """proef.json(13,31) norm.onbekende-naam: De groep "klacht" heeft geen "GetType".""",
        """proef.json(13,51) norm.onbekende-naam: De groep "klacht" heeft geen "GetType".""")]
    [TestCase(
        "klacht.schriftelijk",
        "behandelaar",
        """proef.json(13,24) norm.geen-feit: Het item "behandelaar" is zelf geen feit. Noem een feit ervan, zoals "behandelaar.functie".""")]
    [TestCase(
        "\"klacht.schriftelijk\"",
        "true",
        "proef.json(13,23) vorm.type: Hier staat true, maar hier hoort een tekst.")]
    [TestCase(
        "\"klacht.schriftelijk\"",
        "\" \"",
        "proef.json(13,23) vorm.lege-tekst: Hier staat een lege tekst, maar hier hoort een tekst met inhoud.")]
    [TestCase(
        "\"id\": \"proef\"",
        "\"id\": \"Proef 1\"",
        """proef.json(2,9) vorm.id: Hier staat "Proef 1", maar een id bestaat uit kleine letters, cijfers en koppeltekens en begint niet met een koppelteken.""")]
    [TestCase(
        "\"id\": \"proef\"",
        "\"id\": \"anders\"",
        """proef.json(2,9) norm.bestandsnaam: De norm heet "anders", maar het bestand heet "proef.json". Noem het bestand "anders.json".""")]
    [TestCase(
        "\"titel\": \"Proef\"",
        "\"titel\": 3",
        "proef.json(3,12) vorm.type: Hier staat 3, maar hier hoort een tekst.")]
    [TestCase(
        """  "titel": "Proef",""",
        "",
        """proef.json(1,1) vorm.ontbreekt: Hier ontbreekt "titel", en dat is verplicht.""")]
    [TestCase(
        "\"titel\"",
        "\"titl\"",
        """proef.json(1,1) vorm.ontbreekt: Hier ontbreekt "titel", en dat is verplicht.""",
        """proef.json(3,3) vorm.onbekende-naam: De naam "titl" is hier niet bekend. Bedoelt u "titel"?""")]
    [TestCase(
        "\"titel\": \"Proef\"",
        "\"titel\": \"Proef\", \"titel\": \"Proef\"",
        """proef.json(3,21) lezen.dubbele-naam: De naam "titel" staat meer dan eens in dit object.""")]
    [TestCase(
        "\"wettelijk\"",
        "\"wetelijk\"",
        """proef.json(4,12) vorm.onbekende-waarde: Hier staat "wetelijk", maar hier hoort "wettelijk", "behoorlijkheid" of "aandachtspunt". Bedoelt u "wettelijk"?""")]
    [TestCase(
        """["onpartijdigheid"]""",
        "[]",
        "proef.json(5,16) vorm.te-weinig-items: Deze lijst telt 0 items, en het zijn er ten minste 1.")]
    [TestCase(
        """["onpartijdigheid"]""",
        """["onpartijdig"]""",
        """proef.json(5,17) norm.onbekend-vereiste: Dit kader kent geen vereiste "onpartijdig".""")]
    [TestCase(
        """["onpartijdigheid"]""",
        """["onpartijdigheid", "onpartijdigheid"]""",
        """proef.json(5,36) norm.dubbel-vereiste: "onpartijdigheid" staat er al.""")]
    [TestCase(
        """["onpartijdigheid"]""",
        "\"onpartijdigheid\"",
        """proef.json(5,16) vorm.type: Hier staat "onpartijdigheid", maar hier hoort een lijst.""")]
    [TestCase(
        "\"thema\": \"behandelaar\"",
        "\"thema\": \"behandelaars\"",
        """proef.json(6,12) norm.onbekend-thema: Dit kader kent geen thema "behandelaars". Bedoelt u "behandelaar"?""")]
    [TestCase(
        "\"beiden\"",
        "\"iedereen\"",
        """proef.json(7,16) vorm.onbekende-waarde: Hier staat "iedereen", maar hier hoort "klager", "beklaagde" of "beiden".""")]
    [TestCase(
        "\"reikwijdte\": \"klacht\"",
        "\"reikwijdte\": \"alles\"",
        """proef.json(8,17) vorm.onbekende-waarde: Hier staat "alles", maar hier hoort "klacht" of "organisatie".""")]
    [TestCase(
        "\"reikwijdte\": \"klacht\"",
        "\"reikwijdte\": \"klacht\", \"bewijslast\": \"klager\"",
        """proef.json(8,41) vorm.onbekende-waarde: Hier staat "klager", maar hier hoort "bestuursorgaan".""")]
    [TestCase(
        """["jci1.3:c:BWBR0005537&artikel=9:7&lid=1"]""",
        """["artikel 9:7"]""",
        """proef.json(9,15) norm.bron: Hier staat "artikel 9:7", maar hier hoort een jci-verwijzing of een rapport van een ombudsman. Schrijf bijvoorbeeld "jci1.3:c:BWBR0005537&artikel=9:7&lid=1" of "Nationale ombudsman, rapport 2004/443".""")]
    [TestCase(
        """["jci1.3:c:BWBR0005537&artikel=9:7&lid=1"]""",
        "[]",
        "proef.json(9,14) vorm.te-weinig-items: Deze lijst telt 0 items, en het zijn er ten minste 1.")]
    [TestCase(
        "\"1999-07-01\"",
        "\"1999-02-30\"",
        """proef.json(10,24) lezen.dag-bestaat-niet: Hier staat "1999-02-30", maar hier hoort een bestaande dag als "jjjj-mm-dd".""")]
    [TestCase(
        "\"1999-07-01\"",
        "\"juli 1999\"",
        """proef.json(10,24) vorm.dag: Hier staat "juli 1999", maar hier hoort een bestaande dag als "jjjj-mm-dd".""")]
    [TestCase(
        "\"vanaf\": \"1999-07-01\"",
        "\"vanaf\": \"1999-07-01\", \"tot\": \"1998-01-01\"",
        "proef.json(10,13) norm.geldig: De laatste dag, 1998-01-01, ligt voor de eerste, 1999-07-01.")]
    [TestCase(
        """{ "vanaf": "1999-07-01" }""",
        "null",
        "proef.json(10,13) vorm.type: Hier staat null, maar hier hoort een object.")]
    [TestCase(
        "\"afdoening.datum\"",
        "\"afdoening.verzonden\"",
        """proef.json(11,16) norm.peildatum: Het feit "afdoening.verzonden" is geen datum, en de peildatum is er een.""")]
    [TestCase(
        "\"afdoening.datum\"",
        "\"afdoening.dtum\"",
        """proef.json(11,27) norm.onbekende-naam: De groep "afdoening" heeft geen "dtum". Bedoelt u "datum"?""")]
    [TestCase(
        "\"afdoening.datum\"",
        "\"afdoening datum\"",
        """proef.json(11,17) norm.pad: Hier staat "afdoening datum", maar hier hoort een feit, zoals "klacht.ontvangen".""")]
    [TestCase(
        "\"afdoening.datum\"",
        "\"beoordelingsdatum\"",
        """proef.json(11,17) norm.pad: Hier staat "beoordelingsdatum", en dat is geen feit van het dossier.""")]
    [TestCase(
        "\"afdoening.datum\"",
        "\"klager.gehoordOp\"",
        """proef.json(11,17) norm.onbekende-naam: De naam "klager" is hier niet bekend. Een item van "klagers" heet alleen zo als de norm er een rij voor maakt met "voorElk"; gebruik anders klagers.Any(…) of klagers.All(…).""")]
    [TestCase(
        "\"behandelaars\"",
        "\"behandelars\"",
        """proef.json(12,14) vorm.onbekende-lijst: Dit kader kent geen lijst "behandelars". Bedoelt u "behandelaars"?""")]
    [TestCase(
        "\"behandelaars\"",
        """["behandelaars", "behandelaars"]""",
        """proef.json(12,31) norm.dubbele-lijst: Een paar gaat over twee verschillende lijsten, en "behandelaars" staat er al.""")]
    [TestCase(
        "\"behandelaars\"",
        """["behandelaars"]""",
        "proef.json(12,14) vorm.type: Hier staat een lijst, maar hier hoort de naam van een lijst, of een lijst van twee zulke namen.")]
    [TestCase(
        "\"behandelaars\"",
        "3",
        "proef.json(12,14) vorm.type: Hier staat 3, maar hier hoort de naam van een lijst, of een lijst van twee zulke namen.")]
    [TestCase(
        "\"id\": \"een\"",
        "\"id\": \"een\", \"als\": \"klacht.bijlagen\", \"bron\": \"jci1.3:c:BWBR0005537&artikel=9:7&lid=2\", \"tekst\": \"Een.\" }, { \"id\": \"een\"",
        """proef.json(16,123) norm.dubbele-uitzondering: "een" staat er al.""")]
    [TestCase(
        "\"bron\": \"jci1.3:c:BWBR0005537&artikel=9:7&lid=2\"",
        "\"bron\": \"Awb 9:7\"",
        """proef.json(16,54) norm.bron: Hier staat "Awb 9:7", maar hier hoort een jci-verwijzing of een rapport van een ombudsman. Schrijf bijvoorbeeld "jci1.3:c:BWBR0005537&artikel=9:7&lid=1" of "Nationale ombudsman, rapport 2004/443".""")]
    [TestCase(
        "{{ behandelaar.functie }}",
        "{{ behandelaar.functy }}",
        """proef.json(18,74) norm.onbekende-naam: Een behandelaar heeft geen "functy". Bedoelt u "functie"?""")]
    [TestCase(
        "{{ behandelaar.functie }}",
        "{{ klager.naam }}",
        """proef.json(18,62) norm.onbekende-naam: De naam "klager" is hier niet bekend. Een item van "klagers" heet alleen zo als de norm er een rij voor maakt met "voorElk"; gebruik anders klagers.Any(…) of klagers.All(…).""")]
    [TestCase(
        "{{ behandelaar.functie }}",
        "{{ behandelaar.relatie }}",
        """proef.json(18,62) norm.paar: "behandelaar.relatie" gaat ook over een beklaagde, en die is hier niet genoemd. Neem "beklaagden" op in "voorElk", of gebruik dit binnen beklaagden.Any(…) of beklaagden.All(…).""")]
    [TestCase(
        "{{ behandelaar.functie }}",
        "{{ behandelaar.functie",
        """proef.json(18,59) norm.plaatshouder: De accolades "{{" worden niet gesloten met "}}".""")]
    [TestCase(
        "{{ behandelaar.functie }}",
        "{{ 1 + 1 }}",
        """proef.json(18,62) norm.pad: Hier staat "1 + 1", maar hier hoort een feit, zoals "klacht.ontvangen".""")]
    [TestCase(
        "{{ behandelaar.functie }}",
        "{{ klacht }}",
        """proef.json(18,62) norm.geen-feit: De groep "klacht" is zelf geen feit. Noem een feit ervan, zoals "klacht.kanaal".""")]
    [TestCase(
        "\"nageleefd\": \"Ja.\", ",
        "",
        """proef.json(18,17) vorm.ontbreekt: Hier ontbreekt "nageleefd", en dat is verplicht.""")]
    [TestCase(
        "\"aanwijzing\": \"Doe het goed.\"",
        "\"aanwijzing\": \"Doe het goed.\", \"toelichtng\": \"x\"",
        """proef.json(19,34) vorm.onbekende-naam: De naam "toelichtng" is hier niet bekend. Bedoelt u "toelichting"?""")]
    public void A_fault_in_a_norm_is_reported_at_its_place(string oud, string nieuw, params string[] problemen) =>
        Assert.That(Proefkader.MetNorm(oud, nieuw).Problemen(), Is.EqualTo(problemen));
}
