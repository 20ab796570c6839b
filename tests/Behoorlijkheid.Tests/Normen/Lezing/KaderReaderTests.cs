using System.Globalization;
using System.Text;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class KaderReaderTests
{
    private const int KleineStapel = 256 * 1024;

    // What an author may do wrong, and what somebody may try.
    private static readonly string[] Slecht =
    [
        "klacht.schriftelik",
        "klacht.kanaal == 3",
        "klacht.GetType() == klacht.GetType()",
        new string('(', 300) + "klacht.schriftelijk" + new string(')', 300),
    ];

    [Test]
    public void The_shipped_kader_is_that_of_the_folder_rules()
    {
        var gelezen = KaderReader.Lees(Repository.Pad("rules"));

        Assert.That(gelezen.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        Assert.That(gelezen.Waarde.Sha256, Is.EqualTo(KaderReader.Meegeleverd.Sha256));
        Assert.That(gelezen.Waarde.Normen.Select(norm => norm.Bestand), Is.EqualTo(KaderReader.Meegeleverd.Normen.Select(norm => norm.Bestand)));
        Assert.That(KaderReader.Meegeleverd, Is.SameAs(KaderReader.Meegeleverd));
    }

    [Test]
    public void A_small_kader_is_read_whole()
    {
        var kader = new Proefkader().MetBegrippen("""{ "naam": "los", "als": "klacht.schriftelijk", "omschrijving": "Los." }""").Lees().Waarde;

        Assert.That(kader.Normen.Single().Id, Is.EqualTo("proef"));
        Assert.That(kader.Normen.Single().OpeisbaarAls, Is.EqualTo(new Voorwaarde.Constante(true)));
        Assert.That(kader.Normen.Single().Uitdrukkingen.Keys, Is.EquivalentTo(new[] { "vanToepassingAls", "voldaanAls" }));
        Assert.That(kader.Begrippen.Single().Tekst, Is.EqualTo("klacht.schriftelijk"));
    }

    [Test]
    public void White_space_does_not_change_the_hash_and_a_word_does()
    {
        var hash = new Proefkader().Lees().Waarde.Sha256;

        Assert.That(new Proefkader(Proefkader.Norm.Replace("\n", "\r\n   ", StringComparison.Ordinal)).Lees().Waarde.Sha256, Is.EqualTo(hash));
        Assert.That(Proefkader.MetNorm("Een.", "Twee.").Lees().Waarde.Sha256, Is.Not.EqualTo(hash));
        Assert.That(hash, Does.Match("^[0-9a-f]{64}$"));
    }

    [Test]
    public void Every_bad_input_is_a_problem_also_on_a_small_stack([Values(0, 1, 2, 3)] int welke)
    {
        var uitkomst = OpKleineStapel(() => Proefkader.MetNorm("klacht.schriftelijk", Slecht[welke]).Lees());

        Assert.That(uitkomst.Gelukt, Is.False);
        Assert.That(() => uitkomst.Waarde, Throws.InvalidOperationException);
        Assert.That(uitkomst.Problemen.Select(p => (p.Plaats.Bestand, p.Plaats.Regel, p.Plaats.Pointer)), Is.All.EqualTo(("proef.json", 13, "/vanToepassingAls")));
    }

    [Test]
    public void A_good_kader_is_read_on_a_small_stack() =>
        Assert.That(OpKleineStapel(() => KaderReader.Lees(Repository.Pad("rules"))).Gelukt);

    [Test]
    public void Two_megabytes_of_expression_are_refused()
    {
        var groot = Proefkader.MetNorm("klacht.schriftelijk", string.Join(" or ", Enumerable.Repeat("klacht.schriftelijk", 90_000)));

        Assert.That(groot.Problemen(), Is.EqualTo(new[] { "proef.json(0,0) lezen.te-groot: De invoer is 2.070.710 bytes groot, en er mogen er hoogstens 1.048.576 zijn." }));
        Assert.That(
            groot.Problemen(new() { BytesPerBestand = 10_000_000, TekensPerTekst = 10_000_000 }),
            Is.EqualTo(new[] { "proef.json(13,24) uitdrukking.te-lang: De uitdrukking is 2.069.996 tekens lang, en er mogen er hoogstens 4.096 zijn. Geef een deel ervan een naam in begrippen.json." }));
    }

    [Test]
    public void All_problems_are_given_at_once_in_order_of_file_and_place()
    {
        var kader = Proefkader.MetNorm("not behandelaar.betrokkenBijGedraging", "behandelaar.x or klacht.y")
            .MetBegrippen("""{ "naam": "a", "als": "a", "omschrijving": "x" }""")
            .Met("awb/tweede.json", Proefkader.Norm.Replace("klacht.schriftelijk", "a", StringComparison.Ordinal))
            .Met("toegang.json", "{");

        Assert.That(kader.Problemen(), Is.EqualTo(new[]
        {
            "awb/tweede.json(2,9) norm.bestandsnaam: De norm heet \"proef\", maar het bestand heet \"tweede.json\". Noem het bestand \"proef.json\".",
            "begrippen.json(1,40) begrip.verwijst-naar-zichzelf: Het begrip \"a\" verwijst naar zichzelf: a → a. Schrijf de betekenis uit in feiten, of verdeel haar over begrippen die niet naar elkaar terugwijzen.",
            "proef.json(10,13) norm.overlap: Er is een dag waarop zowel deze versie van de norm \"proef\" geldt als die in \"awb/tweede.json\".",
            "proef.json(14,30) norm.onbekende-naam: Een behandelaar heeft geen \"x\".",
            "proef.json(14,42) norm.onbekende-naam: De groep \"klacht\" heeft geen \"y\".",
            "toegang.json(1,2) lezen.afgebroken: De invoer houdt op terwijl het JSON-document nog niet af is.",
        }));
    }

    [Test]
    public void Versions_of_a_norm_may_follow_each_other()
    {
        var vroeger = Proefkader.Norm.Replace("\"vanaf\": \"1999-07-01\"", "\"tot\": \"1999-06-30\"", StringComparison.Ordinal);

        Assert.That(new Proefkader().Met("proef.tot-1999-06-30.json", vroeger).Lees().Waarde.Normen, Has.Length.EqualTo(2));
    }

    [Test]
    public void An_expression_may_not_grow_beyond_the_limit_through_its_begrippen()
    {
        var begrippen = string.Join(", ", Enumerable.Range(0, 12).Select(i =>
            $$"""{ "naam": "b{{i}}", "als": "{{(i == 0 ? "klacht.schriftelijk" : $"b{i - 1} and b{i - 1}")}}", "omschrijving": "x" }"""));

        Assert.That(
            new Proefkader().MetBegrippen(begrippen).Problemen(new() { KnopenPerUitdrukking = 500 }),
            Is.EqualTo(new[]
            {
                "begrippen.json(1,464) uitdrukking.te-groot: De uitdrukking heeft met de begrippen erin meer dan 500 onderdelen of 256 niveaus. Maak haar kleiner, of vergelijk minder voorwaarden met elkaar.",
            }));
    }

    [Test]
    public void Reading_again_and_again_leaves_nothing_behind()
    {
        for (var i = 0; i < 20; i++)
        {
            Assert.That(new Proefkader().Lees().Gelukt);
        }

        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == "Behoorlijkheid.Zicht"), Is.LessThan(10));
    }

    [Test]
    public void A_missing_file_is_named() =>
        Assert.That(
            new Proefkader().Zonder("feestdagen.json").Zonder("begrippen.json").Problemen(),
            Is.EqualTo(new[]
            {
                "begrippen.json(0,0) kader.bestand-ontbreekt: In dit kader ontbreekt het bestand \"begrippen.json\".",
                "feestdagen.json(0,0) kader.bestand-ontbreekt: In dit kader ontbreekt het bestand \"feestdagen.json\".",
            }));

    [Test]
    public void A_file_that_is_no_utf8_is_one_problem() =>
        Assert.That(
            new Proefkader().Met("proef.json", Encoding.Latin1.GetBytes("{ \"id\": \"é\" }")).Problemen(),
            Is.EqualTo(new[] { "proef.json(1,10) lezen.geen-utf8: De byte 0xE9 is hier geen geldige UTF-8. Bewaar het bestand als UTF-8." }));

    [Test]
    public void More_norms_than_allowed_are_refused() =>
        Assert.That(
            new Proefkader().Met("tweede.json", Proefkader.Norm).Problemen(new() { Normen = 1 }),
            Is.EqualTo(new[] { "kader.json(0,0) kader.te-veel-normen: Dit kader telt 2 normen, en er mogen er hoogstens 1 zijn." }));

    [Test]
    public void Cases_schemas_and_letters_are_no_norms() =>
        Assert.That(new Proefkader().Met("proef.gevallen.json", "x").Met("schema/norm.schema.json", "x").Met("brieven/brief.json", "x").Lees().Gelukt);

    [TestCase("nl-NL")]
    [TestCase("tr-TR")]
    [TestCase("en-US")]
    public void The_culture_of_the_caller_makes_no_difference(string cultuur)
    {
        var eerder = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);

            Assert.That(KaderReader.Lees(Repository.Pad("rules")).Waarde.Sha256, Is.EqualTo(KaderReader.Meegeleverd.Sha256));
            Assert.That(
                Proefkader.MetNorm("klacht.schriftelijk", "klacht.kanaal == \\\"EMAIL\\\"").Problemen(),
                Is.EqualTo(new[] { "proef.json(13,41) norm.onbekende-waarde: Hier staat \"EMAIL\", maar klacht.kanaal is \"brief\", \"email\", \"webformulier\", \"app\", \"telefoon\", \"balie\", \"gesprek\", \"zitting\", \"socialeMedia\" of \"ander\". Bedoelt u \"email\"?" }));
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    private static Uitkomst<Toetsingskader> OpKleineStapel(Func<Uitkomst<Toetsingskader>> lees)
    {
        Uitkomst<Toetsingskader>? uitkomst = null;
        var draad = new Thread(() => uitkomst = lees(), KleineStapel);
        draad.Start();
        draad.Join();
        return uitkomst!;
    }
}
