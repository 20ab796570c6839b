using System.Collections.Immutable;
using System.Text;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>The folder that a site is written to: all of it or nothing, and never over something else.</summary>
internal static class Documentatiemap
{
    /// <summary>Lists the files of a site, so that a later one can tell what may be replaced.</summary>
    public const string Lijst = "documentatie.txt";

    /// <summary>Why a site may not be written to a folder.</summary>
    /// <returns>A sentence, or <c>null</c> when it may.</returns>
    public static string? Bezwaar(string map)
    {
        if (File.Exists(map))
        {
            return DocumentatieTeksten.IsBestand(map);
        }

        if (!Directory.Exists(map) || !Directory.EnumerateFileSystemEntries(map).Any())
        {
            return null;
        }

        var lijst = Path.Combine(map, Lijst);
        if (!File.Exists(lijst) || File.ReadLines(lijst).FirstOrDefault() != DocumentatieTeksten.Lijstkop)
        {
            return DocumentatieTeksten.GeenEerdereUitvoer(map);
        }

        var eigen = File.ReadLines(lijst).Skip(1).Append(Lijst).ToHashSet(StringComparer.Ordinal);
        var vreemd = Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories)
            .Select(bestand => Path.GetRelativePath(map, bestand).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(bestand => !eigen.Contains(bestand));
        return vreemd is null ? null : DocumentatieTeksten.VreemdBestand(map, vreemd);
    }

    /// <summary>Writes a site beside the folder, and puts it in its place when it is whole.</summary>
    /// <param name="map">A folder without <see cref="Bezwaar"/>.</param>
    /// <param name="bestanden">The site.</param>
    public static void Schrijf(string map, ImmutableSortedDictionary<string, byte[]> bestanden)
    {
        var plaats = Path.TrimEndingDirectorySeparator(Path.GetFullPath(map));
        var nieuw = Naast(plaats, "nieuw");
        var oud = Naast(plaats, "oud");

        // What an earlier attempt that was broken off left behind.
        Verwijder(nieuw);
        if (Directory.Exists(plaats))
        {
            Verwijder(oud);
        }

        try
        {
            Vul(nieuw, bestanden);
            Verwissel(plaats, nieuw, oud);
        }
        finally
        {
            Verwijder(nieuw);
        }

        Verwijder(oud);
    }

    private static void Vul(string map, ImmutableSortedDictionary<string, byte[]> bestanden)
    {
        foreach (var (adres, inhoud) in bestanden)
        {
            var bestand = Path.Combine(map, adres.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(bestand)!);
            File.WriteAllBytes(bestand, inhoud);
        }

        File.WriteAllBytes(Path.Combine(map, Lijst), Encoding.UTF8.GetBytes(string.Concat(bestanden.Keys.Prepend(DocumentatieTeksten.Lijstkop).Select(regel => regel + "\n"))));
    }

    private static void Verwissel(string plaats, string nieuw, string oud)
    {
        var was = Directory.Exists(plaats);
        if (was)
        {
            Directory.Move(plaats, oud);
        }

        try
        {
            Directory.Move(nieuw, plaats);
        }
        catch
        {
            if (was)
            {
                Directory.Move(oud, plaats);
            }

            throw;
        }
    }

    private static string Naast(string plaats, string wat) => Path.Combine(Path.GetDirectoryName(plaats)!, $".{Path.GetFileName(plaats)}.documentatie-{wat}");

    private static void Verwijder(string map)
    {
        if (Directory.Exists(map))
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
