using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Voorbereid;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Dekking;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Mutaties;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Aanvullend;

/// <summary>What a norm makes of the facts that a kader declares.</summary>
public sealed class AanvullendeNormTests
{
    private const string Ja = "nageleefd";
    private const string Nee = "geschonden";
    private const string Open = "nietVastTeStellen";
    private const string Gewogen = ", \"beoordeeldDoor\": \"onderzoeker\", \"toelichting\": \"Zo gewogen.\"";
    private static readonly DateOnly Op = new(2024, 5, 1);

    private static IEnumerable<TestCaseData> Normen()
    {
        yield return Norm("aanvullend.tolkAangeboden", "tolkAangeboden", ("true", Ja), ("false", Nee), (Betwist("true", "false"), Open));
        yield return Norm("aanvullend.gesprekken >= 2", "gesprekken", ("2", Ja), ("1", Nee), (Betwist("1", "2"), Open), (Betwist("2", "3"), Ja), (Betwist("0", "1"), Nee));
        yield return Norm(
            "aanvullend.tolkGevraagdOp <= klacht.ontvangen", "tolkGevraagdOp",
            ("\"2024-01-10\"", Ja), ("\"2024-01-11\"", Nee), ("\"2023\"", Ja), ("\"2024-01\"", Open), ("\"2024-01-05/2024-01-12\"", Open), (Betwist("\"2023-12\"", "\"2024-01-10\""), Ja), (Betwist("\"2024-01-09\"", "\"2024-01-11\""), Open));
        yield return Norm("aanvullend.taal == \"Pools\"", "taal", ("\"Pools\"", Ja), ("\"pools\"", Nee), (Betwist("\"Pools\"", "\"Fries\""), Open), (Betwist("\"Iers\"", "\"Fries\""), Nee));
        yield return Norm(
            "aanvullend.tolkwijze in (\"perTelefoon\", \"terPlaatse\")", "tolkwijze",
            ("\"perTelefoon\"", Ja), ("\"terPlaatse\"", Ja), ("\"zonder\"", Nee), (Betwist("\"perTelefoon\"", "\"terPlaatse\""), Ja), (Betwist("\"perTelefoon\"", "\"zonder\""), Open));
        yield return Norm("aanvullend.tolkwijze != \"zonder\"", "tolkwijze", ("\"terPlaatse\"", Ja), ("\"zonder\"", Nee), (Betwist("\"perTelefoon\"", "\"terPlaatse\""), Ja));
        yield return Norm("aanvullend.begrijpelijk", "begrijpelijk", ("{ \"waarde\": true" + Gewogen + " }", Ja), ("{ \"waarde\": false" + Gewogen + " }", Nee), (Betwist("true", "false"), Open));
    }

    [TestCaseSource(nameof(Normen))]
    public void A_norm_reads_a_fact_of_every_kind_in_every_state(string voldaanAls, (string Feiten, string Verwacht)[] gevallen)
    {
        var uitslagen = Gevallenronde.Draai(Aanvulkader.Werk(voldaanAls, gevallen)).Uitslagen;

        Assert.That(uitslagen.SelectMany((u, i) => u.Afwijkingen.Select(a => $"{gevallen[i].Feiten}: {a}")), Is.Empty);
    }

    [Test]
    public void A_row_for_each_item_reads_it_too()
    {
        var kader = Aanvulkader.Van("not behandelaar.betrokkenBijGedraging or aanvullend.tolkAangeboden", voorElk: "behandelaars").Lees().Waarde;
        var dossier = Aanvulkader.Lees("\"tolkAangeboden\": false", kader.Aanvulling).Waarde with
        {
            Behandelaars = [new() { Id = "a", BetrokkenBijGedraging = true }, new() { Id = "b", BetrokkenBijGedraging = false }],
        };

        Assert.That(Beoordeel(kader, dossier).Normen.Select(n => (n.Item, n.Naleving)), Is.EqualTo(new[]
        {
            ("behandelaars[0]", Naleving.Geschonden), ("behandelaars[1]", Naleving.Nageleefd),
        }));
    }

    [Test]
    public void Every_condition_on_it_is_covered_and_every_mutation_noticed()
    {
        var werk = Aanvulkader.Werk(
            "aanvullend.gesprekken >= 2",
            ("\"gesprekken\": 1", Nee), ("\"gesprekken\": 2", Ja), ("\"gesprekken\": 3", Ja), ("", Open), ("\"gesprekken\": { \"nietVastTeStellen\": true }", Open));
        var zwak = Aanvulkader.Werk("aanvullend.gesprekken >= 2", ("\"gesprekken\": 5", Ja));

        Assert.Multiple(() =>
        {
            Assert.That(Voldaan(werk).Ongezien, Is.Empty);
            Assert.That(Voldaan(werk).Beslist);
            Assert.That(Overlevenden(werk).Where(o => o.Contains("gesprekken", StringComparison.Ordinal)), Is.Empty);
            Assert.That(Voldaan(zwak).Ongezien, Has.Length.EqualTo(2));
            Assert.That(Overlevenden(zwak), Has.Member("aanvullend.gesprekken > 2").And.Member("aanvullend.gesprekken >= 3"));
        });

        static Voorwaardedekking Voldaan(Behoorlijkheid.Werkbank.Kaderwerk werk) => new Dekkingsmeter(werk).Meet().Normen.Single().Voorwaarden.Single(v => v.Veld == "voldaanAls");
        static IEnumerable<string> Overlevenden(Behoorlijkheid.Werkbank.Kaderwerk werk) => [.. Mutatieronde.Draai(werk).Overlevenden.Select(o => o.Mutatie.Geheel)];
    }

    [Test]
    public void What_is_unknown_is_asked_and_what_is_known_is_told_with_its_source()
    {
        var kader = Aanvulkader.Kader("aanvullend.tolkAangeboden and aanvullend.begrijpelijk and aanvullend.tolkwijze != \"zonder\"");

        var open = Beoordeel(kader, Aanvulkader.Lees("\"tolkAangeboden\": true", kader.Aanvulling).Waarde);
        var klaar = Beoordeel(kader, Aanvulkader.Lees("\"tolkwijze\": { \"waarde\": \"zonder\", \"bron\": \"stuk-1\" }, \"tolkAangeboden\": true", kader.Aanvulling).Waarde);

        Assert.Multiple(() =>
        {
            Assert.That(open.OpenVragen.Select(v => (v.Feit, v.Vraag)), Is.EqualTo(new[]
            {
                ("aanvullend.begrijpelijk", "Was de vertaling te begrijpen?"), ("aanvullend.tolkwijze", "Hoe werkte de tolk?"),
            }));
            Assert.That(open.OpenVragen[0].Aanwijzingen, Is.EqualTo(new[] { "Vraag het de klager." }));
            Assert.That(klaar.Normen.Single().Gronden.Select(g => (g.Feit, g.Waarde, g.Herkomst.Bron)), Has.Member(("aanvullend.tolkwijze", "zonder", "stuk-1")));
            Assert.That(TekstWeergave.Schrijf(klaar), Does.Contain("er was geen tolk (Brief)").IgnoreCase);
            Assert.That(BeoordelingJson.Schrijf(klaar), Does.Contain("\"feit\": \"aanvullend.tolkwijze\",").And.Contain("\"waarde\": \"zonder\""));
        });
    }

    [Test]
    public void A_sentence_of_a_norm_names_it()
    {
        var kader = Aanvulkader.Van("aanvullend.gesprekken >= 2").Met("proef.json", Proefkader.Norm
            .Replace("\"voorElk\": \"behandelaars\",", string.Empty, StringComparison.Ordinal)
            .Replace("not behandelaar.betrokkenBijGedraging", "aanvullend.gesprekken >= 2", StringComparison.Ordinal)
            .Replace("Nee, {{ behandelaar.functie }}.", "Er waren {{ aanvullend.gesprekken }} gesprekken, sinds {{ aanvullend.tolkGevraagdOp }}.", StringComparison.Ordinal)).Lees().Waarde;

        var beoordeling = Beoordeel(kader, Aanvulkader.Lees("\"gesprekken\": 1, \"tolkGevraagdOp\": \"2024-01-12\"", kader.Aanvulling).Waarde);

        Assert.That(BeoordelingJson.Schrijf(beoordeling), Does.Contain("Er waren 1 gesprekken, sinds 12 januari 2024."));
    }

    [Test]
    public void A_prepared_kader_is_the_one_that_was_read()
    {
        var kader = Aanvulkader.Kader("aanvullend.tolkwijze == \"zonder\" and aanvullend.gesprekken > 1");
        var bytes = Kaderopslag.Schrijf(kader);
        var terug = Kaderopslag.Lees(bytes);

        Assert.That(new Vergelijking().Vergelijk(kader, terug).Verschillen, Is.Empty);
        Assert.That(Kaderopslag.Schrijf(terug), Is.EqualTo(bytes));
        var dossier = Aanvulkader.Lees("\"tolkwijze\": \"zonder\", \"gesprekken\": 2", null).Waarde;
        Assert.That(BeoordelingJson.Schrijf(Beoordeel(terug, dossier)), Is.EqualTo(BeoordelingJson.Schrijf(Beoordeel(kader, dossier))));
    }

    [Test]
    public void A_dossier_read_without_its_kader_or_made_in_code_is_assessed_alike()
    {
        const string Feiten = "\"tolkGevraagdOp\": \"2024-01-09\", \"tolkwijze\": \"terPlaatse\"";
        var kader = Aanvulkader.Kader("aanvullend.tolkGevraagdOp <= klacht.ontvangen and aanvullend.tolkwijze == \"terPlaatse\"");
        var gelezen = Aanvulkader.Lees(Feiten, kader.Aanvulling).Waarde;
        var gemaakt = gelezen with { Aanvullend = AanvullendeFeiten.Leeg.Met("tolkGevraagdOp", (Datum)new DateOnly(2024, 1, 9)).Met("tolkwijze", "terPlaatse") };

        var uitkomsten = new[] { gelezen, gemaakt, Aanvulkader.Lees(Feiten, null).Waarde }.Select(d => BeoordelingJson.Schrijf(Beoordeel(kader, d))).ToList();

        Assert.That(uitkomsten.Distinct().Count(), Is.EqualTo(1));
        Assert.That(Beoordeel(kader, gemaakt).Normen.Single().Naleving, Is.EqualTo(Naleving.Nageleefd));
    }

    [Test]
    public void What_the_kader_does_not_declare_is_refused_and_never_passed_over()
    {
        var kader = Aanvulkader.Kader("aanvullend.tolkAangeboden");
        var dossier = Aanvulkader.Lees("\"tolkAangebden\": true, \"gesprekken\": \"drie\", \"begrijpelijk\": true", null).Waarde;
        var zonder = new Proefkader().Lees().Waarde;

        Assert.Multiple(() =>
        {
            Assert.That(new Beoordelaar(kader).Beoordeel(dossier, Op).Problemen.Select(p => (p.Plaats.Pointer, p.Code, p.Suggestie)), Is.EquivalentTo(new[]
            {
                ("/aanvullend/begrijpelijk", "vorm.gewogen", null), ("/aanvullend/gesprekken", "vorm.type", null),
                ("/aanvullend/tolkAangebden", "vorm.aanvullend-onbekend", "Bedoelt u \"tolkAangeboden\"?"),
            }));
            Assert.That(new Beoordelaar(zonder).Beoordeel(dossier, Op).Problemen.Select(p => p.Code), Is.EqualTo(Enumerable.Repeat("vorm.aanvullend-onbekend", 3)));
            Assert.That(new Beoordelaar(KaderReader.Meegeleverd).Tijdlijn(dossier, Op).Problemen.Select(p => p.Code), Is.EqualTo(Enumerable.Repeat("vorm.aanvullend-onbekend", 3)));
            Assert.That(DossierValidator.Valideer(dossier, kader.Aanvulling).Problemen, Has.Length.EqualTo(3));
            Assert.That(DossierValidator.Valideer(dossier).Gelukt);
        });
    }

    [Test]
    public void A_dossier_that_was_read_for_one_kader_is_held_against_another()
    {
        var (een, ander) = (Aanvulkader.Kader("aanvullend.tolkAangeboden"), new Proefkader().Lees().Waarde);
        var dossier = Aanvulkader.Lees("\"tolkAangeboden\": true", een.Aanvulling).Waarde;

        Assert.That(new Beoordelaar(een).Beoordeel(dossier, Op).Gelukt);
        Assert.That(new Beoordelaar(ander).Beoordeel(dossier, Op).Problemen.Single().Code, Is.EqualTo("vorm.aanvullend-onbekend"));
    }

    [Test]
    public void A_date_of_it_is_an_event_of_the_timeline()
    {
        var kader = Aanvulkader.Van("true").Met("termijnen.json", File.ReadAllText(Repository.Pad("rules/termijnen.json")))
            .Met("begrippen.json", File.ReadAllText(Repository.Pad("rules/begrippen.json"))).Lees();
        Assert.That(kader.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        var dossier = Aanvulkader.Lees("\"tolkGevraagdOp\": \"2024-01-12\"", null).Waarde;

        var tijdlijn = new Beoordelaar(kader.Waarde).Tijdlijn(dossier, Op).Waarde;

        Assert.That(tijdlijn.Gebeurtenissen.Select(g => (g.Feit, g.Datum.ToString())), Has.Member(("aanvullend.tolkGevraagdOp", "2024-01-12")));
        Assert.That(TijdlijnJson.Schrijf(tijdlijn), Does.Contain("aanvullend.tolkGevraagdOp"));
    }

    private static Behoorlijkheid.Oordelen.Beoordeling Beoordeel(Toetsingskader kader, Klachtdossier dossier)
    {
        var uitkomst = new Beoordelaar(kader).Beoordeel(dossier, Op);
        Assert.That(Aanvulkader.Regels(uitkomst), Is.Empty);
        return uitkomst.Waarde;
    }

    // Besides the values that are given: silence, what cannot be established, and a plausible reading.
    private static TestCaseData Norm(string voldaanAls, string feit, params (string Waarde, string Verwacht)[] waarden)
    {
        var kaal = waarden.Where(w => !w.Waarde.StartsWith('{')).ToList();
        (string Waarde, string Verwacht)[] gewogen = kaal.Count < 2 ? [] :
        [
            (Betwist(kaal[0].Waarde, kaal[^1].Waarde, "klager"), kaal[0].Verwacht),
            (Betwist(kaal[0].Waarde, kaal[^1].Waarde, "bestuursorgaan"), kaal[^1].Verwacht),
        ];
        var niet = ("{ \"nietVastTeStellen\": true" + Gewogen + " }", Open);
        return new TestCaseData(
            voldaanAls,
            waarden.Concat(gewogen).Append(niet).Select(w => ($"\"{feit}\": {w.Item1}", w.Item2)).Append((string.Empty, Open)).Append(($"\"{feit}\": null", Open)).ToArray()).SetArgDisplayNames(voldaanAls);
    }

    private static string Betwist(string een, string ander, string? aannemelijk = null) =>
        $$"""{ "betwist": [{ "volgens": "klager", "waarde": {{een}} }, { "volgens": "bestuursorgaan", "waarde": {{ander}} }]{{(aannemelijk is null ? string.Empty : $", \"aannemelijk\": \"{aannemelijk}\"{Gewogen}")}} }""";
}
