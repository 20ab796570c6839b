using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Tests.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class DossierReaderTests
{
    [Test]
    public void A_dossier_with_five_faults_gives_five_problems()
    {
        var problemen = Dossierlezing.Problemen(
            """
            "klacht": { "ontvangen": "2023-02-30", "schriftelijk": "ja" },
            "behandelaars": [ { "id": "teamleider", "afdelign": "Werk" } ],
            "klachtonderdelen": [ { "id": "k1", "omschrijving": "…", "beklaagden": ["klantmanager"] } ],
            "afdoening": { "wijze": "Oordeel" }
            """);

        Assert.That(
            problemen,
            Is.EqualTo(
            [
                "2:26 /klacht/ontvangen lezen.datum-bestaat-niet: De datum \"2023-02-30\" bestaat niet.",
                "2:56 /klacht/schriftelijk vorm.type: Hier staat \"ja\", maar hier hoort true of false.",
                "3:41 /behandelaars/0/afdelign vorm.onbekende-naam: De naam \"afdelign\" is hier niet bekend. Bedoelt u \"afdeling\"?",
                "4:73 /klachtonderdelen/0/beklaagden/0 verwijzing.onbekend: Het id \"klantmanager\" komt niet voor in \"beklaagden\".",
                "5:25 /afdoening/wijze vorm.onbekende-waarde: Hier staat \"Oordeel\", maar hier hoort \"oordeel\", \"weigering\", \"beeindigd\", \"informeel\", \"ingetrokken\", \"geenReactie\", \"doorgezonden\" of \"looptNog\". Bedoelt u \"oordeel\"?",
            ]));
    }

    [Test]
    public void A_fact_can_be_written_in_four_ways_and_be_absent()
    {
        var dossier = Dossierlezing.Dossier(
            """
            "klacht": {
              "herkend": false,
              "bijlagen": { "waarde": true, "bron": "stuk-1", "vindplaats": "blz. 1", "toelichting": "t", "beoordeeldDoor": "b" },
              "ontvangen": { "betwist": [ { "volgens": "klager", "waarde": "2016-10-03", "bron": "stuk-1", "vindplaats": "v" },
                                          { "volgens": "bestuursorgaan", "waarde": "2016-10" } ],
                             "aannemelijk": "klager", "beoordeeldDoor": "onderzoeker", "toelichting": "poststempel" },
              "overGedraging": { "betwist": [ { "volgens": "a", "waarde": true }, { "volgens": "b", "waarde": false } ] },
              "jegensKlager": { "betwist": [ { "volgens": "a", "waarde": true }, { "volgens": "b", "waarde": false } ],
                                "aannemelijk": "geen", "beoordeeldDoor": "onderzoeker", "toelichting": "t" },
              "ondertekend": { "nietVastTeStellen": true, "toelichting": "weg" },
              "gedagtekend": null
            },
            "stukken": [ { "id": "stuk-1", "titel": "Brief" } ]
            """);

        var verwacht = new Klacht
        {
            Herkend = false,
            Bijlagen = Feit<bool>.Van(true, new("stuk-1", "blz. 1", "t", "b")),
            Ontvangen = Feit<Datum>.Betwist(
                [
                    new("klager", new DateOnly(2016, 10, 3), "stuk-1", "v"),
                    new("bestuursorgaan", new Datum(new(2016, 10, 1), new(2016, 10, 31))),
                ],
                "klager",
                new(Toelichting: "poststempel", BeoordeeldDoor: "onderzoeker")),
            OverGedraging = Feit<bool>.Betwist([new("a", true), new("b", false)]),
            JegensKlager = Feit<bool>.Betwist([new("a", true), new("b", false)], "geen", new(Toelichting: "t", BeoordeeldDoor: "onderzoeker")),
            Ondertekend = Feit<bool>.NietVastTeStellen(new(Toelichting: "weg")),
        };
        Assert.That(dossier.Klacht, Is.EqualTo(verwacht));
        Assert.That(dossier.Klacht.Gedagtekend.Status, Is.EqualTo(Feitstatus.Onbekend));
    }

    [Test]
    public void A_list_is_complete_incomplete_empty_or_unknown()
    {
        var dossier = Dossierlezing.Dossier(
            """
            "klagers": [ { "id": "k" } ],
            "beklaagden": { "items": [ { "id": "b" } ], "volledig": false },
            "behandelaars": [],
            "toezeggingen": { "items": [], "volledig": true }
            """);

        Assert.That(dossier.Klagers, Is.EqualTo(Lijst.Van<Klager>([new() { Id = "k" }])));
        Assert.That(dossier.Beklaagden, Is.EqualTo(Lijst.Onvolledig(new Beklaagde { Id = "b" })));
        Assert.That(dossier.Behandelaars, Is.EqualTo(Lijst.Van<Behandelaar>([])));
        Assert.That(dossier.Toezeggingen, Is.EqualTo(Lijst.Van<Toezegging>([])));
        Assert.That(dossier.Klachtonderdelen.IsGesteld, Is.False);
    }

    [Test]
    public void Facts_of_a_pair_are_keyed_by_the_id_of_the_other()
    {
        var dossier = Dossierlezing.Dossier(
            """
            "beklaagden": [ { "id": "klantmanager" } ],
            "behandelaars": [ { "id": "teamleider", "relaties": { "klantmanager": "leidinggevende" } } ]
            """);

        Assert.That(dossier.Behandelaars.Items[0].Relaties["klantmanager"], Is.EqualTo((Feit<Relatie>)Relatie.Leidinggevende));
    }

    [Test]
    public void A_verzoek_is_read_whole()
    {
        var uitkomst = Dossierlezing.Lees(
            """
            {
              "$schema": "../rules/schema/dossier.schema.json",
              "kenmerk": "2016.33232", "aanleiding": "verzoek", "nietVoor": "2016-09-01",
              "klagers": [ { "id": "klager" } ],
              "verzoek": {
                "verzoeker": { "rol": "klager" },
                "onderdelen": [ { "id": "o1", "omschrijving": "De behandeling", "voorwerp": "klachtbehandeling", "normen": ["awb-9-7-lid-1"], "items": ["klager"],
                                  "besluit": { "uitkomst": "nietOnderzocht", "redencode": "teLaat", "beoordeeldDoor": "b", "redenen": "r" } } ],
                "wegingen": [ { "onderdeel": "o1", "vereiste": "fair-play", "uitkomst": "behoorlijk", "beoordeeldDoor": "b", "toelichting": "t" } ],
                "nietDoorslaggevend": [ { "onderdeel": "o1", "norm": "n", "item": "klager", "beoordeeldDoor": "b", "toelichting": "t" } ]
              },
              "onderzoek": { "gesloten": true },
              "herstel": [ { "datum": "2017", "omschrijving": "excuses", "naTussenkomst": true } ]
            }
            """);

        var dossier = uitkomst.Waarde;
        Assert.That(dossier.NietVoor, Is.EqualTo(new DateOnly(2016, 9, 1)));
        Assert.That(dossier.Verzoek!.Onderdelen.Items[0].Normen, Is.EqualTo(["awb-9-7-lid-1"]));
        Assert.That(dossier.Verzoek.Onderdelen.Items[0].Besluit!.Redencode, Is.EqualTo(Redencode.TeLaat));
        Assert.That(dossier.Verzoek.NietDoorslaggevend[0].Item, Is.EqualTo("klager"));
        Assert.That(dossier.Onderzoek.Gesloten, Is.True);
        Assert.That(dossier.Herstel[0].Datum, Is.EqualTo(new Datum(new(2017, 1, 1), new(2017, 12, 31))));
    }

    [TestCase("", "1:1  lezen.leeg: De invoer is leeg: er staat geen JSON in.")]
    [TestCase("[]", "1:1  vorm.type: Hier staat een lijst, maar hier hoort een object.")]
    [TestCase("{}", "1:1  vorm.ontbreekt: Hier ontbreekt \"aanleiding\", en dat is verplicht.")]
    [TestCase("{\"aanleiding\":null}", "1:15 /aanleiding vorm.type: Hier staat null, maar hier hoort \"verzoek\", \"eigenBeweging\" of \"eigenToets\".")]
    [TestCase("{\"aanleiding\":\"eigenToets\",\"$schema\":1}", "1:38 /$schema vorm.type: Hier staat 1, maar hier hoort een tekst.")]
    [TestCase("{\"aanleiding\":\"eigenToets\",\"klacht\":{\"$schema\":\"x\"}}", "1:38 /klacht/$schema vorm.onbekende-naam: De naam \"$schema\" is hier niet bekend.")]
    [TestCase("{\"aanleiding\":\"eigenToets\",\"aanleiding\":\"verzoek\"}", "1:28 /aanleiding lezen.dubbele-naam: De naam \"aanleiding\" staat meer dan eens in dit object.")]
    public void What_is_no_dossier_is_refused(string json, string verwacht)
    {
        Assert.That(Dossierlezing.Lees(json).Problemen.Select(Gelezen.Regel), Is.EqualTo([verwacht]));
    }

    [Test]
    public void A_dossier_can_be_read_on_a_small_stack()
    {
        var diep = "{\"aanleiding\":\"eigenToets\",\"klacht\":" + string.Concat(Enumerable.Repeat("{\"a\":", 62)) + "1" + new string('}', 63);
        var dieper = string.Concat(Enumerable.Repeat("{\"klacht\":", 100_000));

        Assert.That(
            Gelezen.OpKleineStapel(() => Dossierlezing.Lees(diep).Problemen.Select(Gelezen.Regel).ToList()),
            Is.EqualTo(["1:38 /klacht/a vorm.onbekende-naam: De naam \"a\" is hier niet bekend."]));
        Assert.That(
            Gelezen.OpKleineStapel(() => Dossierlezing.Lees(dieper).Problemen.Single().Code),
            Is.EqualTo("lezen.te-diep"));
    }

    [Test]
    public void A_dossier_inside_another_document_keeps_its_own_places()
    {
        var problemen = new Probleemlijst();
        var buiten = JsonLezer.Lees("{\"dossier\":{\n\"klacht\":{\"schriftelijk\":1}}}"u8.ToArray(), "g.json", Leesgrenzen.Regels, problemen);

        var dossier = DossierReader.Bind(((JsonObject)buiten!).Zoek("dossier")!, problemen, Aanleiding.EigenToets);

        Assert.That(dossier, Is.Null);
        Assert.That(
            problemen.OpVolgorde(Ernst.Fout).Select(Gelezen.Regel),
            Is.EqualTo(["2:26 /dossier/klacht/schriftelijk vorm.type: Hier staat 1, maar hier hoort true of false."]));
    }

    [Test]
    public void Every_example_is_read_without_a_remark_and_written_back_equal()
    {
        foreach (var bestand in Directory.EnumerateFiles(Bestanden.Pad("examples"), "dossier.json", SearchOption.AllDirectories))
        {
            var uitkomst = DossierReader.Lees(File.ReadAllBytes(bestand), bestand);

            Assert.That(uitkomst.Problemen.Concat(uitkomst.Waarschuwingen).Select(Gelezen.Regel), Is.Empty, bestand);
            Assert.That(Dossierlezing.Lees(DossierSchrijver.Schrijf(uitkomst.Waarde)).Waarde, Is.EqualTo(uitkomst.Waarde), bestand);
        }
    }

    [Test]
    public void A_dossier_that_is_damaged_gives_problems_and_never_an_exception()
    {
        var heel = Encoding.UTF8.GetBytes(new Dossiermaker(new Random(1)).Dossier().ToString());
        for (var zaad = 0; zaad < 10_000; zaad++)
        {
            var kans = new Random(zaad);
            var bytes = heel.ToList();
            for (var i = 1 + kans.Next(4); i > 0; i--)
            {
                var plaats = kans.Next(bytes.Count);
                switch (kans.Next(4))
                {
                    case 0:
                        bytes.RemoveRange(plaats, Math.Min(kans.Next(50), bytes.Count - plaats));
                        break;
                    case 1:
                        bytes.Insert(plaats, (byte)kans.Next(256));
                        break;
                    case 2:
                        bytes[plaats] = (byte)"{}[]\",:\\'/\0 019.-eu"[kans.Next(19)];
                        break;
                    default:
                        bytes.InsertRange(plaats, bytes.GetRange(plaats, Math.Min(kans.Next(50), bytes.Count - plaats)));
                        break;
                }
            }

            var uitkomst = DossierReader.Lees(bytes.ToArray());

            Assert.That(uitkomst.Gelukt, Is.EqualTo(uitkomst.Problemen.IsEmpty));
            Assert.That(uitkomst.Problemen.All(p => p is { Plaats: { Regel: > 0, Kolom: > 0 }, Melding: [.., '.'] }), Is.True);
            Assert.That(uitkomst.Problemen.Length == 1 || uitkomst.Problemen.All(p => p.Code is not ("lezen.syntaxis" or "lezen.afgebroken")), Is.True);
        }
    }
}
