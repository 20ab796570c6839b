using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Normen;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven;

/// <summary>The sentences of letters beside the kader: none is missing, none is left over, and each is fit to stand in a letter. That they are words of our own, <see cref="EigenWoordenTests"/> sees.</summary>
public sealed partial class ZinnenTests
{
    private const int Woorden = 25;
    private const string Uitgangspunt = "uitgangspunt";
    private const string Nageleefd = "nageleefd";
    private const string Geschonden = "geschonden";

    private static readonly string[] Soorten = [Uitgangspunt, Nageleefd, Geschonden];

    private static readonly Lazy<JObject> Bestand = new(() =>
    {
        using var reader = new JsonTextReader(File.OpenText(Repository.Pad("rules/brieven/zinnen.json"))) { DateParseHandling = DateParseHandling.None };
        return (JObject)JToken.Load(reader, new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
    });

    private static IEnumerable<Norm> Normen => Regels.Kader.Normen.Where(n => !n.VoorElk.Any(v => v.Lijst.Itemtype == typeof(Wegingspost)));

    private static JObject Deel(string naam) => (JObject)Bestand.Value[naam]!;

    [Test]
    public void Every_norm_has_its_sentences_and_nothing_else_has() => Assert.Multiple(() =>
    {
        Assert.That(Deel("normen").Properties().Select(p => p.Name), Is.EquivalentTo(Normen.Select(Naam)));
        Assert.That(Deel("normen").Properties().Where(p => !((JObject)p.Value).Properties().Select(z => z.Name).SequenceEqual(Soorten)).Select(p => p.Name), Is.Empty);
    });

    [TestCaseSource(nameof(Namen))]
    public void A_text_is_whole_sentences_of_a_length_to_read(string naam) => Assert.Multiple(() =>
    {
        foreach (var soort in Soorten)
        {
            var tekst = Tekst(naam, soort);
            var zinnen = Zinseinde().Split(Plaatshouder().Replace(tekst, "X"));
            Assert.That(tekst, Does.Match(@"^(\p{Lu}|\{\{ ).*[^ ]\.$").And.Not.Contain("  ").And.Not.Contain(" .").And.Not.Contain(" ,").And.Not.Match(@"[()\[\]/]|\bartikel\b"), soort);
            Assert.That(zinnen, Has.Length.LessThanOrEqualTo(3).And.All.Match(@"^\p{Lu}"), soort);
            Assert.That(zinnen.Select(z => z.Split(' ').Length), Has.All.LessThanOrEqualTo(Woorden), tekst);
        }
    });

    [TestCaseSource(nameof(Namen))]
    public void A_principle_is_about_everybody_and_a_finding_speaks_to_the_klager(string naam)
    {
        var norm = Norm(naam);
        var bevindingen = new[] { Tekst(naam, Nageleefd), Tekst(naam, Geschonden) };

        Assert.Multiple(() =>
        {
            Assert.That(Tekst(naam, Uitgangspunt), Does.Not.Match(@"\{\{|\b[Uu]w?\b"));
            Assert.That(bevindingen, Has.None.Match(@"\b[Kk]lagers?\b|\b[Vv]erzoekers?\b"));
            if (norm.Reikwijdte == Reikwijdte.Organisatie)
            {
                Assert.That(bevindingen, Has.None.Match(@"\b[Uu]w?\b"), "It is about the organisation.");
            }
        });
    }

    [TestCaseSource(nameof(Namen))]
    public void A_placeholder_is_known_and_a_row_tells_whom_it_is_about(string naam)
    {
        var norm = Norm(naam);
        foreach (var soort in Soorten.Skip(1))
        {
            var gebruikt = Plaatshouder().Matches(Tekst(naam, soort)).Select(m => m.Groups["naam"].Value).ToArray();
            var anderen = norm.VoorElk.Where(v => v.Lijst.Itemtype != typeof(Klager)).Select(v => v.Naam);

            Assert.Multiple(() =>
            {
                Assert.That(Plaatshouder().Replace(Tekst(naam, soort), string.Empty), Does.Not.Contain("{").And.Not.Contain("}"));
                Assert.That(gebruikt.Where(g => g is not ("orgaan" or "ombudsman") && norm.VoorElk.All(v => v.Naam != g) && Feitenmodel.Klachtdossier.Zoek(g) is not Feitlid), Is.Empty);
                Assert.That(anderen.Except(gebruikt), Is.Empty, soort);
            });
        }
    }

    // Where the bestuursorgaan has to show it, a breach may mean that nobody knows; where a norm is advice, there is no breach at all.
    [TestCaseSource(nameof(Namen))]
    public void A_breach_claims_no_more_than_its_norm(string naam)
    {
        var norm = Norm(naam);
        var geschonden = Tekst(naam, Geschonden);

        Assert.Multiple(() =>
        {
            Assert.That(geschonden, Is.Not.EqualTo(Tekst(naam, Nageleefd)).And.Not.Match(@"\b(bewust|expres|met opzet|opzettelijk)\b"));
            Assert.That(geschonden, norm.BewijslastBestuursorgaan ? Does.Match("[Nn]iet is gebleken|niet vaststaat") : Is.Not.Empty);
            Assert.That(norm.Soort == Normsoort.Aandachtspunt, Is.EqualTo(Advies().IsMatch(geschonden)), geschonden);
            Assert.That(norm.Soort == Normsoort.Aandachtspunt, Is.EqualTo(Tekst(naam, Uitgangspunt).Contains(" verstandig ", StringComparison.Ordinal)));
        });
    }

    [Test]
    public void Every_fact_that_speaks_of_the_klager_also_speaks_to_him() =>
        Assert.That(Deel("feiten").Properties().Select(p => p.Name), Is.EquivalentTo(Regels.Kader.Feitwoorden.Where(f => Vormen(f.Value).Values.Any(VanDeKlager().IsMatch)).Select(f => f.Key)));

    [TestCaseSource(nameof(Feiten))]
    public void A_fact_says_the_same_in_as_many_words(string feit)
    {
        var kader = Vormen(Regels.Kader.Feitwoorden[feit]);
        var brief = Deel("feiten")[feit]!.SelectTokens("$..*").OfType<JValue>().ToDictionary(v => v.Path[(Deel("feiten")[feit]!.Path.Length + 1)..], v => (string)v!, StringComparer.Ordinal);

        Assert.Multiple(() =>
        {
            Assert.That(brief.Keys, Is.EquivalentTo(kader.Keys));
            foreach (var (vorm, tekst) in brief)
            {
                Assert.That(tekst, Does.Not.Match(@"\b([Kk]lager|[Vv]erzoeker|hem)\b|  |\.$|^\p{Lu}"), vorm);
                Assert.That(Plaatshouder().Matches(tekst).Select(m => m.Value), Is.EqualTo(Plaatshouder().Matches(kader[vorm]).Select(m => m.Value)), vorm);
                Assert.That(VanDeKlager().IsMatch(kader[vorm]), Is.EqualTo(tekst != kader[vorm]), "What does not speak of the klager stays as it is.");
            }
        });
    }

    [Test]
    public void A_legal_word_is_explained_in_words_that_need_no_explanation() => Assert.Multiple(() =>
    {
        var vormen = Deel("begrippen").Properties().SelectMany(p => p.Value["vormen"]!.Select(v => (string)v!)).ToArray();
        Assert.That(vormen, Is.Unique.And.All.Not.Empty);
        foreach (var begrip in Deel("begrippen").Properties())
        {
            var uitleg = (string)begrip.Value["uitleg"]!;
            Assert.That(uitleg, Does.Match(@"^\p{Ll}.*[^. ]$").And.Not.Contain("  "), begrip.Name);
            Assert.That(uitleg.Split(' '), Has.Length.LessThanOrEqualTo(20), begrip.Name);
            Assert.That(begrip.Value["vormen"]!.Where(v => Regex.IsMatch(uitleg, $@"\b{Regex.Escape((string)v!)}\b")), Is.Empty, "A word does not explain itself.");
        }
    });

    private static IEnumerable<string> Namen() => Normen.Select(Naam);

    private static IEnumerable<string> Feiten() => Deel("feiten").Properties().Select(p => p.Name);

    private static string Naam(Norm norm) => Path.GetFileNameWithoutExtension(norm.Bestand);

    private static Norm Norm(string naam) => Normen.Single(n => Naam(n) == naam);

    private static string Tekst(string naam, string soort) => (string?)Deel("normen")[naam]?[soort] ?? string.Empty;

    private static Dictionary<string, string> Vormen(Feitwoorden woorden)
    {
        var vormen = woorden.Waarden.ToDictionary(w => $"waarden.{w.Key}", w => w.Value, StringComparer.Ordinal);
        vormen.Add("bevestigend", woorden.Bevestigend);
        if (woorden.Ontkennend is { } ontkennend)
        {
            vormen.Add("ontkennend", ontkennend);
        }

        return vormen;
    }

    [GeneratedRegex(@"\{\{ (?<naam>[\w.]+) \}\}")]
    private static partial Regex Plaatshouder();

    [GeneratedRegex(@"(?<=\.) ")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\bbeter (geweest|aan gedaan)\b")]
    private static partial Regex Advies();

    [GeneratedRegex(@"\b(klager|verzoeker|hem)\b")]
    private static partial Regex VanDeKlager();
}
