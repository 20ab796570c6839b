using System.IO.Compression;
using System.Xml.Linq;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>The XML in a DOCX or ODT, to be read by people: part by part, indented.</summary>
internal static class Pakketlezing
{
    public static string Van(byte[] bestand)
    {
        using var stroom = new MemoryStream(bestand);
        using var zip = new ZipArchive(stroom);
        return string.Join("\n\n", zip.Entries.Select(i => $"=== {i.FullName}\n{Inhoud(i)}")) + "\n";
    }

    public static IReadOnlyList<DateTime> Tijden(byte[] bestand)
    {
        using var stroom = new MemoryStream(bestand);
        using var zip = new ZipArchive(stroom);
        return [.. zip.Entries.Select(i => i.LastWriteTime.DateTime)];
    }

    private static string Inhoud(ZipArchiveEntry ingang)
    {
        using var inhoud = ingang.Open();
        using var lezer = new StreamReader(inhoud);
        var tekst = lezer.ReadToEnd();
        return tekst.StartsWith('<') ? XDocument.Parse(tekst).ToString() : tekst;
    }
}
