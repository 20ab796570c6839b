using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Normen.Lezing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Aanvullend;

public sealed class FeitverklaringlezerTests
{
    private const string Woorden = "\"omschrijving\": \"Iets.\", \"vraag\": \"Is het zo?\", \"bevestigend\": \"het is zo\"";
    private const string JaNee = "\"soort\": \"jaNee\", " + Woorden + ", \"ontkennend\": \"het is niet zo\"";
    private const string MetWaarde = "\"omschrijving\": \"Iets.\", \"vraag\": \"Wat is het?\", \"bevestigend\": \"het is {{ waarde }}\"";

    [Test]
    public void A_kader_says_what_it_declares()
    {
        var aanvulling = Aanvulkader.Kader("true").Aanvulling;

        Assert.Multiple(() =>
        {
            Assert.That(aanvulling.Feiten.Select(f => (f.Naam, f.Soort)), Is.EqualTo(new[]
            {
                ("tolkAangeboden", Feitsoort.JaNee), ("gesprekken", Feitsoort.Getal), ("tolkGevraagdOp", Feitsoort.Datum),
                ("taal", Feitsoort.Tekst), ("tolkwijze", Feitsoort.Keuze), ("begrijpelijk", Feitsoort.JaNee),
            }));
            Assert.That(aanvulling.Feiten.Where(f => f.Gewogen).Select(f => f.Naam), Is.EqualTo(new[] { "begrijpelijk" }));
            Assert.That(aanvulling.Feiten.Where(f => f.Persoonsgegeven).Select(f => f.Naam), Is.EqualTo(new[] { "taal" }));
            Assert.That(aanvulling.Feiten[4].Keuzes, Is.EqualTo(new[] { "perTelefoon", "terPlaatse", "zonder" }));
            Assert.That(aanvulling.Feiten[1].Omschrijving, Is.EqualTo("Hoeveel gesprekken er waren."));
        });
    }

    [TestCase("")]
    [TestCase("\"a\": { " + JaNee + " }")]
    [TestCase("\"a\": { " + JaNee + ", \"gewogen\": false, \"persoonsgegeven\": false }")]
    public void A_declaration_without_fault_is_read(string verklaringen) =>
        Assert.That(Aanvulkader.Van("true", verklaringen).Problemen(), Is.Empty);

    [TestCase("\"Tolk\": { " + JaNee + " }", "feit.naam: Hier staat \"Tolk\", maar een naam begint met een kleine letter en bestaat uit letters en cijfers.")]
    [TestCase("\"tolk-er\": { " + JaNee + " }", "feit.naam: Hier staat \"tolk-er\", maar een naam begint met een kleine letter en bestaat uit letters en cijfers.")]
    [TestCase("\"new\": { " + JaNee + " }", "feit.naam-bezet: De naam \"new\" is al van een lijst, een groep, een item of een woord van de taal.")]
    [TestCase("\"Termijn\": { " + JaNee + " }", "feit.naam: Hier staat \"Termijn\", maar een naam begint met een kleine letter en bestaat uit letters en cijfers.")]
    [TestCase("\"klacht\": { " + JaNee + " }", "feit.naam-bezet: De naam \"klacht\" is al van een lijst, een groep, een item of een woord van de taal.")]
    [TestCase("\"behandelaar\": { " + JaNee + " }", "feit.naam-bezet: De naam \"behandelaar\" is al van een lijst, een groep, een item of een woord van de taal.")]
    [TestCase("\"aanvullend\": { " + JaNee + " }", "feit.naam-bezet: De naam \"aanvullend\" is al van een lijst, een groep, een item of een woord van de taal.")]
    [TestCase("\"a\": { " + JaNee + ", \"gewgen\": true }", "vorm.onbekende-naam: De naam \"gewgen\" is hier niet bekend. Bedoelt u \"gewogen\"?")]
    [TestCase("\"a\": { " + JaNee + ", \"gewogen\": \"ja\" }", "vorm.type: Hier staat \"ja\", maar hier hoort true of false.")]
    [TestCase("\"a\": { \"soort\": \"janee\", " + Woorden + ", \"ontkennend\": \"nee\" }", "vorm.onbekende-waarde: Hier staat \"janee\", maar hier hoort \"jaNee\", \"getal\", \"datum\", \"tekst\" of \"keuze\". Bedoelt u \"jaNee\"?")]
    [TestCase("\"a\": { " + Woorden + " }", "vorm.ontbreekt: Hier ontbreekt \"soort\", en dat is verplicht.")]
    [TestCase("\"a\": { \"soort\": \"jaNee\", " + Woorden + " }", "vorm.ontbreekt: Hier ontbreekt \"ontkennend\", en dat is verplicht.")]
    [TestCase("\"a\": { \"soort\": \"getal\", " + Woorden + " }", "vorm.zonder-waarde: Het feit \"aanvullend.a\" is geen ja of nee, en in zijn woorden hoort \"{{ waarde }}\".")]
    [TestCase("\"a\": { \"soort\": \"tekst\", " + MetWaarde + ", \"ontkennend\": \"nee\" }", "vorm.ontkennend: Het feit \"aanvullend.a\" is geen ja of nee, en heeft dus geen ontkennende woorden.")]
    [TestCase("\"a\": { \"soort\": \"datum\", " + MetWaarde + ", \"waarden\": { \"b\": \"b\", \"c\": \"c\" } }", "vorm.waarden-zonder-keuze: Het feit \"aanvullend.a\" is geen keuze, en heeft dus geen waarden.")]
    [TestCase("\"a\": { \"soort\": \"keuze\", " + MetWaarde + " }", "vorm.ontbreekt: Hier ontbreekt \"waarden\", en dat is verplicht.")]
    [TestCase("\"a\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"b\": \"b\" } }", "feit.te-weinig-waarden: Het feit \"aanvullend.a\" is een keuze, en heeft ten minste twee waarden.")]
    [TestCase("\"a\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"b\": \"b\", \"onbekend\": \"c\" } }", "feit.onbekend-als-waarde: Onbekend is geen waarde om uit te kiezen. Wat niemand weet, laat een dossier weg, of het staat er als \"nietVastTeStellen\".")]
    [TestCase("\"a\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"bC\": \"b\", \"bc\": \"c\" } }", "feit.dubbele-waarde: \"bc\" staat er al.")]
    [TestCase("\"a\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"B\": \"b\", \"c\": \"c\" } }", "feit.naam: Hier staat \"B\", maar een naam begint met een kleine letter en bestaat uit letters en cijfers.")]
    [TestCase("\"a\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"b\": \"\", \"c\": \"c\" } }", "vorm.lege-tekst: Hier staat een lege tekst, maar hier hoort een tekst met inhoud.")]
    [TestCase("\"a\": []", "vorm.type: Hier staat een lijst, maar hier hoort een object.")]
    public void A_declaration_with_a_fault_is_refused_at_its_place(string verklaringen, string problem)
    {
        var problems = Aanvulkader.Van("true", verklaringen).Problemen();

        Assert.That(problems.Select(p => p[(p.IndexOf(") ", StringComparison.Ordinal) + 2)..]), Is.EqualTo(new[] { problem }));
        Assert.That(problems.Single(), Does.StartWith("feiten.json(3,"));
    }

    [Test]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var kader = Aanvulkader.Van(
            "aanvullend.tolkAangeboden and aanvullend.taal > 3 and aanvullend.tolkAangebode",
            Aanvulkader.Verklaringen.Replace("\"soort\": \"datum\"", "\"soort\": \"dag\"", StringComparison.Ordinal).Replace("\"gewogen\": true", "\"gewogen\": 1", StringComparison.Ordinal));

        Assert.That(kader.Problemen().Select(p => p.Split(':')[0]), Is.EqualTo(new[]
        {
            "feiten.json(6,30) vorm.onbekende-waarde", "feiten.json(10,48) vorm.type", "proef.json(14,83) norm.onbekende-naam",
        }));
    }

    [TestCase("aanvullend.tolkAangebden", "norm.onbekende-naam: De groep \"aanvullend\" heeft geen \"tolkAangebden\". Bedoelt u \"tolkAangeboden\"?")]
    [TestCase("aanvullend", "norm.geen-feit: De groep \"aanvullend\" is zelf geen feit. Noem een feit ervan, zoals \"aanvullend.tolkAangeboden\".")]
    [TestCase("aanvullend.gesprekken", "uitdrukking.soort: Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.")]
    [TestCase("aanvullend.taal > 3", "uitdrukking.volgorde: ")]
    [TestCase("aanvullend.gesprekken == \"3\"", "uitdrukking.soort: ")]
    [TestCase("aanvullend.tolkGevraagdOp <= \"2024\"", "uitdrukking.datum: ")]
    [TestCase("aanvullend.tolkwijze == \"perTelefon\"", "norm.onbekende-waarde: Hier staat \"perTelefon\", maar aanvullend.tolkwijze is \"perTelefoon\", \"terPlaatse\" of \"zonder\". Bedoelt u \"perTelefoon\"?")]
    [TestCase("aanvullend.tolkwijze == \"PerTelefoon\"", "norm.onbekende-waarde: ")]
    [TestCase("aanvullend.tolkwijze == klacht.kanaal", "uitdrukking.soort: Hier wordt aanvullend.tolkwijze vergeleken met klacht.kanaal, maar dat zijn keuzes uit verschillende lijsten.")]
    [TestCase("klachtonderdelen.Any(gesprekken => gesprekken.tegenstrijdig)", "norm.naam-bezet: De naam \"gesprekken\" betekent hier al iets anders. ")]
    public void An_expression_is_checked_against_what_is_declared(string als, string problem)
    {
        var problems = Aanvulkader.Van(als).Problemen();

        Assert.That(problems, Has.Length.EqualTo(1));
        Assert.That(problems[0][(problems[0].IndexOf(") ", StringComparison.Ordinal) + 2)..], Does.StartWith(problem));
        Assert.That(problems[0], Does.StartWith("proef.json(14,"));
    }

    [Test]
    public void Two_choices_of_the_kader_are_two_lists_of_words()
    {
        const string Twee = "\"a\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"x\": \"x\", \"y\": \"y\" } }, \"b\": { \"soort\": \"keuze\", " + MetWaarde + ", \"waarden\": { \"x\": \"x\", \"y\": \"y\" } }";

        Assert.That(Aanvulkader.Van("aanvullend.a == aanvullend.b", Twee).Problemen().Single(), Does.Contain("keuzes uit verschillende lijsten"));
    }

    [Test]
    public void A_kader_that_declares_nothing_says_how_to() => Assert.That(
        Proefkader.MetNorm("klacht.schriftelijk", "aanvullend.tolkAangeboden").Problemen().Single(),
        Does.EndWith("norm.onbekende-naam: Dit kader kent geen aanvullende feiten. Zet het feit met zijn soort en zijn woorden in feiten.json, onder \"aanvullend\"."));

    [Test]
    public void A_begrip_cannot_bear_the_name_of_a_declared_fact() => Assert.That(
        Aanvulkader.Van("true").MetBegrippen("""{ "naam": "tolkAangeboden", "als": "true", "omschrijving": "Iets.", "bronnen": ["jci1.3:c:BWBR0005537&artikel=9:7"] }""").Problemen().Single(),
        Does.Contain("begrip.naam-bezet"));

    [Test]
    public void The_hash_of_the_kader_is_also_of_what_it_declares()
    {
        var gewogen = Aanvulkader.Van("true").Lees().Waarde.Sha256;
        var niet = Aanvulkader.Van("true", Aanvulkader.Verklaringen.Replace("\"gewogen\": true", "\"gewogen\": false", StringComparison.Ordinal)).Lees().Waarde.Sha256;

        Assert.That(niet, Is.Not.EqualTo(gewogen));
    }
}
