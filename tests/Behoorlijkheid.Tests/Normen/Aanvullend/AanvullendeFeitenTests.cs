using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using NJsonSchema;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Aanvullend;

/// <summary>How a dossier states the facts that a kader declares.</summary>
public sealed class AanvullendeFeitenTests
{
    private const string Alles = """
        "tolkAangeboden": { "waarde": false, "bron": "stuk-1", "vindplaats": "blz. 2", "toelichting": "Zie de brief." },
        "gesprekken": { "betwist": [ { "volgens": "klager", "waarde": 1, "bron": "stuk-1" }, { "volgens": "bestuursorgaan", "waarde": 3 } ],
          "aannemelijk": "klager", "beoordeeldDoor": "onderzoeker", "toelichting": "Het staat in de agenda." },
        "tolkGevraagdOp": "2024-01",
        "taal": { "nietVastTeStellen": true, "toelichting": "Niemand weet het nog." },
        "tolkwijze": "terPlaatse",
        "begrijpelijk": { "waarde": true, "beoordeeldDoor": "onderzoeker", "toelichting": "De klager zei het." }
        """;

    private static readonly Lazy<Toetsingskader> Kader = new(() => Aanvulkader.Kader("true"));

    private static Aanvulling Aanvulling => Kader.Value.Aanvulling;

    [Test]
    public void Every_way_of_writing_is_read_with_the_kader_and_without_it_to_the_same_dossier()
    {
        var (met, zonder) = (Aanvulkader.Lees(Alles, Aanvulling), Aanvulkader.Lees(Alles, null));

        Assert.That(Aanvulkader.Regels(met).Concat(Aanvulkader.Regels(zonder)), Is.Empty);
        var feiten = met.Waarde.Aanvullend;
        Assert.Multiple(() =>
        {
            Assert.That(zonder.Waarde, Is.EqualTo(met.Waarde));
            Assert.That(feiten.Namen, Is.EqualTo(new[] { "begrijpelijk", "gesprekken", "taal", "tolkAangeboden", "tolkGevraagdOp", "tolkwijze" }));
            Assert.That(feiten.Feit<bool>("tolkAangeboden"), Is.EqualTo(Feit<bool>.Van(false, new("stuk-1", "blz. 2", "Zie de brief."))));
            Assert.That((feiten.Feit<int>("gesprekken").Waarde, feiten.Feit<int>("gesprekken").IsBetwist), Is.EqualTo((1, true)));
            Assert.That(feiten.Feit<Datum>("tolkGevraagdOp").Waarde, Is.EqualTo(new Datum(new(2024, 1, 1), new(2024, 1, 31))));
            Assert.That(feiten.Feit<string>("taal").Status, Is.EqualTo(Feitstatus.NietVastTeStellen));
            Assert.That(feiten.Feit<string>("tolkwijze").Waarde, Is.EqualTo("terPlaatse"));
            Assert.That(feiten.Feit<bool>("begrijpelijk").Herkomst.BeoordeeldDoor, Is.EqualTo("onderzoeker"));
            Assert.That(feiten.Feit<bool>("nietGesteld").Status, Is.EqualTo(Feitstatus.Onbekend));
        });
    }

    [Test]
    public void What_is_written_is_read_back([Values] bool metKader)
    {
        var dossier = Aanvulkader.Lees(Alles, Aanvulling).Waarde;

        var terug = DossierReader.Lees(Encoding.UTF8.GetBytes(DossierSchrijver.Schrijf(dossier)), "d.json", metKader ? Aanvulling : Kader.Value.Aanvulling).Waarde;

        Assert.That(terug, Is.EqualTo(dossier));
        Assert.That(DossierSchrijver.Sha256(terug), Is.EqualTo(DossierSchrijver.Sha256(dossier)));
        Assert.That(DossierSchrijver.Sha256(terug with { Aanvullend = terug.Aanvullend.Met("tolkwijze", "zonder") }), Is.Not.EqualTo(DossierSchrijver.Sha256(dossier)), "the hash is of these facts too");
    }

    [Test]
    public void Nothing_stated_is_not_written() => Assert.Multiple(() =>
    {
        Assert.That(DossierSchrijver.SchrijfCompact(new() { Aanleiding = Aanleiding.EigenToets, Aanvullend = AanvullendeFeiten.Leeg.Met("tolkAangeboden", default(Feit<bool>)) }), Is.EqualTo("{\"aanleiding\":\"eigenToets\"}"));
        Assert.That(Aanvulkader.Lees("\"tolkAangeboden\": null", Aanvulling).Waarde.Aanvullend.IsLeeg);
    });

    [Test]
    public void A_dossier_made_in_code_is_the_one_that_is_read()
    {
        var gelezen = Aanvulkader.Lees(Alles, Aanvulling).Waarde;

        var gemaakt = AanvullendeFeiten.Leeg
            .Met("tolkwijze", "terPlaatse")
            .Met("tolkGevraagdOp", new Datum(new(2024, 1, 1), new(2024, 1, 31)))
            .Met("tolkAangeboden", true)
            .Met("tolkAangeboden", Feit<bool>.Van(false, new("stuk-1", "blz. 2", "Zie de brief.")))
            .Met("gesprekken", Feit<int>.Betwist([new("klager", 1, "stuk-1"), new("bestuursorgaan", 3)], "klager", new(Toelichting: "Het staat in de agenda.", BeoordeeldDoor: "onderzoeker")))
            .Met("taal", Feit<string>.NietVastTeStellen(new(Toelichting: "Niemand weet het nog.")))
            .Met("begrijpelijk", Feit<bool>.Van(true, new(BeoordeeldDoor: "onderzoeker", Toelichting: "De klager zei het.")));

        Assert.That(gelezen with { Aanvullend = gemaakt }, Is.EqualTo(gelezen));
        Assert.That(DossierValidator.Valideer(gelezen with { Aanvullend = gemaakt }, Aanvulling).Gelukt);
    }

    [Test]
    public void A_fact_of_another_kind_is_a_mistake_of_whoever_asks() => Assert.Multiple(() =>
    {
        var feiten = AanvullendeFeiten.Leeg.Met("a", true).Met("b", "gisteren");
        Assert.That(() => feiten.Feit<int>("a"), Throws.InvalidOperationException);
        Assert.That(() => feiten.Feit<Datum>("b"), Throws.InvalidOperationException);
    });

    [Test]
    public void Everything_that_is_wrong_is_told_at_once_at_its_place()
    {
        const string Fout = """
            "tolkAangebden": true,
            "gesprekken": true,
            "tolkGevraagdOp": "2024-02-30",
            "taal": 3,
            "tolkwijze": "perTelefon",
            "begrijpelijk": true,
            "tolkAangeboden": { "waarde": true, "bron": "stuk-2" }
            """;

        Assert.That(Aanvulkader.Regels(Aanvulkader.Lees(Fout, Aanvulling)), Is.EqualTo(new[]
        {
            "d.json(2,70) vorm.aanvullend-onbekend: Het toetsingskader kent geen aanvullend feit \"tolkAangebden\". Bedoelt u \"tolkAangeboden\"?",
            "d.json(3,15) vorm.type: Hier staat true, maar hier hoort een geheel getal.",
            "d.json(4,19) lezen.datum-bestaat-niet: De datum \"2024-02-30\" bestaat niet.",
            "d.json(5,9) vorm.type: Hier staat 3, maar hier hoort een tekst.",
            "d.json(6,14) vorm.onbekende-waarde: Hier staat \"perTelefon\", maar hier hoort \"perTelefoon\", \"terPlaatse\" of \"zonder\". Bedoelt u \"perTelefoon\"?",
            "d.json(7,17) vorm.gewogen: Hier staat true, maar dit feit kan alleen een mens wegen en is een object met \"waarde\", \"beoordeeldDoor\" en \"toelichting\".",
            "d.json(8,45) verwijzing.onbekend: Het id \"stuk-2\" komt niet voor in \"stukken\". Bedoelt u \"stuk-1\"?",
        }));
    }

    [TestCase("\"a\": []", "vorm.type: Hier staat een lijst, maar hier hoort true, false, een geheel getal of een tekst.")]
    [TestCase("\"a\": 1.5", "vorm.type: Hier staat 1.5, maar hier hoort een geheel getal.")]
    [TestCase("\"a\": \" \"", "vorm.lege-tekst: Hier staat een lege tekst, maar hier hoort een tekst met inhoud.")]
    [TestCase("\"a\": {}", "vorm.feit: Dit object heeft geen \"waarde\", \"betwist\" of \"nietVastTeStellen\", en een feit heeft er een van.")]
    [TestCase("\"a\": { \"waarde\": null }", "vorm.type: Hier staat null, maar hier hoort true, false, een geheel getal of een tekst.")]
    [TestCase("\"a\": { \"betwist\": [{ \"volgens\": \"x\", \"waarde\": 1 }, { \"volgens\": \"y\", \"waarde\": true }] }", "vorm.type: Hier staat true, maar hier hoort een geheel getal.")]
    [TestCase("\"a\": { \"waarde\": 1, \"bron\": \"stuk-2\" }", "verwijzing.onbekend: Het id \"stuk-2\" komt niet voor in \"stukken\". Bedoelt u \"stuk-1\"?")]
    public void Without_the_kader_a_fact_is_still_a_fact(string feit, string problem) =>
        Assert.That(Aanvulkader.Regels(Aanvulkader.Lees(feit, null)).Select(p => p[(p.IndexOf(") ", StringComparison.Ordinal) + 2)..]), Is.EqualTo(new[] { problem }));

    [Test]
    public void A_date_before_anything_happened_is_refused()
    {
        var json = Encoding.UTF8.GetBytes("""{ "aanleiding": "eigenToets", "nietVoor": "2024-01-01", "aanvullend": { "tolkGevraagdOp": "2023-12" } }""");

        Assert.That(DossierReader.Lees(json, "d.json", Aanvulling).Problemen.Single().Code, Is.EqualTo("datum.niet-voor"));
    }

    [Test]
    public async Task The_schema_of_a_kader_refuses_what_its_reader_refuses_and_that_of_any_kader_less()
    {
        var eigen = await JsonSchema.FromJsonAsync(Dossierschema.Schrijf(Aanvulling));
        var ieder = await JsonSchema.FromJsonAsync(Dossierschema.Schrijf());
        string[] feiten = ["tolkAangeboden", "gesprekken", "tolkGevraagdOp", "taal", "tolkwijze", "begrijpelijk", "tolkAangebden"];
        string[] kaal = ["null", "true", "3", "\"2024-01-10\"", "\"zonder\"", "\" \"", "[]", "1000001"];
        string[] waarden =
        [
            .. kaal,
            .. kaal.Select(w => $$"""{ "waarde": {{w}} }"""),
            .. kaal.Select(w => $$"""{ "waarde": {{w}}, "beoordeeldDoor": "x", "toelichting": "y" }"""),
            .. kaal.Select(w => $$"""{ "betwist": [{ "volgens": "a", "waarde": {{w}} }, { "volgens": "b", "waarde": true }] }"""),
            .. kaal.Select(w => $$"""{ "betwist": [{ "volgens": "a", "waarde": {{w}} }, { "volgens": "b", "waarde": {{w}} }] }"""),
            "{ \"nietVastTeStellen\": true }", "{ \"nietVastTeStellen\": true, \"beoordeeldDoor\": \"x\", \"toelichting\": \"y\" }", "{}",
        ];
        var (goed, fout) = (0, 0);
        foreach (var feit in feiten.SelectMany(naam => waarden.Select(waarde => $"\"{naam}\": {waarde}")))
        {
            var json = Aanvulkader.Dossier(feit);

            Assert.That(eigen.Validate(json).Count > 0, Is.EqualTo(IsVorm(Aanvulkader.Lees(feit, Aanvulling))), feit);
            Assert.That(ieder.Validate(json).Count > 0, Is.EqualTo(IsVorm(Aanvulkader.Lees(feit, null))), feit);
            (goed, fout) = Aanvulkader.Lees(feit, Aanvulling).Gelukt ? (goed + 1, fout) : (goed, fout + 1);
        }

        Assert.That(goed, Is.GreaterThan(30));
        Assert.That(fout, Is.GreaterThan(100));
    }

    private static bool IsVorm(Uitkomst<Klachtdossier> gelezen) => gelezen.Problemen.Any(p => p.Code.StartsWith("vorm.", StringComparison.Ordinal));
}
