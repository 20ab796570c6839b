using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Voorbeelden;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>Beoordelingen that between them say everything a page can say.</summary>
internal static class Gevallen
{
    public static IEnumerable<string> Namen => Alle.Keys;

    private static readonly Dictionary<string, Func<Beoordeling>> Alle = new(StringComparer.Ordinal)
    {
        ["emmen"] = () => Emmen.Dossier().Beoordeeld(),
        ["open"] = () => EmmenVariantTests.Mended().Beoordeeld(),
        ["in-orde"] = () => EmmenVariantTests.InOrder().Beoordeeld(),
        ["betwist"] = () => Betwist(null).Beoordeeld(),
        ["betwist-geen"] = () => Betwist("geen").Beoordeeld(),
        ["betwist-aannemelijk"] = () => Betwist("bestuursorgaan").Beoordeeld(),
        ["eigen-toets"] = () => EmmenVariantTests.Pending().Beoordeeld(new(2016, 10, 5)),
        ["eigen-toets-te-laat"] = () => EmmenVariantTests.Pending().Beoordeeld(new(2016, 11, 29)),
        ["eigen-beweging"] = () => EmmenVariantTests.Pending().Met("aanleiding", "eigenBeweging").Beoordeeld(new(2016, 11, 29)),
        ["uitzondering"] = () => Uitzondering().Beoordeeld(),
        ["lege-lijst"] = () => EmmenVariantTests.InOrder().Met("klagers", new JArray()).Beoordeeld(),
        ["onbekende-rest"] = () => EmmenVariantTests.InOrder().Met("behandelaars", null).Beoordeeld(),
        ["oud"] = () => Oud().Beoordeeld(),
        ["kanttekening"] = () => Kanttekening().Beoordeeld(),
        ["onderdelen"] = () => Onderdelen().Beoordeeld(),
        ["niet-onderzocht"] = () => Emmen.Dossier().Met("verzoek.onderdelen.0.besluit", Besluit()).Beoordeeld(),
        ["niet-vast-te-stellen"] = () => NietVastTeStellen().Beoordeeld(),
    };

    public static Beoordeling Van(string naam) => Alle[naam]();

    private static Emmen Betwist(string? aannemelijk) =>
        EmmenVariantTests.InOrder().Met("ontvangstbevestiging.gegeven", Emmen.Betwist(false, true, aannemelijk));

    private static Emmen Uitzondering() => EmmenVariantTests.InOrder()
        .Met("klagers.0.gelegenheidTotHoren", false)
        .Met("klagers.0.gehoord", false)
        .Met("klagers.0.verklaardNietTeWillenWordenGehoord", true);

    // Before the Awb had chapter 9.
    private static Emmen Oud() => EmmenVariantTests.InOrder()
        .Met("nietVoor", "1998-01-01")
        .Met("klacht.ontvangen", "1998-10-06")
        .Met("afdoening.datum", "1998-11-16");

    private static Emmen Kanttekening() => EmmenVariantTests.InOrder()
        .Met("ontvangstbevestiging.gegeven", false)
        .Met("ontvangstbevestiging.schriftelijk", null)
        .Met("verzoek.nietDoorslaggevend", new JArray(new JObject
        {
            ["onderdeel"] = "klachtbehandeling",
            ["norm"] = "awb-9-6",
            ["beoordeeldDoor"] = "de onderzoeker",
            ["toelichting"] = "de klager wist door het gesprek dat zijn klacht was ontvangen",
        }));

    private static Emmen NietVastTeStellen() => EmmenVariantTests.InOrder()
        .Met("horen.verslagGemaakt", new JObject { ["nietVastTeStellen"] = true, ["bron"] = "stuk-1", ["toelichting"] = "het archief is verloren gegaan" })
        .Met("klacht.ontvangen", "2016-09");

    private static Emmen Onderdelen()
    {
        var dossier = Emmen.Dossier().Met("verzoek.onderdelen", new JArray(
            Onderdeel("behandelaar", "De klacht is behandeld door de teamleider.", "klachtbehandeling", new() { ["themas"] = new JArray("behandelaar") }),
            Onderdeel("termijn", "De behandeling duurde te lang.", "klachtbehandeling", new() { ["themas"] = new JArray("termijn") }),
            Onderdeel("bejegening-zelf", "De klantmanager was intimiderend.", "gedraging", []),
            Onderdeel("excuses", "De gemeente bood geen excuses aan.", "gedraging", []),
            Onderdeel("uitkering", "De klager wil een andere uitkering.", "gedraging", new() { ["toegang"] = new JObject { ["beklagOfBeroepKan"] = true, ["nietTijdigBesluit"] = false } }),
            Onderdeel("jaar", "De eerdere klacht.", "klachtbehandeling", new() { ["besluit"] = Besluit() })));
        return dossier.Met("verzoek.wegingen", new JArray(new JObject
        {
            ["onderdeel"] = "bejegening-zelf",
            ["vereiste"] = "fatsoenlijkeBejegening",
            ["uitkomst"] = "nietBehoorlijk",
            ["beoordeeldDoor"] = "de onderzoeker",
            ["toelichting"] = "De toon was intimiderend.",
        }));
    }

    private static JObject Onderdeel(string id, string omschrijving, string voorwerp, JObject meer)
    {
        var onderdeel = new JObject { ["id"] = id, ["omschrijving"] = omschrijving, ["voorwerp"] = voorwerp };
        onderdeel.Merge(meer);
        return onderdeel;
    }

    private static JObject Besluit() => new()
    {
        ["uitkomst"] = "nietOnderzocht",
        ["redencode"] = "teLaat",
        ["grond"] = "jci1.3:c:BWBR0005537&artikel=9:24&lid=1",
        ["beoordeeldDoor"] = "de ombudsman",
        ["redenen"] = "Het verzoek kwam meer dan een jaar na de kennisgeving.",
    };
}
