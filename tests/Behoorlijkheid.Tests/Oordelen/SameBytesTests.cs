using System.Globalization;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

/// <summary>The same dossier, kader and day give the same bytes, wherever and however it is run.</summary>
public sealed class SameBytesTests
{
    private const int Dossiers = 250;

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
        foreach (var sketch in Sketches(50))
        {
            var beoordeling = new Beoordelaar(KaderReader.Meegeleverd).Beoordeel(sketch.Build(), Vocabulary.AssessmentDay).Waarde;
            var written = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => BeoordelingJson.Schrijf(beoordeling)).Distinct().ToArray();

            Assert.That(written, Has.Length.EqualTo(1));
        }
    }

    private static Dossierschets[] Sketches(int count)
    {
        var generator = new DossierGenerator(new Chance(11), new KaderFacts(KaderReader.Meegeleverd));
        return [.. Enumerable.Range(0, count).Select(_ => generator.Open(mostOpen: 25))];
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
