using System.Text.RegularExpressions;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Werkbank.Breuk;
using NUnit.Framework;

namespace Behoorlijkheid.Cli.Tests;

/// <summary>What an analyst sees of a broken kader: each problem on a line of its own, with file, line and column, and exit code 3.</summary>
public sealed partial class BrokenKaderTests
{
    private static readonly List<Breuk> Sample =
        [.. Vormbreuken.Alle().Concat(Betekenisbreuken.Alle()).Concat(Tekstbreuken.Alle(1)).GroupBy(b => b.Soort).Select(g => g.ElementAt(g.Count() / 2))];

    [Test]
    public async Task Kader_controleer_names_file_line_and_column_of_what_is_wrong()
    {
        foreach (var damage in Sample)
        {
            using var folder = Written(damage);
            var run = await Support.Cli.RunAsync("kader", "controleer", folder.Path);
            var files = run.Error.Split('\n').Select(line => Problem().Match(line)).Where(m => m.Success).Select(m => m.Groups["file"].Value).ToHashSet();

            Assert.That((run.Code, run.Out), Is.EqualTo((ExitCode.InputRefused, string.Empty)), damage.ToString());
            Assert.That(files, Is.SupersetOf(damage.Plaatsen.Select(p => p.Bestand)), $"{damage}\n{run.Error}");
        }

        Assert.That(Sample, Has.Count.GreaterThan(40));
    }

    private static TemporaryFolder Written(Breuk damage)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, bytes) in damage.Bestanden)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            File.WriteAllBytes(folder.File(path), bytes);
        }

        return folder;
    }

    [GeneratedRegex("^(?<file>[a-z0-9./-]+\\.json)(:[1-9][0-9]*:[1-9][0-9]*)?: fout: .+", RegexOptions.CultureInvariant)]
    private static partial Regex Problem();
}
