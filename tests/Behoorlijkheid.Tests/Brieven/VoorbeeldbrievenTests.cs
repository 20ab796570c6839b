using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven;

/// <summary>The letters of the examples: the text of each lies beside its dossier, and of one example the whole set in every form.</summary>
public sealed class VoorbeeldbrievenTests
{
    private const string HeleSet = "emmen";

    private static IEnumerable<string> Voorbeelden => Directory.EnumerateDirectories(Repository.Pad("examples")).Where(m => File.Exists(Path.Combine(m, "dossier.json"))).Select(m => Path.GetFileName(m)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Voorbeelden))]
    public void The_letters_of_an_example_are_those_that_lie_beside_it(string voorbeeld)
    {
        var verwacht = Bestanden(voorbeeld);
        var map = Repository.Pad($"examples/{voorbeeld}/brieven");
        var gevonden = Directory.Exists(map) ? Directory.EnumerateFiles(map).Select(f => Path.GetFileName(f)).Where(f => f != "README.md").Order(StringComparer.Ordinal).ToList() : [];

        Assert.Multiple(() =>
        {
            Assert.That(gevonden, Is.EqualTo(verwacht.Keys));
            foreach (var (naam, inhoud) in verwacht.Where(b => gevonden.Contains(b.Key)))
            {
                var bytes = File.ReadAllBytes(Path.Combine(map, naam));
                if (naam.EndsWith(".txt", StringComparison.Ordinal))
                {
                    Assert.That(Encoding.UTF8.GetString(bytes), Is.EqualTo(Encoding.UTF8.GetString(inhoud.Span)));
                }
                else
                {
                    Assert.That(bytes.AsSpan().SequenceEqual(inhoud.Span), Is.True, naam);
                }
            }
        });
    }

    [TestCaseSource(nameof(Voorbeelden))]
    [Explicit("Renews the letters of the examples after a change that is meant to change them. Read the difference.")]
    public void Writes_the_letters_of_an_example(string voorbeeld)
    {
        var map = Directory.CreateDirectory(Repository.Pad($"examples/{voorbeeld}/brieven")).FullName;
        foreach (var oud in Directory.EnumerateFiles(map).Where(f => Path.GetFileName(f) != "README.md"))
        {
            File.Delete(oud);
        }

        foreach (var (naam, inhoud) in Bestanden(voorbeeld))
        {
            File.WriteAllBytes(Path.Combine(map, naam), inhoud.ToArray());
        }
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Bestanden(string voorbeeld)
    {
        var dossier = DossierReader.Lees(File.ReadAllBytes(Repository.Pad($"examples/{voorbeeld}/dossier.json"))).Waarde;
        using var json = JsonDocument.Parse(File.ReadAllBytes(Repository.Pad($"examples/{voorbeeld}/beoordeling.json")));
        var op = DateOnly.FromDateTime(json.RootElement.GetProperty("herkomst").GetProperty("beoordelingsdatum").GetDateTime());
        var gemaakt = Maker.Meegeleverd.MaakAlle(dossier, op);
        Assert.That(gemaakt.Problemen.Select(p => p.Melding), Is.Empty);
        return voorbeeld == HeleSet
            ? gemaakt.Waarde.Bestanden()
            : gemaakt.Waarde.Brieven.ToImmutableSortedDictionary(b => $"{Briefsoorten.Code(b.Soort)}.txt", b => b.Als(Briefvorm.Tekst), StringComparer.Ordinal);
    }
}
