using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Behoorlijkheid.Brieven.Anonimiseren;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Reads the templates of letters, and reports everything that is wrong with them at once.</summary>
public static class SjabloonsetReader
{
    /// <summary>What the path of a file of letters begins with, beside a kader and in the library.</summary>
    internal const string Voorvoegsel = Naast + "/";

    private const string Naast = "brieven";
    private const int MeesteBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The templates that come with the library.</summary>
    /// <param name="kader">The kader that the letters follow from.</param>
    /// <returns>The set.</returns>
    public static Uitkomst<Sjabloonset> Meegeleverd(Toetsingskader kader)
    {
        ArgumentNullException.ThrowIfNull(kader);
        return Lees(eigen: [], () => kader, new());
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

        var eigen = Map(map, pad => pad, problemen);
        return problemen.HeeftFouten ? Uitkomst<Sjabloonset>.Mislukt(problemen.OpVolgorde(Ernst.Fout)) : Lees(eigen, () => kader, problemen);
    }

    /// <summary>The templates that come with the library, those replaced that the caller gives.</summary>
    /// <param name="bestanden">Contents by name, such as <c>rapportbrief.liquid</c>.</param>
    /// <param name="kader">The kader that the letters follow from.</param>
    /// <returns>The set, or every problem of every file.</returns>
    public static Uitkomst<Sjabloonset> Lees(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, Toetsingskader kader)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        ArgumentNullException.ThrowIfNull(kader);
        return Lees(Eigen(bestanden, naam => naam), () => kader, new());
    }

    /// <summary>What is wrong with the letters beside a kader, in its folder <c>brieven</c>; none when there is no such folder.</summary>
    /// <param name="map">The folder of the kader.</param>
    /// <param name="kader">Gives the kader, and is asked for it last; <c>null</c> when it cannot be read, and then nothing is said of its names.</param>
    /// <returns>Every problem of every file, by its path in the kader.</returns>
    internal static ImmutableArray<Probleem> Controleer(string map, Func<Toetsingskader?> kader)
    {
        var problemen = new Probleemlijst();
        var brieven = Path.Combine(map, Naast);
        return Directory.Exists(brieven) ? Problemen(Map(brieven, pad => Voorvoegsel + Path.GetFileName(pad), problemen), kader, problemen) : [];
    }

    /// <summary>What is wrong with the letters beside a kader.</summary>
    /// <param name="bestanden">Contents by path in the kader; what is not of its letters is passed over.</param>
    /// <param name="kader">Gives the kader, and is asked for it last; <c>null</c> when it cannot be read, and then nothing is said of its names.</param>
    /// <returns>Every problem of every file.</returns>
    internal static ImmutableArray<Probleem> Controleer(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, Func<Toetsingskader?> kader)
    {
        var brieven = bestanden.Where(b => b.Key.StartsWith(Voorvoegsel, StringComparison.Ordinal)).ToDictionary(b => b.Key[Voorvoegsel.Length..], b => b.Value, StringComparer.Ordinal);
        return brieven.Count == 0 ? [] : Problemen(Eigen(brieven, naam => Voorvoegsel + naam), kader, new());
    }

    internal static Dictionary<string, ReadOnlyMemory<byte>> Ingebouwde() => Namen.ToDictionary(n => n, Ingebouwd, StringComparer.Ordinal);

    private static ReadOnlyMemory<byte> Ingebouwd(string naam)
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream(Voorvoegsel + naam)!;
        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }

    private static Dictionary<string, Bronbestand> Eigen(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, Func<string, string> pad) =>
        bestanden.Where(b => Hoort(b.Key)).ToDictionary(b => b.Key, b => new Bronbestand(pad(b.Key), b.Value, IsMeegeleverd: false), StringComparer.Ordinal);

    private static Dictionary<string, Bronbestand> Map(string map, Func<string, string> getoond, Probleemlijst problemen)
    {
        var bestanden = new Dictionary<string, Bronbestand>(StringComparer.Ordinal);
        foreach (var pad in Directory.EnumerateFiles(map).Order(StringComparer.Ordinal))
        {
            var naam = Path.GetFileName(pad);
            if (!Hoort(naam) && !IsUitleg(naam))
            {
                problemen.Voeg(new Plaats(getoond(pad), string.Empty), SjabloonTeksten.HoortNiet(naam, Bekend));
            }
            else if (Hoort(naam) && Inhoud(pad, getoond(pad), problemen) is { } inhoud)
            {
                bestanden[naam] = new(getoond(pad), inhoud, IsMeegeleverd: false);
            }
        }

        return bestanden;
    }

    private static byte[]? Inhoud(string pad, string getoond, Probleemlijst problemen)
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
            problemen.Voeg(new Plaats(getoond, string.Empty), SjabloonTeksten.NietTeLezen());
            return null;
        }
    }

    private static bool Hoort(string naam) =>
        Sjabloonset.Jsonbestanden.Contains(naam) || naam.EndsWith(Sjabloonset.Extensie, StringComparison.Ordinal);

    // A page beside the files that says something of them.
    private static bool IsUitleg(string naam) => naam.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Bekend => Namen.Where(Hoort);

    private static IEnumerable<string> Namen =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Voorvoegsel, StringComparison.Ordinal)).Select(n => n[Voorvoegsel.Length..]);

    private static ImmutableArray<Probleem> Problemen(Dictionary<string, Bronbestand> eigen, Func<Toetsingskader?> kader, Probleemlijst problemen)
    {
        var gelezen = Lees(eigen, kader, problemen);
        return [.. gelezen.Problemen, .. gelezen.Waarschuwingen];
    }

    private static Uitkomst<Sjabloonset> Lees(Dictionary<string, Bronbestand> eigen, Func<Toetsingskader?> kader, Probleemlijst problemen)
    {
        var ingebouwd = Ingebouwde();
        var alle = ingebouwd.Where(b => Hoort(b.Key)).ToDictionary(b => b.Key, b => new Bronbestand(Voorvoegsel + b.Key, b.Value, IsMeegeleverd: true), StringComparer.Ordinal);
        foreach (var (naam, bestand) in eigen)
        {
            alle[naam] = bestand;
        }

        var motor = Motor(alle, problemen);
        var huisstijlen = Json(alle[Sjabloonset.Huisstijlbestand], problemen, knoop => Huisstijllezer.Lees(knoop, problemen));
        var anoniem = Json(alle[Sjabloonset.Anoniembestand], problemen, knoop => AnonimiseerregelsReader.Lees(knoop, problemen));
        var bij = kader();
        var zinnen = Zinnen(alle[Sjabloonset.Zinnenbestand], ingebouwd[Sjabloonset.Zinnenbestand], bij, problemen);
        return problemen.Maak(() => new Sjabloonset(motor!, huisstijlen!, zinnen!, anoniem!, new(Kaderzinnen.Van(bij, zinnen!).Concat(Sjabloonteksten(alle))), Hash(alle)));
    }

    // Sentences of one's own stand above those that come with the library. Those are of its own kader: of another they may know too much.
    private static Briefzinnen? Zinnen(Bronbestand eigen, ReadOnlyMemory<byte> meegeleverd, Toetsingskader? kader, Probleemlijst problemen)
    {
        var onder = Json(new(Voorvoegsel + Sjabloonset.Zinnenbestand, meegeleverd, IsMeegeleverd: true), problemen,
            knoop => Zinnenlezer.Lees(knoop, kader, problemen, streng: kader?.Sha256 == KaderReader.Meegeleverd.Sha256));
        return eigen.IsMeegeleverd ? onder
            : Json(eigen, problemen, knoop => Zinnenlezer.Lees(knoop, kader, problemen, streng: true)) is { } boven && onder is not null ? boven.Boven(onder)
            : null;
    }

    private static T? Json<T>(Bronbestand bestand, Probleemlijst problemen, Func<JsonKnoop, T> lees)
        where T : class =>
        JsonLezer.Lees(bestand.Inhoud, bestand.Pad, Leesgrenzen.Regels, problemen) is { } knoop ? lees(knoop) : null;

    private static Sjabloonmotor? Motor(Dictionary<string, Bronbestand> alle, Probleemlijst problemen)
    {
        var eigen = new Probleemlijst();
        var bestanden = new Dictionary<string, Sjabloonbestand>(StringComparer.Ordinal);
        foreach (var (naam, bron) in alle.Where(b => b.Key.EndsWith(Sjabloonset.Extensie, StringComparison.Ordinal)))
        {
            if (Tekst(bron.Pad, bron.Inhoud, eigen) is { } tekst)
            {
                var kort = naam[..^Sjabloonset.Extensie.Length];
                bestanden[kort] = new(kort, bron.Pad, tekst, bron.IsMeegeleverd);
            }
        }

        new Sjablooncontrole(bestanden, eigen).Controleer();
        foreach (var bestand in bestanden.Values.Where(b => !b.IsMeegeleverd && !IsGebruikt(b, bestanden.Values)))
        {
            eigen.Voeg(new Plaats(bestand.Pad, string.Empty), SjabloonTeksten.Ongebruikt(bestand.Naam, bestanden.Keys.Where(n => n != bestand.Naam)));
        }

        // The engine repeats in other words what the check has said.
        var motor = eigen.HeeftFouten ? null : Sjabloonmotor.Maak([.. bestanden.Values], eigen);
        problemen.Voeg(eigen.OpVolgorde(Ernst.Fout));
        problemen.Voeg(eigen.OpVolgorde(Ernst.Waarschuwing));
        return motor;
    }

    private static IEnumerable<string> Sjabloonteksten(Dictionary<string, Bronbestand> alle) =>
        alle.Where(b => b.Key.EndsWith(Sjabloonset.Extensie, StringComparison.Ordinal)).Select(b => Utf8.GetString(b.Value.Inhoud.Span));

    private static bool IsGebruikt(Sjabloonbestand bestand, IEnumerable<Sjabloonbestand> alle) =>
        Namen.Contains(bestand.Naam + Sjabloonset.Extensie)
        || alle.Any(a => a.Naam != bestand.Naam && (a.Tekst.Contains($"'{bestand.Naam}'", StringComparison.Ordinal) || a.Tekst.Contains($"\"{bestand.Naam}\"", StringComparison.Ordinal)));

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

    private static string Hash(Dictionary<string, Bronbestand> alle)
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
