using System.Globalization;
using System.Text;
using Behoorlijkheid.Dossiers;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class DossierSchrijverTests
{
    [Test]
    public void A_dossier_is_written_in_the_order_of_the_model_without_what_is_unknown()
    {
        var dossier = Dossierlezing.Dossier(
            """
            "stukken": [ { "id": "s", "titel": "A \"b\"\n\u0001é😀" } ],
            "klacht": { "ontvangen": { "waarde": "2016-09-01/2016-09-30", "bron": "s", "vindplaats": null }, "herkend": null, "mondelingGeuit": { "waarde": false } },
            "onderzoek": { "gesloten": false },
            "contact": {},
            "klagers": { "items": [ { "id": "k" } ], "volledig": false },
            "behandelaars": [],
            "nietVoor": "2016-01-01"
            """);

        Assert.That(DossierSchrijver.Schrijf(dossier), Is.EqualTo(
            """
            {
              "aanleiding": "eigenToets",
              "nietVoor": "2016-01-01",
              "klagers": {
                "items": [
                  {
                    "id": "k"
                  }
                ],
                "volledig": false
              },
              "behandelaars": [],
              "klacht": {
                "mondelingGeuit": false,
                "ontvangen": {
                  "waarde": "2016-09",
                  "bron": "s"
                }
              },
              "stukken": [
                {
                  "id": "s",
                  "titel": "A \"b\"\n\u0001é😀"
                }
              ]
            }

            """));
        Assert.That(
            DossierSchrijver.SchrijfCompact(dossier),
            Is.EqualTo("{\"aanleiding\":\"eigenToets\",\"nietVoor\":\"2016-01-01\",\"klagers\":{\"items\":[{\"id\":\"k\"}],\"volledig\":false},\"behandelaars\":[],\"klacht\":{\"mondelingGeuit\":false,\"ontvangen\":{\"waarde\":\"2016-09\",\"bron\":\"s\"}},\"stukken\":[{\"id\":\"s\",\"titel\":\"A \\\"b\\\"\\n\\u0001é😀\"}]}"));
    }

    [Test]
    public void The_hash_is_of_the_compact_writing()
    {
        var dossier = new Klachtdossier { Aanleiding = Aanleiding.EigenToets };

        Assert.That(DossierSchrijver.SchrijfCompact(dossier), Is.EqualTo("{\"aanleiding\":\"eigenToets\"}"));
        Assert.That(DossierSchrijver.Sha256(dossier), Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("{\"aanleiding\":\"eigenToets\"}"u8))));
    }

    [TestCase(2000)]
    public void Reading_what_was_written_gives_an_equal_dossier(int aantal)
    {
        var gelezen = 0;
        for (var zaad = 0; zaad < aantal; zaad++)
        {
            var json = new Dossiermaker(new Random(zaad), verwijzingen: false).Dossier().ToString();
            if (!Dossierlezing.Lees(json).Probeer(out var dossier))
            {
                continue;
            }

            gelezen++;
            foreach (var geschreven in new[] { DossierSchrijver.Schrijf(dossier), DossierSchrijver.SchrijfCompact(dossier) })
            {
                var opnieuw = Dossierlezing.Lees(geschreven).Waarde;
                Assert.That(opnieuw, Is.EqualTo(dossier), geschreven);
                Assert.That(DossierSchrijver.Sha256(opnieuw), Is.EqualTo(DossierSchrijver.Sha256(dossier)));
            }
        }

        Assert.That(gelezen, Is.GreaterThan(aantal / 10));
    }

    [TestCase("nl-NL")]
    [TestCase("en-US")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    public void Writing_and_reading_know_no_culture(string cultuur)
    {
        var eerder = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
            var dossier = Dossierlezing.Dossier(
                "\"klacht\":{\"ontvangen\":\"2016-10-03\",\"kanaal\":\"email\"},\"informeel\":{\"begonnenOp\":\"2016-09\"},\"verdaging\":{\"weken\":1000}");

            Assert.That(
                DossierSchrijver.SchrijfCompact(dossier),
                Is.EqualTo("{\"aanleiding\":\"eigenToets\",\"klacht\":{\"kanaal\":\"email\",\"ontvangen\":\"2016-10-03\"},\"informeel\":{\"begonnenOp\":\"2016-09\"},\"verdaging\":{\"weken\":1000}}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    [Test]
    public void What_is_written_is_UTF_8_also_when_a_text_is_no_text()
    {
        var dossier = new Klachtdossier { Aanleiding = Aanleiding.EigenToets, Kenmerk = "x\ud800y" };

        Assert.That(
            Dossierlezing.Lees(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(DossierSchrijver.Schrijf(dossier)))).Waarde.Kenmerk,
            Is.EqualTo("x\ufffdy"));
    }
}
