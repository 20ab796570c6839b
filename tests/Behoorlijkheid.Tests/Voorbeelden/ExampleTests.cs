using System.Text.Json;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

public sealed class ExampleTests
{
    private static IEnumerable<string> Examples => Directory.EnumerateDirectories(Repository.Pad("examples")).Where(m => File.Exists(Path.Combine(m, "dossier.json"))).Select(m => Path.GetFileName(m)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Examples))]
    public void An_example_gives_the_json_that_lies_beside_it(string example) =>
        Assert.That(BeoordelingJson.Schrijf(Assess(example)), Is.EqualTo(Expected(example, "beoordeling.json")));

    [TestCaseSource(nameof(Examples))]
    public void An_example_gives_the_text_that_lies_beside_it(string example) =>
        Assert.That(TekstWeergave.Schrijf(Assess(example)), Is.EqualTo(Expected(example, "beoordeling.txt")));

    [TestCaseSource(nameof(Examples))]
    [Explicit("Renews the expected beoordelingen after a change that is meant to change them. Read the difference.")]
    public void Writes_what_an_example_gives(string example)
    {
        var found = Assess(example);
        File.WriteAllText(Repository.Pad($"examples/{example}/beoordeling.json"), BeoordelingJson.Schrijf(found));
        File.WriteAllText(Repository.Pad($"examples/{example}/beoordeling.txt"), TekstWeergave.Schrijf(found));
    }

    private static Beoordeling Assess(string example)
    {
        var dossier = DossierReader.Lees(File.ReadAllBytes(Repository.Pad($"examples/{example}/dossier.json"))).Waarde;
        return new Beoordelaar(KaderReader.Meegeleverd).Beoordeel(dossier, DayOf(example)).Waarde;
    }

    // The day stands in the example itself, so that its expected files are all that says it.
    private static DateOnly DayOf(string example)
    {
        using var json = JsonDocument.Parse(Expected(example, "beoordeling.json"));
        return DateOnly.FromDateTime(json.RootElement.GetProperty("herkomst").GetProperty("beoordelingsdatum").GetDateTime());
    }

    private static string Expected(string example, string file) => File.ReadAllText(Repository.Pad($"examples/{example}/{file}"));
}
