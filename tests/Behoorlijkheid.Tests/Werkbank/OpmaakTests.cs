using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Opmaak;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class OpmaakTests
{
    [Test]
    public void It_loses_nothing_and_done_twice_it_changes_nothing() => Property.Holds(3, chance =>
    {
        var map = Repository.Pad("rules");
        var files = Kaderopmaker.Bestanden(map).ToDictionary(b => b.Key, b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Disturbed(b.Value, chance)));
        var before = KaderReader.Lees(files).Waarde;
        var made = Kaderopmaker.Maak(before, files);
        var after = KaderReader.Lees(made.ToDictionary(b => b.Pad, b => b.Wordt)).Waarde;
        return made.FirstOrDefault(b => !JToken.DeepEquals(Values(b.Was), Values(b.Wordt))) is { } lost ? $"{lost.Pad} loses something"
            : before.Normen.Zip(after.Normen).FirstOrDefault(p => NormPrinter.Print(p.First) != NormPrinter.Print(p.Second)) is (not null, _) and var norm ? norm.First.Bestand
            : Kaderopmaker.Maak(after, made.ToDictionary(b => b.Pad, b => b.Wordt)).FirstOrDefault(b => b.Anders)?.Pad;
    });

    [Test]
    public void White_space_does_not_matter_to_it()
    {
        var map = Repository.Pad("rules");
        var files = Kaderopmaker.Bestanden(map);
        var kader = KaderReader.Lees(files).Waarde;
        var packed = files.ToDictionary(b => b.Key, b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Values(b.Value).ToString(Formatting.None)));

        Assert.That(
            Kaderopmaker.Maak(kader, packed).Select(b => Encoding.UTF8.GetString(b.Wordt.Span)),
            Is.EqualTo(Kaderopmaker.Maak(kader, files).Select(b => Encoding.UTF8.GetString(b.Wordt.Span))));
    }

    [TestCase("klacht.schriftelijk&&klacht.bijlagen", "klacht.schriftelijk and klacht.bijlagen")]
    [TestCase("!klacht.schriftelijk || (klacht.bijlagen)", "not klacht.schriftelijk or klacht.bijlagen")]
    [TestCase("(klacht.schriftelijk  and\\tklacht.bijlagen)", "klacht.schriftelijk and klacht.bijlagen")]
    [TestCase("not (klacht.schriftelijk)", "not klacht.schriftelijk")]
    [TestCase("klacht.schriftelijk or (klacht.bijlagen and klacht.ondertekend)", "klacht.schriftelijk or (klacht.bijlagen and klacht.ondertekend)")]
    [TestCase("beklaagden.Any( b=>b.gehoord )", "beklaagden.Any(b => b.gehoord)")]
    [TestCase("6 <= beklaagden.Count()", "6 <= beklaagden.Count()")]
    public void An_expression_is_written_in_words(string written, string canonical)
    {
        var proef = Proefkader.MetNorm("\"klacht.schriftelijk\"", $"\"{written}\"");
        var norm = Encoding.UTF8.GetBytes(Proefkader.Norm.Replace("\"klacht.schriftelijk\"", $"\"{written}\"", StringComparison.Ordinal));

        var made = Kaderopmaker.Maak(proef.Lees().Waarde, new Dictionary<string, ReadOnlyMemory<byte>> { ["proef.json"] = norm }).Single();

        Assert.That((string?)Values(made.Wordt)["vanToepassingAls"], Is.EqualTo(canonical));
    }

    [Test]
    public void Fields_have_the_order_of_the_handbook_and_short_values_stand_on_a_line()
    {
        var json = JObject.Parse(Proefkader.Norm);
        var turned = Encoding.UTF8.GetBytes(new JObject(json.Properties().Reverse()).ToString());
        var made = Kaderopmaker.Maak(new Proefkader().Lees().Waarde, new Dictionary<string, ReadOnlyMemory<byte>> { ["proef.json"] = turned }).Single();

        var text = Encoding.UTF8.GetString(made.Wordt.Span);
        Assert.That(((JObject)Values(made.Wordt)).Properties().Select(p => p.Name), Is.EqualTo(json.Properties().Select(p => p.Name)));
        Assert.That(text, Does.Contain("\n  \"vereisten\": [\"onpartijdigheid\"],\n").And.Contain("\n  \"geldig\": { \"vanaf\": \"1999-07-01\" },\n").And.EndsWith("\n}\n"));
        Assert.That(text.Split('\n').Max(regel => regel.Length), Is.LessThanOrEqualTo(131));
    }

    /// <summary>The same values, with other white space and the members of every object in another order.</summary>
    private static string Disturbed(ReadOnlyMemory<byte> file, Chance chance) =>
        Turned(Values(file), chance).ToString(chance.Coin() ? Formatting.None : Formatting.Indented);

    private static JToken Turned(JToken value, Chance chance) => value switch
    {
        JObject o => new JObject(chance.Shuffle(o.Properties()).Select(p => new JProperty(p.Name, Turned(p.Value, chance)))),
        JArray list => new JArray(list.Select(item => Turned(item, chance))),
        _ => value.DeepClone(),
    };

    private static JToken Values(ReadOnlyMemory<byte> file)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(file.Span))) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }
}
