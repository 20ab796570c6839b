using System.Globalization;
using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

/// <summary>The same dossier, kader and day give the same bytes, wherever and however it is run.</summary>
public sealed class SameBytesTests
{
    private const int Dossiers = 120;

    private static readonly string[] Cultures = ["", "nl-NL", "en-US", "tr-TR"];

    [Test]
    public void Every_culture_gives_the_same_bytes()
    {
        var sketches = Sketches(Dossiers);
        var expected = Write(sketches, new(KaderReader.Meegeleverd));
        foreach (var culture in Cultures)
        {
            Assert.That(In(culture, () => Write(sketches, new(KaderReader.Meegeleverd))), Is.EqualTo(expected), culture);
        }
    }

    [Test]
    public void Every_culture_reads_the_same_rules_and_the_same_dossier()
    {
        var expected = WriteEmmen(EmmenJson());
        foreach (var culture in Cultures)
        {
            Assert.That(In(culture, () => WriteEmmen(EmmenJson())), Is.EqualTo(expected), culture);
        }
    }

    [Test]
    public void The_order_of_keys_does_not_matter()
    {
        var expected = Read(EmmenJson());
        Property.Holds(1_000, chance => Read(Shuffled(JToken.Parse(EmmenJson()), chance).ToString()) == expected ? null : "anders gelezen");
        Assert.That(WriteEmmen(Shuffled(JToken.Parse(EmmenJson()), new Chance(7)).ToString()), Is.EqualTo(WriteEmmen(EmmenJson())));
    }

    [Test]
    public void One_thread_and_eight_give_the_same_bytes()
    {
        var sketches = Sketches(Dossiers);
        var beoordelaar = new Beoordelaar(KaderReader.Meegeleverd);
        var expected = Write(sketches, beoordelaar);
        var got = sketches.AsParallel().AsOrdered().WithDegreeOfParallelism(8).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .Select(s => Write(s, beoordelaar)).ToArray();

        Assert.That(got, Is.EqualTo(expected));
    }

    [Test]
    public void Eight_threads_may_ask_one_beoordeling_for_its_grounds_at_once()
    {
        foreach (var sketch in Sketches(20))
        {
            var beoordeling = new Beoordelaar(KaderReader.Meegeleverd).Beoordeel(sketch.Build(), Vocabulary.AssessmentDay).Waarde;
            var written = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => BeoordelingJson.Schrijf(beoordeling)).Distinct().ToArray();

            Assert.That(written, Has.Length.EqualTo(1));
        }
    }

    private static string EmmenJson() => File.ReadAllText(Repository.Pad("examples/emmen/dossier.json"));

    private static string WriteEmmen(string json)
    {
        var kader = KaderReader.Lees(Repository.Pad("rules")).Waarde;
        var dossier = DossierReader.Lees(Encoding.UTF8.GetBytes(json), "dossier.json").Waarde;
        return BeoordelingJson.Schrijf(new Beoordelaar(kader).Beoordeel(dossier, new(2017, 6, 1)).Waarde);
    }

    private static string Read(string json) => DossierSchrijver.SchrijfCompact(DossierReader.Lees(Encoding.UTF8.GetBytes(json), "dossier.json").Waarde);

    private static JToken Shuffled(JToken token, Chance chance) => token switch
    {
        JObject members => new JObject(chance.Shuffle(members.Properties()).Select(p => new JProperty(p.Name, Shuffled(p.Value, chance)))),
        JArray items => new JArray(items.Select(i => Shuffled(i, chance))),
        _ => token,
    };

    private static Dossierschets[] Sketches(int count)
    {
        var generator = new DossierGenerator(new Chance(11), new KaderFacts(KaderReader.Meegeleverd));
        return [.. Enumerable.Range(0, count).Select(_ => generator.Open(mostOpen: 10))];
    }

    private static string[] Write(Dossierschets[] sketches, Beoordelaar beoordelaar) => [.. sketches.Select(s => Write(s, beoordelaar))];

    private static string Write(Dossierschets sketch, Beoordelaar beoordelaar) =>
        BeoordelingJson.Schrijf(beoordelaar.Beoordeel(sketch.Build(), Vocabulary.AssessmentDay).Waarde);

    private static T In<T>(string culture, Func<T> action)
    {
        var (before, uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }
}
