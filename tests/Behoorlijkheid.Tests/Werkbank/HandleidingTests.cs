using System.Text;
using System.Text.RegularExpressions;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Gevallen;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

/// <summary>What the handbook of the rules lets an analyst write, can be read and ends as it says.</summary>
public sealed partial class HandleidingTests
{
    private const string Map = "behoorlijkheid/";
    private const string Begrip = "\"voldaanAls\": \"ontvangstOpTijdBevestigd\"";

    private static readonly ILookup<string, string> Blokken = Blok().Matches(File.ReadAllText(Repository.Pad("rules/README.md")))
        .ToLookup(m => m.Groups["soort"].Value, m => m.Groups["json"].Value, StringComparer.Ordinal);

    [Test]
    public void The_norm_and_its_cases_are_read_and_end_as_expected() => Klopt(Kader());

    [Test]
    public void With_the_begrip_they_still_do()
    {
        var kader = Kader();
        var norm = Tekst(kader, "ontvangst-binnen-een-week.json");
        var begrippen = JObject.Parse(Encoding.UTF8.GetString(kader["begrippen.json"].Span));
        ((JArray)begrippen["begrippen"]!).Add(JObject.Parse(Blokken["begrip"].Single()));
        kader["begrippen.json"] = Encoding.UTF8.GetBytes(begrippen.ToString());
        Zet(kader, "ontvangst-binnen-een-week.json", Voldaan().Replace(norm, Begrip));

        Assert.That(File.ReadAllText(Repository.Pad("rules/README.md")), Does.Contain(Begrip));
        Klopt(kader);
    }

    [Test]
    public void As_an_earlier_version_they_still_do()
    {
        var kader = Kader();
        var (norm, gevallen) = (Tekst(kader, "ontvangst-binnen-een-week.json"), Tekst(kader, "ontvangst-binnen-een-week.gevallen.json"));
        Zet(kader, "ontvangst-binnen-een-week.tot-2026-06-30.json", norm.Replace("\"vanaf\": \"2024-01-01\"", "\"vanaf\": \"2024-01-01\", \"tot\": \"2026-06-30\"", StringComparison.Ordinal));
        Zet(kader, "ontvangst-binnen-een-week.tot-2026-06-30.gevallen.json", gevallen);
        Zet(kader, "ontvangst-binnen-een-week.json", norm.Replace("2024-01-01", "2026-07-01", StringComparison.Ordinal).Replace("ontvangen, 1", "ontvangen, 2", StringComparison.Ordinal));
        Zet(kader, "ontvangst-binnen-een-week.gevallen.json", gevallen.Replace("-03-", "-07-", StringComparison.Ordinal).Replace("07-09", "07-16", StringComparison.Ordinal)
            .Replace("07-10", "07-17", StringComparison.Ordinal).Replace("2026-06-30", "2026-12-31", StringComparison.Ordinal));

        Klopt(kader);
    }

    [Test]
    public void The_words_of_the_fact_are_those_that_the_kader_has()
    {
        var feit = JObject.Parse($"{{{Blokken["feit"].Single()}}}").Properties().Single();
        var eigen = JObject.Parse(File.ReadAllText(Repository.Pad("rules/feiten.json")))["feiten"]![feit.Name]!;

        Assert.That(feit.Value.Children<JProperty>().Select(p => p.Name), Is.SupersetOf(eigen.Children<JProperty>().Select(p => p.Name)));
    }

    [Test]
    public void Every_block_that_is_marked_is_tried() =>
        Assert.That(Blokken.Select(b => b.Key), Is.EquivalentTo(new[] { "gevallen", "norm", "begrip", "feit" }));

    private static void Klopt(Dictionary<string, ReadOnlyMemory<byte>> kader)
    {
        var werk = Kaderwerklezer.Lees(kader);
        Assert.That(werk.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        var ronde = Gevallenronde.Draai(werk.Waarde);

        Assert.That(ronde.Uitslagen.Length, Is.GreaterThanOrEqualTo(4));
        Assert.That(ronde.Uitslagen.Where(u => !u.Geslaagd), Is.Empty);
    }

    // The shipped rules without their cases and norms, which take long and play no part.
    private static Dictionary<string, ReadOnlyMemory<byte>> Kader()
    {
        var kader = new[] { "kader.json", "feiten.json", "feestdagen.json" }
            .ToDictionary(naam => naam, naam => (ReadOnlyMemory<byte>)File.ReadAllBytes(Repository.Pad($"rules/{naam}")), StringComparer.Ordinal);
        kader["begrippen.json"] = "{ \"begrippen\": [] }"u8.ToArray();
        kader["toegang.json"] = "{ \"gronden\": [] }"u8.ToArray();
        Zet(kader, "ontvangst-binnen-een-week.json", Blokken["norm"].Single());
        Zet(kader, "ontvangst-binnen-een-week.gevallen.json", Blokken["gevallen"].Single());
        return kader;
    }

    private static string Tekst(Dictionary<string, ReadOnlyMemory<byte>> kader, string naam) => Encoding.UTF8.GetString(kader[Map + naam].Span);

    private static void Zet(Dictionary<string, ReadOnlyMemory<byte>> kader, string naam, string tekst) => kader[Map + naam] = Encoding.UTF8.GetBytes(tekst);

    [GeneratedRegex("^ *```json (?<soort>[a-z]+)\n(?<json>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex("\"voldaanAls\": \".*\"")]
    private static partial Regex Voldaan();
}
