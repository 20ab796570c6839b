using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>A kader that cannot be right gives problems at a place in the right file: it never passes, and never crashes the reader.</summary>
public sealed class BrokenKaderTests
{
    private const int Minst = 200;

    [Test]
    public void The_kader_that_is_broken_is_whole()
    {
        var gelezen = Breukkader.Lees(Breukkader.Bestanden);

        Assert.That(gelezen.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        Assert.That(gelezen.Waarde.Gevallen.Sum(g => g.Gevallen.Length), Is.EqualTo(12));
    }

    [Test]
    public void What_cannot_be_right_is_refused_in_the_right_file_at_a_place_in_it([Values("vorm", "betekenis", "tekst")] string groep)
    {
        var breuken = groep switch
        {
            "vorm" => Steekproef(Vormbreuken.Alle(), 8),
            "betekenis" => Steekproef(Betekenisbreuken.Alle(), 12),
            _ => Steekproef(Tekstbreuken.Alle(2), 9),
        };
        var klachten = Klachten(breuken);

        Assert.That(klachten, Is.Empty, string.Join('\n', klachten.Take(20)));
        Assert.That(breuken, Has.Count.GreaterThan(Minst / 3));
    }

    private static List<string> Klachten(IReadOnlyList<Breuk> breuken) => [.. breuken.SelectMany(b => Klachten(b))];

    private static IEnumerable<string> Klachten(Breuk breuk)
    {
        var gelezen = Breukkader.Lees(breuk.Bestanden);
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
}
