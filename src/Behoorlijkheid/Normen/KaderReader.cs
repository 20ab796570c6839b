using System.Reflection;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;
using Behoorlijkheid.Normen.Uitdrukkingen;
using Behoorlijkheid.Normen.Voorbereid;

namespace Behoorlijkheid.Normen;

/// <summary>Reads a toetsingskader: whole, or all its problems.</summary>
public static class KaderReader
{
    private const string Voorvoegsel = "rules/";
    private const string Voorbereid = "kader.bin";

    private static readonly Lazy<Toetsingskader> Ingebouwd = new(() =>
        Inhoud(Voorbereid) is { } bytes ? Kaderopslag.Lees(bytes) : Lees(Ingebouwde()).Waarde);

    /// <summary>The kader that comes with this library.</summary>
    /// <remarks>The build has read its rules already and prepared what came of it, so that no expression is parsed here; a library built without that reads the rules.</remarks>
    public static Toetsingskader Meegeleverd => Ingebouwd.Value;

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

    /// <summary>The rules that this library was built with, by path.</summary>
    internal static Dictionary<string, ReadOnlyMemory<byte>> Ingebouwde() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
            .ToDictionary(naam => naam[Voorvoegsel.Length..], naam => (ReadOnlyMemory<byte>)Inhoud(naam)!, StringComparer.Ordinal);

    private static byte[]? Inhoud(string naam)
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam);
        if (bron is null)
        {
            return null;
        }

        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }
}
