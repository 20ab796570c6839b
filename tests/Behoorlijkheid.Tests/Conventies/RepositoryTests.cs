using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Conventies;

public sealed partial class RepositoryTests
{
    private const int MeesteOnderdrukkingen = 5;

    private static readonly string[] Teksten =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".editorconfig", ".gitignore", ".gitattributes", ".html", ".yml", ".xml", ".liquid", ""];

    private static readonly Lazy<IReadOnlyList<(string Pad, string[] Regels)>> Bestanden = new(() =>
        [.. Repository.Bestanden()
            .Where(b => Teksten.Contains(Path.GetExtension(b)) && Path.GetFileName(b) != "packages.lock.json" && b != Eigen())
            .AsParallel().AsOrdered()
            .Select(b => (Repository.Relatief(b), File.ReadAllLines(b)))]);

    [Test]
    public void No_file_speaks_of_the_machine_or_the_people_it_was_made_with()
    {
        var gevonden = Regels((_, regel) => Werkplaats().IsMatch(regel));

        Assert.That(gevonden, Is.Empty);
    }

    [Test]
    public void A_suppression_in_code_has_a_reason()
    {
        var zonder = Regels((pad, regel) => pad.EndsWith(".cs", StringComparison.Ordinal)
            && ((regel.Contains("#pragma warning disable", StringComparison.Ordinal) && !regel.Contains("//", StringComparison.Ordinal))
                || (regel.Contains("SuppressMessage(", StringComparison.Ordinal) && !regel.Contains("Justification = ", StringComparison.Ordinal))));

        Assert.That(zonder, Is.Empty);
    }

    [Test]
    public void The_product_holds_few_suppressions()
    {
        var alle = Regels((pad, regel) => pad.StartsWith("src/", StringComparison.Ordinal)
            && (regel.Contains("#pragma warning disable", StringComparison.Ordinal) || regel.Contains("SuppressMessage(", StringComparison.Ordinal)));

        Assert.That(alle.Count(), Is.LessThanOrEqualTo(MeesteOnderdrukkingen));
    }

    [Test]
    public void A_setting_that_silences_a_rule_follows_its_reason()
    {
        var zonder =
            from bestand in Bestanden.Value
            where !bestand.Pad.EndsWith(".cs", StringComparison.Ordinal)
            from index in Enumerable.Range(0, bestand.Regels.Length)
            where Zwijgt().IsMatch(bestand.Regels[index])
                && (index == 0 || !Reden().IsMatch(bestand.Regels[index - 1]))
            select $"{bestand.Pad}({index + 1}): {bestand.Regels[index].Trim()}";

        Assert.That(zonder, Is.Empty);
    }

    [Test]
    public void A_project_file_is_short()
    {
        var lang = Bestanden.Value
            .Where(b => b.Pad.EndsWith(".csproj", StringComparison.Ordinal) && b.Regels.Length > 40)
            .Select(b => $"{b.Pad}: {b.Regels.Length}");

        Assert.That(lang, Is.Empty);
    }

    private static IEnumerable<string> Regels(Func<string, string, bool> keuze) =>
        from bestand in Bestanden.Value
        from index in Enumerable.Range(0, bestand.Regels.Length)
        where keuze(bestand.Pad, bestand.Regels[index])
        select $"{bestand.Pad}({index + 1}): {bestand.Regels[index].Trim()}";

    private static string Eigen([CallerFilePath] string bron = "") => bron;

    [GeneratedRegex("""(?<![\w.])/(work|tmp|root|home)/|\bsessions?\b|\bsub-?agents?\b|\bclaude\b|\banthropic\b|\bopenai\b|\bchatgpt\b|\bthe lead\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Werkplaats();

    [GeneratedRegex("""<NoWarn|severity\s*=\s*none|<NuGetAuditSuppress""")]
    private static partial Regex Zwijgt();

    [GeneratedRegex("""^\s*(#|<!--)""")]
    private static partial Regex Reden();
}
