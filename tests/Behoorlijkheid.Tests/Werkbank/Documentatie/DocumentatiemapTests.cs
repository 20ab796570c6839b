using System.Collections.Immutable;
using Behoorlijkheid.Werkbank.Documentatie;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

internal sealed class DocumentatiemapTests
{
    private string boven = null!;

    private string Map => Path.Combine(boven, "site");

    [SetUp]
    public void Maak() => boven = Directory.CreateTempSubdirectory("documentatiemap-").FullName;

    [TearDown]
    public void Ruim() => Directory.Delete(boven, recursive: true);

    [Test]
    public void A_site_is_written_and_a_later_one_takes_its_place_whole()
    {
        Documentatiemap.Schrijf(Map, Site("index.html", "normen/oud.html"));
        Assert.That(Documentatiemap.Bezwaar(Map), Is.Null);
        Documentatiemap.Schrijf(Map, Site("index.html", "normen/nieuw.html"));

        Assert.That(Bestanden(), Is.EqualTo(new[] { "site/documentatie.txt", "site/index.html", "site/normen/nieuw.html" }));
    }

    [Test]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(Map);

        Assert.That(Documentatiemap.Bezwaar(Map), Is.Null);
        Documentatiemap.Schrijf(Map, Site("index.html"));
        Assert.That(Bestanden(), Is.EqualTo(new[] { "site/documentatie.txt", "site/index.html" }));
    }

    [Test]
    public void A_folder_with_something_else_is_left_alone()
    {
        Directory.CreateDirectory(Map);
        File.WriteAllText(Path.Combine(Map, "brief.txt"), "van mij");

        Assert.That(Documentatiemap.Bezwaar(Map), Is.EqualTo($"De map \"{Map}\" is niet leeg en is geen eerdere documentatie. Kies een lege of nieuwe map; er is niets geschreven."));
    }

    [Test]
    public void What_somebody_added_to_a_site_is_not_thrown_away()
    {
        Documentatiemap.Schrijf(Map, Site("index.html"));
        File.WriteAllText(Path.Combine(Map, "brief.txt"), "van mij");

        Assert.That(
            Documentatiemap.Bezwaar(Map),
            Is.EqualTo($"In de map \"{Map}\" staat \"brief.txt\", dat niet van de eerdere documentatie is. Haal het weg of kies een andere map; er is niets geschreven."));
    }

    [Test]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(Map, "van mij");

        Assert.That(Documentatiemap.Bezwaar(Map), Is.EqualTo($"\"{Map}\" is een bestand, en hier hoort een map."));
    }

    [Test]
    public void When_a_file_cannot_be_written_the_earlier_site_stays_as_it_was()
    {
        Documentatiemap.Schrijf(Map, Site("index.html"));

        Assert.That(() => Documentatiemap.Schrijf(Map, Site("index.html", "index.html/kan-niet.html")), Throws.InstanceOf<IOException>());
        Assert.That(Bestanden(), Is.EqualTo(new[] { "site/documentatie.txt", "site/index.html" }));
    }

    private IEnumerable<string> Bestanden() => Directory.EnumerateFiles(boven, "*", SearchOption.AllDirectories)
        .Select(b => Path.GetRelativePath(boven, b).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, byte[]> Site(params string[] bestanden) =>
        bestanden.ToImmutableSortedDictionary(b => b, _ => new byte[] { 1 }, StringComparer.Ordinal);
}
