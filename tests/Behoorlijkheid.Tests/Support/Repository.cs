using System.Runtime.CompilerServices;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The files of this repository, as the tests find them.</summary>
internal static class Repository
{
    private static readonly string[] NietVanOns = ["bin", "obj", ".git", ".vs", ".idea", ".vscode", "artifacts", "BenchmarkDotNet.Artifacts", "TestResults"];

    public static string Map { get; } = Zoek();

    /// <summary>A file or folder by its path from the root, with slashes.</summary>
    public static string Pad(string pad) => Path.Combine(Map, pad);

    /// <summary>All files under a folder that belong to the repository, in ordinal order.</summary>
    public static IEnumerable<string> Bestanden(string map = "", string patroon = "*") =>
        Directory.EnumerateFiles(Pad(map), patroon, SearchOption.AllDirectories)
            .Where(b => !Relatief(b).Split('/').Any(NietVanOns.Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>The path from the root, with slashes.</summary>
    public static string Relatief(string bestand) => Path.GetRelativePath(Map, bestand).Replace('\\', '/');

    private static string Zoek([CallerFilePath] string bron = "")
    {
        var map = Path.GetDirectoryName(bron);
        while (map is not null && !File.Exists(Path.Combine(map, "Behoorlijkheid.sln")))
        {
            map = Path.GetDirectoryName(map);
        }

        return map ?? throw new InvalidOperationException("Behoorlijkheid.sln is not above " + bron);
    }
}
