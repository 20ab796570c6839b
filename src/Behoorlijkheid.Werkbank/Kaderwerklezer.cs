using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle;
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
    /// <param name="map">The folder.</param>
    /// <param name="metBrieven">Whether the letters beside the kader are checked too.</param>
    /// <returns>The kader with its cases, or all problems.</returns>
    public static Uitkomst<Kaderwerk> Lees(string map, bool metBrieven = false)
    {
        var kader = new Lazy<Uitkomst<Toetsingskader>>(() => KaderReader.Lees(map));
        var brieven = Brieven(metBrieven, () => SjabloonsetReader.Controleer(map, () => Gelukt(kader.Value)));
        return Maak(kader.Value, Directory.Exists(map) ? Bestanden(map) : [], Ernaast, brieven);

        byte[]? Ernaast(string bestand) => Path.Combine(map, bestand) is var pad && File.Exists(pad) ? File.ReadAllBytes(pad) : null;
    }

    /// <summary>Reads files that the caller holds.</summary>
    /// <param name="bestanden">Their contents by path relative to the kader, with slashes.</param>
    /// <param name="metBrieven">Whether the letters beside the kader are checked too.</param>
    /// <returns>The kader with its cases, or all problems.</returns>
    public static Uitkomst<Kaderwerk> Lees(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden, bool metBrieven = false)
    {
        var kader = new Lazy<Uitkomst<Toetsingskader>>(() => KaderReader.Lees(bestanden));
        var brieven = Brieven(metBrieven, () => SjabloonsetReader.Controleer(bestanden, () => Gelukt(kader.Value)));
        var gevallen = bestanden.Where(b => b.Key.EndsWith(Achtervoegsel, StringComparison.Ordinal)).Select(b => new KeyValuePair<string, byte[]>(b.Key, b.Value.ToArray()));
        return Maak(kader.Value, gevallen, naam => bestanden.TryGetValue(naam, out var inhoud) ? inhoud.ToArray() : null, brieven);
    }

    /// <summary>The kader that comes with the library, with its cases.</summary>
    public static Uitkomst<Kaderwerk> Meegeleverd()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var bestanden = assembly.GetManifestResourceNames()
            .Where(naam => naam.EndsWith(Achtervoegsel, StringComparison.Ordinal))
            .Select(naam => new KeyValuePair<string, byte[]>(naam[Voorvoegsel.Length..], Inhoud(assembly, naam)!));
        return Maak(Uitkomst<Toetsingskader>.Van(KaderReader.Meegeleverd), bestanden, naam => Inhoud(assembly, Voorvoegsel + naam), Brieven(metBrieven: false, () => []));
    }

    private static Uitkomst<Kaderwerk> Maak(
        Uitkomst<Toetsingskader> kader, IEnumerable<KeyValuePair<string, byte[]>> bestanden, Func<string, byte[]?> ernaast, Task<ImmutableArray<Probleem>> brieven)
    {
        var problemen = new Probleemlijst();
        problemen.Voeg(kader.Problemen.Concat(kader.Waarschuwingen));
        var normen = (kader.Gelukt ? kader.Waarde.Normen : []).ToDictionary(n => n.Bestand, StringComparer.Ordinal);
        var gevallen = Tegelijk.Maak([.. bestanden.OrderBy(b => b.Key, StringComparer.Ordinal)], b => Lees(b.Key, b.Value, normen, kader));
        problemen.Voeg(gevallen.SelectMany(g => g.Problemen.OpVolgorde(Ernst.Fout).Concat(g.Problemen.OpVolgorde(Ernst.Waarschuwing))));
        if (ernaast(Overzichtlezer.Bestand) is { } overzicht && JsonLezer.Lees(overzicht, Overzichtlezer.Bestand, Leesgrenzen.Dossier, problemen) is { } leden)
        {
            Overzichtlezer.Lees(leden, problemen);
        }

        problemen.Voeg(brieven.GetAwaiter().GetResult());
        var verantwoord = ernaast(Verantwoordingslezer.Bestand) is { } mutaties ? Verantwoordingslezer.Lees(mutaties, problemen) : [];
        var aanvaard = ernaast(Aanvaardingslezer.Bestand) is { } controle ? Aanvaardingslezer.Lees(controle, problemen) : [];
        return problemen.Maak(() => new Kaderwerk(kader.Waarde, [.. gevallen.Select(g => g.Gevallen!).OrderBy(g => kader.Waarde.Normen.IndexOf(normen[g.Bestand]))], verantwoord, aanvaard));
    }

    // The templates need no kader: they are read while it is.
    private static Task<ImmutableArray<Probleem>> Brieven(bool metBrieven, Func<ImmutableArray<Probleem>> controleer) =>
        metBrieven ? Task.Run(controleer) : Task.FromResult(ImmutableArray<Probleem>.Empty);

    private static Toetsingskader? Gelukt(Uitkomst<Toetsingskader> kader) => kader.Gelukt ? kader.Waarde : null;

    private static Gelezen Lees(string pad, byte[] inhoud, Dictionary<string, Norm> normen, Uitkomst<Toetsingskader> kader)
    {
        var problemen = new Probleemlijst();
        var bestand = string.Concat(pad.AsSpan(0, pad.Length - Achtervoegsel.Length), ".json");
        var norm = normen.GetValueOrDefault(bestand);
        Gevallenbestand? gevallen = null;
        if (norm is null && kader.Gelukt)
        {
            problemen.Voeg(new Plaats(pad, string.Empty), GevalTeksten.GeenNorm(bestand));
        }
        else if (JsonLezer.Lees(inhoud, pad, Leesgrenzen.Dossier, problemen) is { } knoop)
        {
            gevallen = new Gevallenlezer(problemen, kader.Gelukt ? kader.Waarde.Aanvulling : null).Lees(knoop, bestand, norm);
        }

        return new(gevallen, problemen);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Bestanden(string map) =>
        Directory.EnumerateFiles(map, "*" + Achtervoegsel, SearchOption.AllDirectories)
            .Select(bestand => new KeyValuePair<string, byte[]>(Path.GetRelativePath(map, bestand).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(bestand)));

    private static byte[]? Inhoud(Assembly assembly, string naam)
    {
        using var bron = assembly.GetManifestResourceStream(naam);
        if (bron is null)
        {
            return null;
        }

        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }

    /// <summary>What was read of one file of cases, or why it was not.</summary>
    private sealed record Gelezen(Gevallenbestand? Gevallen, Probleemlijst Problemen);
}
