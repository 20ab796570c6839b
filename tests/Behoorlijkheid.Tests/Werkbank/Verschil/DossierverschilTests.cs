using System.Diagnostics;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Verschil;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

public sealed class DossierverschilTests
{
    private static readonly DateOnly Op = new(2026, 6, 30);

    [TestCaseSource(typeof(Kadervoorbeelden), nameof(Kadervoorbeelden.Namen))]
    public void The_dossiers_that_are_named_are_those_that_differ_when_both_kaders_are_run_apart(string naam) =>
        Vergelijk(Kadervoorbeelden.Van(naam).Verschil(), [.. Dossiervoorraad.Eerste(100)], naam);

    [Test]
    public void Of_a_thousand_dossiers_those_are_named_that_differ_when_both_kaders_are_run_apart()
    {
        var telling = Vergelijk(Kadervoorbeelden.Met(Kadervoorbeelden.Los.Keys).Verschil(), [.. Dossiervoorraad.Eerste(1_000)], "alles");

        // The test says something only if enough of them differ, and enough do not.
        Assert.That(telling.AnderOordeel, Is.InRange(100, 900));
    }

    [TestCase("termijn")]
    [TestCase("begrip")]
    [TestCase("alles")]
    [Explicit("Ten thousand dossiers, made and then also assessed by each kader apart: minutes.")]
    public void Of_ten_thousand_dossiers_those_are_named_that_differ(string naam)
    {
        var dossiers = Dossiervoorraad.Maak(10_000, Dossiervoorraad.Seed).ToArray();
        File.WriteAllLines(Path.Combine(TestContext.CurrentContext.WorkDirectory, "tienduizend.ndjson"), dossiers);
        Vergelijk((naam == "alles" ? Kadervoorbeelden.Met(Kadervoorbeelden.Los.Keys) : Kadervoorbeelden.Van(naam)).Verschil(), dossiers, naam);
    }

    [Test]
    public void What_is_said_to_have_done_it_does_it_alone_and_nothing_can_be_left_out()
    {
        var telling = Draai(Kadervoorbeelden.Met(Kadervoorbeelden.Los.Keys).Verschil(), [.. Dossiervoorraad.Eerste(400)]);
        var kaders = new Dictionary<string, Beoordelaar>(StringComparer.Ordinal);
        var groepen = 0;
        foreach (var dossier in telling.Anders)
        {
            var gelezen = Dossiervoorraad.Lees(Dossiervoorraad.Eerste(400).ElementAt(dossier.Regel - 1))!;
            foreach (var wijziging in dossier.Oordelen)
            {
                Assert.That(wijziging.Oorzaken, Is.Not.Empty);
                foreach (var groep in wijziging.Oorzaken)
                {
                    var ids = groep.Select(o => o.Id).ToArray();
                    Assert.That(Met(ids, gelezen, wijziging.Onderdeel), Is.EqualTo(wijziging.Wordt), $"{dossier.Naam}: {string.Join(", ", ids)}");
                    Assert.That(ids.Select(weg => Met([.. ids.Where(id => id != weg)], gelezen, wijziging.Onderdeel)), Has.None.EqualTo(wijziging.Wordt));
                    groepen += ids.Length > 1 ? 1 : 0;
                }
            }
        }

        Assert.That(groepen, Is.Positive, "Nowhere did changes do it together.");

        Oordeel Met(string[] ids, Klachtdossier gelezen, string? onderdeel)
        {
            var sleutel = string.Join(' ', ids.Order(StringComparer.Ordinal));
            if (!kaders.TryGetValue(sleutel, out var beoordelaar))
            {
                kaders.Add(sleutel, beoordelaar = new(ids.Length == 0 ? Kaderproef.Gewoon.Kader : Kadervoorbeelden.Met(ids).Lees().Kader));
            }

            var beoordeling = beoordelaar.Beoordeel(gelezen, Op).Waarde;
            return onderdeel is null ? beoordeling.Oordeel : beoordeling.Onderdelen.Single(o => o.Id == onderdeel).Oordeel;
        }
    }

    [Test]
    public void The_other_way_round_the_same_dossiers_differ()
    {
        var verschil = Kadervoorbeelden.Met(Kadervoorbeelden.Los.Keys).Verschil();
        var terug = Kadervergelijker.Vergelijk(new(verschil.Nieuw, [], [], []), new(verschil.Oud, [], [], []));
        string[] dossiers = [.. Dossiervoorraad.Eerste(150)];
        var (heen, weer) = (Draai(verschil, dossiers), Draai(terug, dossiers));

        Assert.That(weer.Anders.Select(Samengevat), Is.EqualTo(heen.Anders.Select(Omgekeerd)));

        static string Samengevat(Dossieruitslag d) => $"{d.Regel}: {string.Join(", ", d.Oordelen.Select(o => $"{o.Onderdeel} {o.Was} {o.Wordt}"))}; {string.Join(", ", d.Nalevingen.Select(n => $"{n.Norm.Id} {n.Item} {n.Was} {n.Wordt}").Order(StringComparer.Ordinal))}";
        static string Omgekeerd(Dossieruitslag d) => $"{d.Regel}: {string.Join(", ", d.Oordelen.Select(o => $"{o.Onderdeel} {o.Wordt} {o.Was}"))}; {string.Join(", ", d.Nalevingen.Select(n => $"{n.Norm.Id} {n.Item} {n.Wordt} {n.Was}").Order(StringComparer.Ordinal))}";
    }

    [Test]
    public void A_kader_differs_from_itself_on_no_dossier()
    {
        var telling = Draai(Kadervergelijker.Vergelijk(Kaderproef.Gewoon, Kaderproef.Gewoon), [.. Dossiervoorraad.Eerste(50)]);

        Assert.That((telling.Aantal, telling.Geweigerd, telling.Anders.Count), Is.EqualTo((50, 0, 0)));
    }

    [Test]
    public void Two_breaches_that_both_go_take_the_oordeel_with_them_together_and_either_that_comes_brings_it()
    {
        var met = Kader("klacht.schriftelijk", "klacht.bijlagen");
        var zonder = Kader(null, null);
        const string Dossier = """{ "aanleiding": "eigenToets", "klacht": { "schriftelijk": false, "bijlagen": false } }""";

        Assert.That(Oorzaken(met, zonder), Is.EqualTo(new[] { "een+twee" }));
        Assert.That(Oorzaken(zonder, met), Is.EqualTo(new[] { "een", "twee" }));

        static Kaderwerk Kader(string? een, string? twee) => new(Kaders.Of(Norm("een", een), Norm("twee", twee)), [], [], []);
        static Norm Norm(string id, string? feit) => Kaders.Norm(id, feit is null ? Conditions.True : Conditions.Fact(feit)) with { Geldig = Geldigheid.Altijd };
        static string[] Oorzaken(Kaderwerk oud, Kaderwerk nieuw) =>
            [.. Draai(Kadervergelijker.Vergelijk(oud, nieuw), [Dossier]).Anders.Single().Oordelen[0].Oorzaken.Select(g => string.Join('+', g.Select(o => o.Id)))];
    }

    [Test]
    public void A_naleving_names_the_part_of_the_norm_that_did_it()
    {
        var oud = Kader(Conditions.Fact("klacht.schriftelijk"), Conditions.Fact("klacht.bijlagen"));
        var nieuw = Kader(Conditions.Fact("klacht.schriftelijk"), Conditions.Fact("klacht.schriftelijk"));
        var anders = Kader(Conditions.True, Conditions.Fact("klacht.schriftelijk"));
        const string Dossier = """{ "aanleiding": "eigenToets", "klacht": { "schriftelijk": true, "bijlagen": false } }""";

        Assert.That(Velden(oud, nieuw), Is.EqualTo(new[] { "voldaanAls" }));
        Assert.That(Velden(oud, anders), Is.EqualTo(new[] { "voldaanAls" }), "that it applies always changes nothing here");

        static Kaderwerk Kader(Voorwaarde geldt, Voorwaarde voldaan) => new(Kaders.Of(Kaders.Norm("een", voldaan) with { VanToepassingAls = geldt }), [], [], []);
        static string[] Velden(Kaderwerk oud, Kaderwerk nieuw) =>
            [.. Draai(Kadervergelijker.Vergelijk(oud, nieuw), [Dossier]).Anders.Single().Nalevingen.Single().Oorzaken.Select(g => g.Single().Veld!)];
    }

    [Test]
    public void A_dossier_that_only_the_new_kader_refuses_is_told_and_not_counted()
    {
        const string Dossier = """
            { "aanleiding": "verzoek", "verzoek": { "verzoeker": { "rol": "klager" },
              "onderdelen": [{ "id": "a", "omschrijving": "A", "voorwerp": "klachtbehandeling", "normen": ["awb-9-6"] }] } }
            """;
        var telling = Draai(Kadervoorbeelden.Van("norm-vervallen").Verschil(), [Dossier.ReplaceLineEndings(" ")]);
        var dossier = telling.Anders.Single();

        Assert.That((telling.Geweigerd, telling.AnderOordeel, dossier.AlleenGeweigerdDoorNieuw), Is.EqualTo((1, 0, (bool?)true)));
        Assert.That(dossier.Problemen.Single().Plaats, Is.EqualTo(new Behoorlijkheid.Lezen.Plaats("voorraad.ndjson", "/verzoek/onderdelen/0/normen/0", 1, 1)));
    }

    private static Dossiertelling Vergelijk(Kaderverschil verschil, string[] dossiers, string naam)
    {
        var begin = Stopwatch.StartNew();
        var telling = Draai(verschil, dossiers);
        TestContext.Out.WriteLine($"{naam}: {dossiers.Length} in {begin.Elapsed.TotalSeconds:0.0} s; ander oordeel {telling.AnderOordeel}, andere naleving {telling.AndereNaleving}, geweigerd {telling.Geweigerd}");
        Assert.That(telling.Aantal, Is.EqualTo(dossiers.Length));
        Assert.That(telling.Anders.Where(d => !d.Oordelen.IsEmpty).Select(d => d.Regel).ToArray(), Is.EqualTo(Apart(dossiers, verschil)));
        return telling;
    }

    private static Dossiertelling Draai(Kaderverschil verschil, IEnumerable<string> dossiers) =>
        Dossierronde.Draai(verschil, Dossiervoorraad.Invoer(dossiers), Op, isVandaag: false);

    // The dossiers that differ, by the public door alone.
    private static int[] Apart(string[] dossiers, Kaderverschil verschil)
    {
        var (oud, nieuw) = (new Beoordelaar(verschil.Oud), new Beoordelaar(verschil.Nieuw));
        return
        [
            .. dossiers.AsParallel().AsOrdered().Select((json, i) => (Regel: i + 1, Dossier: Dossiervoorraad.Lees(json)!))
                .Select(d => (d.Regel, Was: Oordelen(oud, d.Dossier), Wordt: Oordelen(nieuw, d.Dossier)))
                .Where(d => d.Was != d.Wordt && d.Was is not null && d.Wordt is not null).Select(d => d.Regel),
        ];
    }

    private static string? Oordelen(Beoordelaar beoordelaar, Klachtdossier dossier) =>
        beoordelaar.Beoordeel(dossier, Op).Probeer(out var beoordeling) ? $"{beoordeling.Oordeel}: {string.Join(", ", beoordeling.Onderdelen.Select(o => o.Oordeel))}" : null;
}
