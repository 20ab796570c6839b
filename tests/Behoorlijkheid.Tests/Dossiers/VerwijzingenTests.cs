using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class VerwijzingenTests
{
    [Test]
    public void Every_reference_to_what_is_not_there_is_reported_with_its_place()
    {
        var problemen = Dossierlezing.Problemen(
            """
            "beklaagden": [ { "id": "klantmanager" }, { "id": "klantmanager" } ],
            "behandelaars": [ { "id": "b", "relaties": { "klantmanger": "geen" } } ],
            "verzoek": { "verzoeker": { "rol": "klager" },
              "onderdelen": [ { "id": "o", "omschrijving": "x", "voorwerp": "gedraging", "klachtonderdelen": ["k"], "items": ["b", "c9"] } ],
              "wegingen": [ { "onderdeel": "p", "vereiste": "v", "uitkomst": "behoorlijk", "beoordeeldDoor": "x", "toelichting": "y" } ] },
            "registratie": { "geregistreerd": { "waarde": true, "bron": "stuk-1" } }
            """);

        Assert.That(
            problemen,
            Is.EqualTo(
            [
                "2:51 /beklaagden/1/id verwijzing.dubbel-id: Het id \"klantmanager\" staat al eerder in deze lijst.",
                "3:46 /behandelaars/0/relaties/klantmanger verwijzing.onbekend: Het id \"klantmanger\" komt niet voor in \"beklaagden\". Bedoelt u \"klantmanager\"?",
                "5:99 /verzoek/onderdelen/0/klachtonderdelen/0 verwijzing.onbekend: Het id \"k\" komt niet voor in \"klachtonderdelen\".",
                "5:120 /verzoek/onderdelen/0/items/1 verwijzing.onbekend: Het id \"c9\" komt in geen enkele lijst van het dossier voor.",
                "6:32 /verzoek/wegingen/0/onderdeel verwijzing.onbekend: Het id \"p\" komt niet voor in \"verzoek.onderdelen\".",
                "7:61 /registratie/geregistreerd/bron verwijzing.onbekend: Het id \"stuk-1\" komt niet voor in \"stukken\".",
            ]));
    }
}
