using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Lezing;
using Behoorlijkheid.Werkbank.Controle;
using Behoorlijkheid.Werkbank.Mutaties;

namespace Behoorlijkheid.Werkbank.Opmaak;

/// <summary>Gives every file of a kader its canonical form: one layout, one order of fields, expressions in words.</summary>
internal static class Kaderopmaker
{
    private const string Achtervoegsel = ".gevallen.json";

    private static readonly ImmutableArray<string> Ernaast = [Verantwoordingslezer.Bestand, Aanvaardingslezer.Bestand];

    private static readonly ImmutableDictionary<string, string> Brieven =
        Sjabloonset.Jsonbestanden.ToImmutableDictionary(b => SjabloonsetReader.Voorvoegsel + b, Path.GetFileNameWithoutExtension, StringComparer.Ordinal)!;

    private static readonly ImmutableArray<string> Eigen = ["kader.json", "begrippen.json", "feiten.json", "feestdagen.json", "toegang.json", "termijnen.json", .. Ernaast];

    /// <summary>The files of a folder that belong to its kader, stand beside its norms or are of its letters.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Bestanden(string map) =>
        Directory.EnumerateFiles(map, "*.json", SearchOption.AllDirectories)
            .Select(bestand => (Pad: Path.GetRelativePath(map, bestand).Replace(Path.DirectorySeparatorChar, '/'), bestand))
            .Where(b => Kaderbestand.Hoort(b.Pad) || b.Pad.EndsWith(Achtervoegsel, StringComparison.Ordinal) || Ernaast.Contains(b.Pad) || Brieven.ContainsKey(b.Pad))
            .ToDictionary(b => b.Pad, b => (ReadOnlyMemory<byte>)File.ReadAllBytes(b.bestand), StringComparer.Ordinal);

    /// <summary>The files in their canonical form.</summary>
    /// <param name="kader">What they hold; it is read without problems.</param>
    /// <param name="bestanden">The files by path.</param>
    public static ImmutableArray<Opgemaakt> Maak(Toetsingskader kader, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bestanden)
    {
        var normen = kader.Normen.ToDictionary(n => n.Bestand, Uitdrukkingen, StringComparer.Ordinal);
        return
        [
            .. bestanden.OrderBy(b => b.Key, StringComparer.Ordinal).AsParallel().AsOrdered().Select(b =>
                JsonLezer.Lees(b.Value, b.Key, Leesgrenzen.Dossier, new()) is { } knoop
                    ? new Opgemaakt(b.Key, b.Value, Encoding.UTF8.GetBytes(Tekst(b.Key, knoop)))
                    : new(b.Key, b.Value, b.Value)),
        ];

        string Tekst(string pad, JsonKnoop knoop)
        {
            var uitdrukkingen = pad == "begrippen.json" ? Uitdrukkingen(kader, knoop) : normen.GetValueOrDefault(pad, []);
            return new JsonOpmaker((plek, tekst) => uitdrukkingen.TryGetValue(plek, out var v) ? Uitdrukkingopmaker.Maak(tekst, v) : tekst).Schrijf(knoop, Soort(pad));
        }
    }

    private static string Soort(string pad) =>
        pad.EndsWith(Achtervoegsel, StringComparison.Ordinal) ? "gevallen" : Brieven.TryGetValue(pad, out var brief) ? brief : Eigen.Contains(pad) ? pad[..^".json".Length] : "norm";

    private static Dictionary<string, Voorwaarde> Uitdrukkingen(Norm norm)
    {
        var velden = Velden(string.Empty, norm.VanToepassingAls, norm.OpeisbaarAls, norm.VoldaanAls)
            .Concat(norm.Uitzonderingen.Select((u, i) => ($"/uitzonderingen/{Getal(i)}/als", (Voorwaarde?)u.Als)))
            .Concat(norm.Uitleg.SelectMany((u, i) => Velden($"/uitleg/{Getal(i)}", u.VanToepassingAls, u.OpeisbaarAls, u.VoldaanAls)));
        return velden.Where(v => v.Item2 is not null).ToDictionary(v => v.Item1, v => v.Item2!, StringComparer.Ordinal);
    }

    private static IEnumerable<(string, Voorwaarde?)> Velden(string onder, Voorwaarde? toepassing, Voorwaarde? opeisbaar, Voorwaarde? voldaan) =>
        [($"{onder}/vanToepassingAls", toepassing), ($"{onder}/opeisbaarAls", opeisbaar), ($"{onder}/voldaanAls", voldaan)];

    private static Dictionary<string, Voorwaarde> Uitdrukkingen(Toetsingskader kader, JsonKnoop begrippen)
    {
        var bekend = kader.Begrippen.ToDictionary(b => b.Naam, b => b.Als, StringComparer.Ordinal);
        var geschreven = ((begrippen as JsonObject)?.Zoek("begrippen") as JsonLijst)?.Items ?? [];
        return geschreven.Select((knoop, i) => (Plek: $"/begrippen/{Getal(i)}/als", Naam: ((knoop as JsonObject)?.Zoek("naam") as JsonTekst)?.Waarde ?? string.Empty))
            .Where(b => bekend.ContainsKey(b.Naam))
            .ToDictionary(b => b.Plek, b => bekend[b.Naam], StringComparer.Ordinal);
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
