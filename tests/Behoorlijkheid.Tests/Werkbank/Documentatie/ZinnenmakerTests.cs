using System.Text.RegularExpressions;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Zinnen;
using NUnit.Framework;
using VerifyNUnit;
using static Behoorlijkheid.Tests.Support.Conditions;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

internal sealed partial class ZinnenmakerTests
{
    private static readonly Toetsingskader Kader = KaderReader.Meegeleverd;
    private static readonly Zinnenmaker Zinnen = new(Kader);

    private static IEnumerable<Zin> VanHetKader => Kader.Normen
        .SelectMany(n => new[] { n.VanToepassingAls, n.OpeisbaarAls, n.VoldaanAls }
            .Concat(n.Uitzonderingen.Select(u => u.Als))
            .Concat(n.Uitleg.SelectMany(u => new[] { u.VanToepassingAls, u.OpeisbaarAls, u.VoldaanAls }).OfType<Voorwaarde>())
            .Select(v => Zinnen.Van(v, n.VoorElk)))
        .Concat(Kader.Begrippen.Select(b => Zinnen.Van(b.Als, b.Over)))
        .Concat(Kader.Toegangsgronden.Select(t => Zinnen.Van(t.Als, [t.Onderdeel])))
        .Concat(Kader.Termijnregels!.Momenten.SelectMany(m => m.Varianten.Select(v => v.Als).Append(m.Als).Append(m.GedaanAls ?? m.Als).Select(v => Zinnen.Van(v, m.VoorElk))));

    [Test]
    public void Every_condition_of_the_shipped_kader_is_words_only()
    {
        var zinnen = VanHetKader.ToList();

        Assert.That(zinnen, Has.Count.GreaterThan(500));
        Assert.That(zinnen.SelectMany(Fouten), Is.Empty);
    }

    [Test]
    public void Every_fact_that_the_shipped_kader_compares_has_a_name_of_its_own() =>
        Assert.That(VanHetKader.SelectMany(Teksten).Where(t => t.Contains("het antwoord", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Every_generated_condition_is_words_only() => Property.Holds(2_000, chance =>
        new KaderGenerator(chance).Kader().Normen
            .SelectMany(n => new[] { n.VanToepassingAls, n.OpeisbaarAls, n.VoldaanAls }.Concat(n.Uitzonderingen.Select(u => u.Als)).Select(v => Zinnen.Van(v, n.VoorElk)))
            .SelectMany(Fouten)
            .FirstOrDefault());

    [Test]
    public void Who_reads_the_sentences_comes_to_the_same_answer_as_the_condition() => Property.Holds(5_000, chance =>
    {
        var stand = new Zinstand(chance);
        var (voorwaarde, waar) = stand.Voorwaarde(3);
        var zin = Zinnen.Van(voorwaarde, []);
        var (gelezen, bedoeld) = (new Zinlezer(stand).Waar(zin), waar(-1));
        return gelezen == bedoeld ? null : $"{voorwaarde} is {bedoeld}, and the sentence says {gelezen}: {string.Join(" | ", Teksten(zin))}";
    });

    [TestCase("awb-2-3-lid-1-doorzenden")]
    [TestCase("awb-9-5")]
    [TestCase("awb-9-7-lid-1")]
    [TestCase("awb-9-8-geen-grond")]
    [TestCase("awb-9-8-lid-1-b")]
    [TestCase("awb-9-10-lid-1-klager")]
    [TestCase("awb-9-11-lid-1")]
    [TestCase("awb-9-15-lid-1")]
    [TestCase("afstand-tot-beklaagde")]
    [TestCase("eigen-regeling-afhandeltermijn")]
    [TestCase("geen-oordeel-bij-tegenstrijdige-verklaringen")]
    [TestCase("open-voor-oude-klachten")]
    [TestCase("toezeggingen-nagekomen")]
    [TestCase("vroeg-persoonlijk-contact")]
    [TestCase("wederhoor-klager")]
    [TestCase("weging-fair-play")]
    public async Task The_sentences_of_a_norm(string id) =>
        await Verifier.Verify(Zinnenblad.Van(Kader.Normen.Last(n => n.Id == id), Zinnen));

    [TestCase("afgedaanBinnenTermijn")]
    [TestCase("klachtOverOrgaanZelf")]
    public async Task The_sentences_of_a_begrip(string naam)
    {
        var begrip = Kader.Begrippen.Single(b => b.Naam == naam);
        var tekst = new System.Text.StringBuilder();
        Zinnenblad.Schrijf(tekst, Zinnen.Van(begrip.Als, begrip.Over), 0);
        await Verifier.Verify(tekst.ToString());
    }

    [Test]
    public void Of_two_items_of_one_list_it_says_which()
    {
        var (een, ander) = (Beklaagde(), Beklaagde());
        var zin = Zinnen.Van(Any(een, Any(ander, And(Fact("beklaagden.gehoord", een), Not(Fact("beklaagden.gehoord", ander))))), []);

        Assert.That(Teksten(zin), Is.EqualTo(new[]
        {
            "voor ten minste één beklaagde geldt:",
            "voor ten minste één beklaagde (de tweede beklaagde) geldt dat aan alle volgende voorwaarden is voldaan:",
            "de beklaagde is gehoord (de eerste beklaagde)",
            "de beklaagde is niet gehoord (de tweede beklaagde)",
        }));
    }

    [Test]
    public void On_one_line_what_stands_below_a_heading_is_numbered()
    {
        var zin = Zinnen.Van(And(Fact("klacht.schriftelijk"), Or(Fact("klacht.bijlagen"), Not(Fact("klacht.bijlagen")))), []);

        Assert.That(zin.Regel, Is.EqualTo("aan alle volgende voorwaarden is voldaan: (1) " + Teksten(zin).ElementAt(1) + "; (2) aan ten minste één van de volgende voorwaarden is voldaan: (2.1) "
            + Teksten(zin).ElementAt(3) + "; (2.2) " + Teksten(zin).ElementAt(4)));
    }

    [TestCase(Vergelijker.Groter, 0, "er is ten minste één beklaagde")]
    [TestCase(Vergelijker.Gelijk, 0, "er is geen beklaagde")]
    [TestCase(Vergelijker.Groter, 2, "het aantal beklaagden is meer dan twee")]
    [TestCase(Vergelijker.Ongelijk, 1, "het aantal beklaagden is een ander aantal dan één")]
    public void A_count_says_how_many(Vergelijker teken, int getal, string tekst) =>
        Assert.That(Zinnen.Van(Compare(new Term.Telling(new(Words.Beklaagden), null, null), teken, new Term.Getal(getal)), []).Tekst, Is.EqualTo(tekst));

    [Test]
    public void A_count_of_those_for_whom_something_holds_says_what()
    {
        var item = Beklaagde();
        var telling = new Term.Telling(new(Words.Beklaagden), item, Fact("beklaagden.gehoord", item));

        Assert.That(
            Zinnen.Van(Compare(telling, Vergelijker.GroterOfGelijk, new Term.Getal(2)), []).Tekst,
            Is.EqualTo("het aantal beklaagden waarvoor het volgende geldt, is ten minste twee: de beklaagde is gehoord"));
    }

    [TestCase("het klaagschrift is ontvangen", "het klaagschrift is ontvangen")]
    [TestCase("de klacht is mondeling geuit", "de klacht mondeling is geuit")]
    [TestCase("de gedraging vond plaats", "de gedraging plaatsvond")]
    [TestCase("de toezegging moest zijn nagekomen", "de toezegging moest zijn nagekomen")]
    [TestCase("de klager kon reageren", "de klager kon reageren")]
    [TestCase("de klager vroeg om een formele behandeling", "de klager om een formele behandeling vroeg")]
    [TestCase("dat de klacht niet wordt behandeld, is meegedeeld", "is meegedeeld dat de klacht niet wordt behandeld")]
    [TestCase("wie het woog, vindt dat aan het vereiste is voldaan", null)]
    [TestCase("het regent", null)]
    public void A_main_clause_becomes_a_subordinate_clause(string hoofdzin, string? bijzin) => Assert.That(Bijzin.Van(hoofdzin), Is.EqualTo(bijzin));

    private static IEnumerable<string> Teksten(Zin zin) => zin.Onder.SelectMany(Teksten).Prepend(zin.Tekst);

    private static IEnumerable<string> Fouten(Zin zin) => Teksten(zin).Where(t => string.IsNullOrWhiteSpace(t) || Ruw().IsMatch(t))
        .Concat(zin.Tekst.EndsWith(':') == zin.IsEnkel ? [$"A heading without a list, or a list without a heading: {zin.Tekst}"] : []);

    [GeneratedRegex(@"[a-z][A-Z]|[a-z]\.[a-z]|\{\{|\b(?:and|or|not|true|false)\b|[=<>&|]|  ")]
    private static partial Regex Ruw();
}
