using System.Text.RegularExpressions;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>A norm is stated in words of its own: no more than twelve words in a row of the statutory text.</summary>
public sealed partial class EigenWoordenTests
{
    private const int Allowed = 12;

    private static readonly Lazy<HashSet<string>> Statute = new(() =>
        [.. File.ReadLines(Repository.Pad("tests/Behoorlijkheid.Tests/Normen/Wettekst/awb-hoofdstuk-9.txt")).Skip(1).SelectMany(line => Runs(line, Allowed + 1))]);

    [TestCaseSource(nameof(Files))]
    public void No_text_quotes_the_law(string file)
    {
        using var reader = new JsonTextReader(File.OpenText(Repository.Pad(file))) { DateParseHandling = DateParseHandling.None };
        var texts = JToken.Load(reader).SelectTokens("$..*").OfType<JValue>().Where(v => v.Type == JTokenType.String);
        var quoted = texts.SelectMany(t => Runs((string)t!, Allowed + 1).Where(Statute.Value.Contains).Select(run => $"{t.Path}: {run}"));

        Assert.That(quoted, Is.Empty);
    }

    [Test]
    public void Thirteen_words_of_the_law_are_noticed_and_twelve_are_not() => Assert.Multiple(() =>
    {
        const string Sentence = "Het bestuursorgaan zendt een afschrift van het klaagschrift alsmede van de daarbij meegezonden stukken aan degene";
        Assert.That(Runs(Sentence, Allowed + 1).Where(Statute.Value.Contains), Is.Empty, "words of our own");

        var law = File.ReadLines(Repository.Pad("tests/Behoorlijkheid.Tests/Normen/Wettekst/awb-hoofdstuk-9.txt")).Single(l => l.StartsWith("Zodra het bestuursorgaan", StringComparison.Ordinal));
        var words = law.Split(' ');
        Assert.That(Runs("Dus: " + string.Join(' ', words[..13]).ToUpperInvariant(), Allowed + 1).Where(Statute.Value.Contains), Is.Not.Empty);
        Assert.That(Runs("Dus: " + string.Join(' ', words[..12]), Allowed + 1).Where(Statute.Value.Contains), Is.Empty);
    });

    private static IEnumerable<string> Files() => Repository.Bestanden("rules", "*.json").Select(Repository.Relatief).Where(f => !f.Contains("/schema/", StringComparison.Ordinal));

    private static IEnumerable<string> Runs(string text, int length)
    {
        var words = Word().Matches(text).Select(m => m.Value.ToUpperInvariant()).ToArray();
        for (var i = 0; i + length <= words.Length; i++)
        {
            yield return string.Join(' ', words[i..(i + length)]);
        }
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}:]+")]
    private static partial Regex Word();
}
