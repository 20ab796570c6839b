using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Regels;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Mutaties;

namespace Behoorlijkheid.Werkbank;

/// <summary>Reads a kader together with the cases beside its norms: whole, or all that is wrong with either.</summary>
internal static class Kaderwerklezer
{
    private const string Achtervoegsel = ".gevallen.json";
    private const string Voorvoegsel = "rules/";

    /// <summary>Reads a folder.</summary>
    public static Uitkomst<Kaderwerk> Lees(string map)
    {
        var kader = KaderReader.Lees(map);
        return Maak(kader, Directory.Exists(map) ? Bestanden(map) : [], Los(map, Verantwoordingslezer.Bestand), Los(map, Overzichtlezer.Bestand));
    }

    /// <summary>Reads files that the caller holds.</summary>
    /// <param name="bestanden">Their contents by path relative to the kader, with slashes.</param>
    /// <returns>The kader with its cases, or all problems.</returns>
    public static Uitkomst<Kaderwerk> Lees(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden) => Maak(
        KaderReader.Lees(bestanden),
        bestanden.Where(b => b.Key.EndsWith(Achtervoegsel, StringComparison.Ordinal)).Select(b => new KeyValuePair<string, byte[]>(b.Key, b.Value.ToArray())),
        Los(bestanden, Verantwoordingslezer.Bestand),
        Los(bestanden, Overzichtlezer.Bestand));

    /// <summary>The kader that comes with the library, with its cases.</summary>
    public static Uitkomst<Kaderwerk> Meegeleverd()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var bestanden = assembly.GetManifestResourceNames()
            .Where(naam => naam.EndsWith(Achtervoegsel, StringComparison.Ordinal))
            .Select(naam => new KeyValuePair<string, byte[]>(naam[Voorvoegsel.Length..], Inhoud(assembly, naam)));
        var mutaties = Voorvoegsel + Verantwoordingslezer.Bestand;
        return Maak(
            Uitkomst<Toetsingskader>.Van(KaderReader.Meegeleverd),
            bestanden,
            assembly.GetManifestResourceNames().Contains(mutaties) ? Inhoud(assembly, mutaties) : null,
            overzicht: null);
    }

    private static Uitkomst<Kaderwerk> Maak(Uitkomst<Toetsingskader> kader, IEnumerable<KeyValuePair<string, byte[]>> bestanden, byte[]? mutaties, byte[]? overzicht)
    {
        var problemen = new Probleemlijst();
        problemen.Voeg(kader.Problemen.Concat(kader.Waarschuwingen));
        var normen = (kader.Gelukt ? kader.Waarde.Normen : []).ToDictionary(n => n.Bestand, StringComparer.Ordinal);
        var lezer = new Gevallenlezer(problemen);
        var gevallen = ImmutableArray.CreateBuilder<Gevallenbestand>();
        foreach (var (pad, inhoud) in bestanden.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            var bestand = string.Concat(pad.AsSpan(0, pad.Length - Achtervoegsel.Length), ".json");
            var norm = normen.GetValueOrDefault(bestand);
            if (norm is null && kader.Gelukt)
            {
                problemen.Voeg(new Plaats(pad, string.Empty), GevalTeksten.GeenNorm(bestand));
            }
            else if (JsonLezer.Lees(inhoud, pad, Leesgrenzen.Dossier, problemen) is { } knoop)
            {
                gevallen.Add(lezer.Lees(knoop, bestand, norm));
            }
        }

        if (overzicht is not null && JsonLezer.Lees(overzicht, Overzichtlezer.Bestand, Leesgrenzen.Dossier, problemen) is { } leden)
        {
            Overzichtlezer.Lees(leden, problemen);
        }

        var verantwoord = mutaties is null ? [] : Verantwoordingslezer.Lees(mutaties, problemen);
        return problemen.Maak(() => new Kaderwerk(kader.Waarde, [.. gevallen.OrderBy(g => kader.Waarde.Normen.IndexOf(normen[g.Bestand]))], verantwoord));
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Bestanden(string map) =>
        Directory.EnumerateFiles(map, "*" + Achtervoegsel, SearchOption.AllDirectories)
            .Select(bestand => new KeyValuePair<string, byte[]>(Path.GetRelativePath(map, bestand).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(bestand)));

    private static byte[]? Los(string map, string bestand) => Path.Combine(map, bestand) is var pad && File.Exists(pad) ? File.ReadAllBytes(pad) : null;

    private static byte[]? Los(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, string bestand) =>
        bestanden.TryGetValue(bestand, out var inhoud) ? inhoud.ToArray() : null;

    private static byte[] Inhoud(Assembly assembly, string naam)
    {
        using var bron = assembly.GetManifestResourceStream(naam)!;
        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }
}
