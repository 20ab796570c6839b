using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Tests.Werkbank.Schemas;
using Behoorlijkheid.Werkbank;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>A kader that cannot be right gives problems at a place in the right file: it never passes, and never crashes the reader.</summary>
public sealed class BrokenKaderTests
{
    private const int Minst = 200;

    [Test]
    public void The_kader_that_is_broken_is_whole()
    {
        var gelezen = Lees(Breukkader.Bestanden);

        Assert.That(gelezen.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        Assert.That(gelezen.Waarde.Gevallen.Sum(g => g.Gevallen.Length), Is.EqualTo(12));
    }

    [Test]
    public void What_cannot_be_right_is_refused_in_the_right_file_at_a_place_in_it()
    {
        List<Breuk> breuken = [.. Steekproef(Vormbreuken.Alle(), 8), .. Steekproef(Betekenisbreuken.Alle(), 4), .. Steekproef(Tekstbreuken.Alle(1), 5)];
        var klachten = breuken.SelectMany(Klachten).ToList();

        Assert.That(klachten, Is.Empty, string.Join('\n', klachten.Take(20)));
        Assert.That(breuken, Has.Count.GreaterThan(Minst));
        Assert.That(breuken.Select(b => b.Soort).Distinct().Count(), Is.GreaterThan(40));
        Assert.That(breuken.SelectMany(b => b.Plaatsen.Select(p => Regelsoort.Van(p.Bestand))).Distinct().Count(), Is.EqualTo(13));
    }

    [Test]
    [Explicit("All of the damage, some thousands of kaders: minutes.")]
    public void All_that_cannot_be_right_is_refused()
    {
        List<Breuk> breuken = [.. Vormbreuken.Alle(), .. Betekenisbreuken.Alle(), .. Tekstbreuken.Alle(10)];
        var klachten = breuken.SelectMany(Klachten).ToList();

        Assert.That(klachten, Is.Empty, string.Join('\n', klachten.Take(20)));
        TestContext.Out.WriteLine($"{breuken.Count} kaders: {string.Join(", ", breuken.GroupBy(b => b.Soort).Select(g => $"{g.Key} {g.Count()}"))}");
    }

    // Mostly alone in its kader, which is quick; sometimes among the other files, where it may still pass.
    [Test]
    public void Damage_by_chance_never_crashes_the_reader_or_leaves_half_a_kader()
    {
        var (heel, stuk) = (0, 0);
        for (var zaad = 0; zaad < 2000; zaad++)
        {
            var (pad, bytes) = Toevalsbreuken.Maak(new(zaad));
            var bestanden = (zaad % 20 == 0 ? Breukkader.Bestanden : ImmutableSortedDictionary<string, byte[]>.Empty).SetItem(pad, bytes);
            var gelezen = Lees(bestanden);
            if (gelezen.Gelukt)
            {
                Assert.That(Telling(gelezen.Waarde), Is.EqualTo(Telling(bestanden)), $"{pad}, zaad {zaad}");
                heel++;
                continue;
            }

            Assert.That(() => gelezen.Waarde, Throws.InvalidOperationException, $"{pad}, zaad {zaad}");
            Assert.That(gelezen.Problemen, Is.Not.Empty, $"{pad}, zaad {zaad}");
            Assert.That(gelezen.Problemen.Where(p => !Probleemplaats.Klopt(p, bestanden)).Select(Proefkader.Schrijf), Is.Empty, $"{pad}, zaad {zaad}");
            stuk++;
        }

        Assert.That(heel, Is.Positive);
        Assert.That(stuk, Is.GreaterThan(1700));
    }

    private static IEnumerable<string> Klachten(Breuk breuk)
    {
        var gelezen = Lees(breuk.Bestanden);
        if (gelezen.Gelukt)
        {
            return [$"{breuk}: gelezen alsof er niets aan de hand is"];
        }

        return breuk.Plaatsen
            .Where(p => !gelezen.Problemen.Any(q => q.Plaats.Bestand == p.Bestand && q.Plaats.Pointer.StartsWith(p.Pointer, StringComparison.Ordinal)))
            .Select(p => $"{breuk}: geen probleem bij {p}, wel {string.Join("; ", gelezen.Problemen.Take(3).Select(Proefkader.Schrijf))}")
            .Concat(gelezen.Problemen.Where(q => !Probleemplaats.Klopt(q, breuk.Bestanden)).Select(q => $"{breuk}: geen plaats: {Proefkader.Schrijf(q)}"));
    }

    /// <summary>Of each kind of damage some, spread evenly.</summary>
    private static List<Breuk> Steekproef(IEnumerable<Breuk> alle, int perSoort) =>
        [.. alle.GroupBy(b => b.Soort).SelectMany(g => g.ToList() is var lijst ? Enumerable.Range(0, Math.Min(perSoort, lijst.Count)).Select(i => lijst[i * lijst.Count / Math.Min(perSoort, lijst.Count)]) : [])];

    private static Uitkomst<Kaderwerk> Lees(IReadOnlyDictionary<string, byte[]> bestanden) =>
        Kaderwerklezer.Lees(bestanden.ToDictionary(b => b.Key, b => (ReadOnlyMemory<byte>)b.Value, StringComparer.Ordinal), metBrieven: true);

    // How many of everything there is, counted by another reader of JSON.
    private static string Telling(ImmutableSortedDictionary<string, byte[]> bestanden)
    {
        return $"{bestanden.Keys.Count(p => Regelsoort.Van(p) == "norm")} {Items("begrippen.json", "begrippen")} {Items("toegang.json", "gronden")} {Items("termijnen.json", "termijnen")} "
            + $"{Items("kader.json", "vereisten")} {Items("mutaties.json", "verantwoord")} "
            + string.Join(' ', bestanden.Keys.Where(p => Regelsoort.Van(p) == "gevallen").Select(p => Items(p, "gevallen")).Order());

        int Items(string pad, string lijst) => bestanden.TryGetValue(pad, out var bytes) ? JObject.Parse(Encoding.UTF8.GetString(bytes))[lijst]!.Count() : 0;
    }

    private static string Telling(Kaderwerk werk) =>
        $"{werk.Kader.Normen.Length} {werk.Kader.Begrippen.Length} {werk.Kader.Toegangsgronden.Length} {werk.Kader.Termijnregels?.Momenten.Length ?? 0} "
        + $"{werk.Kader.Vereisten.Length} {werk.Verantwoord.Length} "
        + string.Join(' ', werk.Gevallen.Select(g => g.Gevallen.Length).Order());
}
