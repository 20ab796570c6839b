using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Reads the templates of letters, and reports everything that is wrong with them at once.</summary>
public static class SjabloonsetReader
{
    private const string Voorvoegsel = "brieven/";
    private const int MeesteBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The templates that come with the library.</summary>
    /// <param name="kader">The kader that the letters follow from.</param>
    /// <returns>The set.</returns>
    public static Uitkomst<Sjabloonset> Meegeleverd(Toetsingskader kader)
    {
        ArgumentNullException.ThrowIfNull(kader);
        return Lees(Ingebouwde(), eigen: [], kader);
    }

    /// <summary>The templates that come with the library, those replaced that a folder has too.</summary>
    /// <param name="map">The folder.</param>
    /// <param name="kader">The kader that the letters follow from.</param>
    /// <returns>The set, or every problem of every file.</returns>
    public static Uitkomst<Sjabloonset> Lees(string map, Toetsingskader kader)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(kader);
        var problemen = new Probleemlijst();
        if (!Directory.Exists(map))
        {
            problemen.Voeg(new Plaats(map, string.Empty), SjabloonTeksten.GeenMap(map));
            return Uitkomst<Sjabloonset>.Mislukt(problemen.OpVolgorde(Ernst.Fout));
        }

        var eigen = Map(map, problemen);
        return problemen.HeeftFouten ? Uitkomst<Sjabloonset>.Mislukt(problemen.OpVolgorde(Ernst.Fout)) : Lees(Ingebouwde(), eigen, kader);
    }

    /// <summary>The templates that come with the library, those replaced that the caller gives.</summary>
    /// <param name="bestanden">Contents by name, such as <c>rapportbrief.liquid</c>.</param>
    /// <param name="kader">The kader that the letters follow from.</param>
    /// <returns>The set, or every problem of every file.</returns>
    public static Uitkomst<Sjabloonset> Lees(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, Toetsingskader kader)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        ArgumentNullException.ThrowIfNull(kader);
        return Lees(Ingebouwde(), bestanden.ToDictionary(b => b.Key, b => (b.Key, b.Value), StringComparer.Ordinal), kader);
    }

    internal static Dictionary<string, ReadOnlyMemory<byte>> Ingebouwde()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var naam in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Voorvoegsel, StringComparison.Ordinal)))
        {
            using var bron = assembly.GetManifestResourceStream(naam)!;
            var inhoud = new byte[bron.Length];
            bron.ReadExactly(inhoud);
            bestanden[naam[Voorvoegsel.Length..]] = inhoud;
        }

        return bestanden;
    }

    private static Dictionary<string, (string Pad, ReadOnlyMemory<byte> Inhoud)> Map(string map, Probleemlijst problemen)
    {
        var bestanden = new Dictionary<string, (string, ReadOnlyMemory<byte>)>(StringComparer.Ordinal);
        foreach (var pad in Directory.EnumerateFiles(map).Order(StringComparer.Ordinal))
        {
            var naam = Path.GetFileName(pad);
            if (Hoort(naam) && Inhoud(pad, problemen) is { } inhoud)
            {
                bestanden[naam] = (pad, inhoud);
            }
        }

        return bestanden;
    }

    private static byte[]? Inhoud(string pad, Probleemlijst problemen)
    {
        try
        {
            // One byte more than allowed is enough to be refused, and keeps a huge file out of memory.
            using var bron = File.OpenRead(pad);
            var inhoud = new byte[(int)Math.Min(bron.Length, MeesteBytes + 1L)];
            return inhoud[..bron.ReadAtLeast(inhoud, inhoud.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            problemen.Voeg(new Plaats(pad, string.Empty), SjabloonTeksten.NietTeLezen());
            return null;
        }
    }

    private static bool Hoort(string naam) =>
        naam is Sjabloonset.Zinnenbestand or Sjabloonset.Huisstijlbestand || naam.EndsWith(Sjabloonset.Extensie, StringComparison.Ordinal);

    private static Uitkomst<Sjabloonset> Lees(
        Dictionary<string, ReadOnlyMemory<byte>> ingebouwd, Dictionary<string, (string Pad, ReadOnlyMemory<byte> Inhoud)> eigen, Toetsingskader kader)
    {
        var problemen = new Probleemlijst();
        var alle = ingebouwd.Where(b => Hoort(b.Key) && !eigen.ContainsKey(b.Key)).ToDictionary(b => b.Key, b => (Pad: Voorvoegsel + b.Key, Inhoud: b.Value), StringComparer.Ordinal);
        foreach (var (naam, bestand) in eigen.Where(b => Hoort(b.Key)))
        {
            alle[naam] = bestand;
        }

        // The sentences that come with the library are those of its own kader: of another they may know too much.
        var streng = eigen.ContainsKey(Sjabloonset.Zinnenbestand) || kader.Sha256 == KaderReader.Meegeleverd.Sha256;
        var huisstijlen = Json(alle, Sjabloonset.Huisstijlbestand, problemen, knoop => Huisstijllezer.Lees(knoop, problemen));
        var zinnen = Json(alle, Sjabloonset.Zinnenbestand, problemen, knoop => Zinnenlezer.Lees(knoop, kader, problemen, streng));
        var motor = Motor(alle, problemen);
        return problemen.Maak(() => new Sjabloonset(motor!, huisstijlen!, zinnen!, new(Kaderzinnen.Van(kader, zinnen!).Concat(Sjabloonteksten(alle))), Hash(alle)));
    }

    private static T? Json<T>(Dictionary<string, (string Pad, ReadOnlyMemory<byte> Inhoud)> alle, string naam, Probleemlijst problemen, Func<JsonKnoop, T> lees)
        where T : class =>
        JsonLezer.Lees(alle[naam].Inhoud, alle[naam].Pad, Leesgrenzen.Regels, problemen) is { } knoop ? lees(knoop) : null;

    private static Sjabloonmotor? Motor(Dictionary<string, (string Pad, ReadOnlyMemory<byte> Inhoud)> alle, Probleemlijst problemen)
    {
        var eigen = new Probleemlijst();
        var bestanden = new Dictionary<string, Sjabloonbestand>(StringComparer.Ordinal);
        foreach (var (naam, (pad, inhoud)) in alle.Where(b => b.Key.EndsWith(Sjabloonset.Extensie, StringComparison.Ordinal)))
        {
            if (Tekst(pad, inhoud, eigen) is { } tekst)
            {
                var kort = naam[..^Sjabloonset.Extensie.Length];
                bestanden[kort] = new(kort, pad, tekst, pad.StartsWith(Voorvoegsel, StringComparison.Ordinal));
            }
        }

        new Sjablooncontrole(bestanden, eigen).Controleer();

        // The engine repeats in other words what the check has said.
        var motor = eigen.HeeftFouten ? null : Sjabloonmotor.Maak([.. bestanden.Values], eigen);
        problemen.Voeg(eigen.OpVolgorde(Ernst.Fout));
        return motor;
    }

    private static IEnumerable<string> Sjabloonteksten(Dictionary<string, (string Pad, ReadOnlyMemory<byte> Inhoud)> alle) =>
        alle.Where(b => b.Key.EndsWith(Sjabloonset.Extensie, StringComparison.Ordinal)).Select(b => Utf8.GetString(b.Value.Inhoud.Span));

    private static string? Tekst(string pad, ReadOnlyMemory<byte> inhoud, Probleemlijst problemen)
    {
        if (inhoud.Length > MeesteBytes)
        {
            problemen.Voeg(new Plaats(pad, string.Empty), SjabloonTeksten.TeGroot(MeesteBytes));
            return null;
        }

        try
        {
            return Utf8.GetString(inhoud.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            problemen.Voeg(new Plaats(pad, string.Empty), SjabloonTeksten.GeenUtf8());
            return null;
        }
    }

    private static string Hash(Dictionary<string, (string Pad, ReadOnlyMemory<byte> Inhoud)> alle)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (naam, bestand) in alle.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(naam)));
            hash.AppendData(SHA256.HashData(bestand.Inhoud.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
