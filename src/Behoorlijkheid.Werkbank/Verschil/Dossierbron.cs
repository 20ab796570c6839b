using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Stored dossiers, one after the other: all JSON files of a folder and the folders in it, one JSON file, or a file with a dossier on each line.</summary>
internal static class Dossierbron
{
    private const string Json = ".json";
    private const byte NieuweRegel = (byte)'\n';

    private static readonly int Meeste = Leesgrenzen.Dossier.Bytes + 1;

    /// <summary>The dossiers, or why there are none. They are read when they are asked for.</summary>
    public static Uitkomst<IEnumerable<Dossierinvoer>> Open(string pad)
    {
        try
        {
            var bron = Directory.Exists(pad) ? Map(pad) : pad.EndsWith(Json, StringComparison.OrdinalIgnoreCase) ? [Bestand(pad, pad)] : Regels(pad);
            if (!Directory.Exists(pad))
            {
                File.OpenHandle(pad).Dispose();
            }

            return bron.Any() ? Uitkomst<IEnumerable<Dossierinvoer>>.Van(bron) : Mislukt(new("invoer.leeg", new(pad, string.Empty), VerschilpaginaTeksten.GeenDossiers));
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            return Mislukt(new("invoer.onleesbaar", new(pad, string.Empty), VerschilpaginaTeksten.BestaatNiet));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Mislukt(Onleesbaar(pad));
        }
    }

    public static Probleem Onleesbaar(string bestand) => new("invoer.onleesbaar", new(bestand, string.Empty), VerschilpaginaTeksten.Onleesbaar);

    private static Uitkomst<IEnumerable<Dossierinvoer>> Mislukt(Probleem probleem) => Uitkomst<IEnumerable<Dossierinvoer>>.Mislukt([probleem]);

    private static IEnumerable<Dossierinvoer> Map(string map) =>
        Directory.EnumerateFiles(map, "*" + Json, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(bestand => Bestand(bestand, Path.GetRelativePath(map, bestand).Replace(Path.DirectorySeparatorChar, '/')));

    private static Dossierinvoer Bestand(string pad, string naam) => new(naam, 0, () => Inhoud(pad));

    // No more of a file than a dossier may be: that it is too large is for the reader to say.
    private static ReadOnlyMemory<byte> Inhoud(string pad)
    {
        using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var inhoud = new byte[(int)Math.Min(stroom.Length, Meeste)];
        return inhoud.AsMemory(0, stroom.ReadAtLeast(inhoud, inhoud.Length, throwOnEndOfStream: false));
    }

    private static IEnumerable<Dossierinvoer> Regels(string pad)
    {
        using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var naam = Path.GetFileName(pad);
        for (var nummer = 1; Regel(stroom) is { } regel; nummer++)
        {
            if (!IsWit(regel))
            {
                yield return new(naam, nummer, () => regel);
            }
        }
    }

    // Of a line that is longer than a dossier may be the rest is passed over: the reader refuses it.
    private static byte[]? Regel(FileStream stroom)
    {
        using var regel = new MemoryStream();
        var teken = stroom.ReadByte();
        if (teken < 0)
        {
            return null;
        }

        for (; teken >= 0 && teken != NieuweRegel; teken = stroom.ReadByte())
        {
            if (regel.Length < Meeste)
            {
                regel.WriteByte((byte)teken);
            }
        }

        return regel.ToArray();
    }

    private static bool IsWit(byte[] regel) => Array.TrueForAll(regel, b => b is (byte)' ' or (byte)'\t' or (byte)'\r');
}
