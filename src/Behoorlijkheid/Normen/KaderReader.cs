using System.Reflection;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen;

/// <summary>Reads a toetsingskader: whole, or all its problems.</summary>
public static class KaderReader
{
    private const string Voorvoegsel = "rules/";

    private static readonly Lazy<Uitkomst<Toetsingskader>> Ingebouwd = new(() => Lees(Ingebouwde()));

    /// <summary>The kader that comes with this library.</summary>
    public static Toetsingskader Meegeleverd => Ingebouwd.Value.Waarde;

    /// <summary>Reads the files of a folder and the folders in it; cases, schemas and letters beside the norms are not part of a kader.</summary>
    /// <param name="map">The folder.</param>
    /// <param name="grenzen">How large the kader may be, or <c>null</c> for the usual limits.</param>
    /// <returns>The kader, or its problems; their files are named relative to the folder.</returns>
    public static Uitkomst<Toetsingskader> Lees(string map, Kadergrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var problemen = new Probleemlijst();
        var limieten = grenzen ?? Kadergrenzen.Standaard;
        return Kadermap.Lees(map, limieten, problemen) is { } bestanden
            ? Bouw(bestanden, limieten, problemen)
            : Uitkomst<Toetsingskader>.Mislukt(problemen.OpVolgorde(Ernst.Fout));
    }

    /// <summary>Reads files that the caller holds.</summary>
    /// <param name="bestanden">Their contents by path relative to the kader, with slashes.</param>
    /// <param name="grenzen">How large the kader may be, or <c>null</c> for the usual limits.</param>
    /// <returns>The kader, or its problems.</returns>
    public static Uitkomst<Toetsingskader> Lees(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, Kadergrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        return Bouw(bestanden, grenzen ?? Kadergrenzen.Standaard, new Probleemlijst());
    }

    private static Uitkomst<Toetsingskader> Bouw(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, Kadergrenzen grenzen, Probleemlijst problemen)
    {
        Parserstart.Begin();
        return Parserdraad.Voer(() => new Kaderbouwer(grenzen, problemen).Bouw(bestanden));
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Ingebouwde()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var naam in assembly.GetManifestResourceNames().Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal)))
        {
            using var bron = assembly.GetManifestResourceStream(naam)!;
            var inhoud = new byte[bron.Length];
            bron.ReadExactly(inhoud);
            bestanden.Add(naam[Voorvoegsel.Length..], inhoud);
        }

        return bestanden;
    }
}
