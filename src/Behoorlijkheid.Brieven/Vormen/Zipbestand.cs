using System.IO.Compression;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A zip file that holds only what was put in it: fixed times, and entries in the order given.</summary>
internal static class Zipbestand
{
    // The first day that a zip file can name.
    private static readonly DateTimeOffset Tijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Van(IEnumerable<Zipdeel> delen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var deel in delen)
            {
                var ingang = zip.CreateEntry(deel.Naam, deel.Samengeperst ? CompressionLevel.Optimal : CompressionLevel.NoCompression);
                ingang.LastWriteTime = Tijd;
                ingang.ExternalAttributes = 0;
                using var inhoud = ingang.Open();
                inhoud.Write(deel.Inhoud);
            }
        }

        return stroom.ToArray();
    }

    /// <summary>The same entries by name, the table of contents of an Office file first.</summary>
    public static byte[] Opnieuw(byte[] zip)
    {
        using var stroom = new MemoryStream(zip, writable: false);
        using var oud = new ZipArchive(stroom, ZipArchiveMode.Read);
        return Van([.. oud.Entries.OrderBy(i => i.FullName, StringComparer.Ordinal).Select(Lees)]);
    }

    private static Zipdeel Lees(ZipArchiveEntry ingang)
    {
        using var inhoud = ingang.Open();
        using var kopie = new MemoryStream();
        inhoud.CopyTo(kopie);
        return new(ingang.FullName, kopie.ToArray());
    }
}
