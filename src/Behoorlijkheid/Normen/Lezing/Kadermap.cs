using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads the files of a kader from a folder. Nothing else in the library reads norms from disk.</summary>
internal static class Kadermap
{
    /// <summary>The contents by path, or <c>null</c> when there is no such folder; a file that cannot be read is a problem.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>>? Lees(string map, Kadergrenzen grenzen, Probleemlijst problemen)
    {
        if (!Directory.Exists(map))
        {
            problemen.Voeg(new Plaats(map, string.Empty), KaderTeksten.GeenMap(map));
            return null;
        }

        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var bestand in Directory.EnumerateFiles(map, "*.json", SearchOption.AllDirectories))
        {
            var pad = Path.GetRelativePath(map, bestand).Replace(Path.DirectorySeparatorChar, '/');
            if (Kaderbestand.Hoort(pad) && Lees(bestand, pad, grenzen, problemen) is { } inhoud)
            {
                bestanden.Add(pad, inhoud);
            }
        }

        return bestanden;
    }

    private static byte[]? Lees(string bestand, string pad, Kadergrenzen grenzen, Probleemlijst problemen)
    {
        try
        {
            // One byte more than allowed is enough to be refused, and keeps a huge file out of memory.
            using var bron = File.OpenRead(bestand);
            var inhoud = new byte[(int)Math.Min(bron.Length, grenzen.BytesPerBestand + 1L)];
            return inhoud[..bron.ReadAtLeast(inhoud, inhoud.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            problemen.Voeg(new Plaats(pad, string.Empty), KaderTeksten.NietTeLezen());
            return null;
        }
    }
}
