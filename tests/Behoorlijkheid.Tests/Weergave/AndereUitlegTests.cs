using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Voorbeelden;
using Behoorlijkheid.Weergave;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>Where the law is contested a page says so, and only where the other reading would say something else.</summary>
public sealed class AndereUitlegTests
{
    private const string Passage =
        "De wet is hier voor meer dan één uitleg vatbaar. Vanaf welke dag loopt de verdaging? "
        + "Gevolgd is: de verdaging loopt vanaf de laatste, zo nodig wegens een weekend of feestdag verlengde dag van de eerste termijn. "
        + "Bij de andere uitleg (de verdaging loopt vanaf de laatste dag van de eerste termijn, zonder verlenging wegens een weekend of feestdag) zou deze norm zijn geschonden.";

    [Test]
    public void The_page_names_the_readings_where_the_other_would_decide_otherwise() =>
        Assert.That(Lopend("2024-04-29"), Does.Contain(Passage));

    [Test]
    public void The_page_is_silent_where_both_readings_decide_alike() =>
        Assert.That(Lopend("2024-04-26"), Does.Not.Contain("vatbaar. Vanaf welke dag"));

    [Test]
    public void The_answer_follows_one_reading_and_reports_the_other()
    {
        var norm = Dossier("2024-04-29").Beoordeeld(new(2024, 6, 1)).Normen.Single(n => n.Id == "awb-9-11-lid-1");
        var andere = norm.AndereUitleg.Single(u => u.Id == "begin-van-de-verdaging");

        Assert.Multiple(() =>
        {
            Assert.That(norm.Naleving, Is.EqualTo(Naleving.Nageleefd));
            Assert.That(andere.Naleving, Is.EqualTo(Naleving.Geschonden));
            Assert.That(andere.Mogelijk, Is.EqualTo(new[] { Naleving.Geschonden }));
        });
    }

    [Test]
    public void Json_holds_the_reading()
    {
        var json = JObject.Parse(BeoordelingJson.Schrijf(Dossier("2024-04-29").Beoordeeld(new(2024, 6, 1))));
        var andere = (JObject)json["normen"]!.Single(n => (string?)n["id"] == "awb-9-11-lid-1")["andereUitleg"]!.Single();

        Assert.That((string?)andere["naleving"], Is.EqualTo("geschonden"));
        Assert.That(andere.Properties().Select(p => p.Name), Is.EqualTo(new[] { "id", "vraag", "gevolgd", "andere", "bron", "naleving", "mogelijk" }));
    }

    private static string Lopend(string verzonden) =>
        TekstWeergave.Schrijf(Dossier(verzonden).Beoordeeld(new(2024, 6, 1))).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);

    // Six weeks after 16 February 2024 is Good Friday, and the term runs on to 2 April; four weeks more is 26 or 30 April.
    private static Emmen Dossier(string verzonden) => EmmenVariantTests.Pending()
        .Met("klacht.ontvangen", "2024-02-16")
        .Met("klacht.aangevuld", false)
        .Met("verdaging", new JObject { ["verdaagd"] = true, ["verdaagdOp"] = "2024-03-22", ["weken"] = 4, ["verderUitstel"] = false })
        .Met("afdoening", new JObject { ["verzonden"] = true, ["datum"] = verzonden, ["wijze"] = "oordeel" });
}
