using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The files of a kader as they are written, each read as JSON when somebody asks where something stands.</summary>
internal sealed class Kaderbronnen
{
    public const string Wijzigingen = "CHANGELOG.md";

    private const string Voorvoegsel = "rules/";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> bestanden;
    private readonly ConcurrentDictionary<string, JsonKnoop?> gelezen = new(StringComparer.Ordinal);

    public Kaderbronnen(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> bestanden) => this.bestanden = new(bestanden, StringComparer.Ordinal);

    /// <summary>Those of a folder.</summary>
    public static Kaderbronnen Van(string map) => new(
        new[] { "*.json", Wijzigingen }.SelectMany(p => Directory.EnumerateFiles(map, p, SearchOption.AllDirectories))
            .Select(b => KeyValuePair.Create(Path.GetRelativePath(map, b).Replace(Path.DirectorySeparatorChar, '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(b))));

    /// <summary>Those of the kader that comes with the library: the rules stand there, the letters with the letters, what belongs to the workbench stands here.</summary>
    public static Kaderbronnen Meegeleverd()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new(KaderReader.Ingebouwde().Concat(assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
            .Select(naam => KeyValuePair.Create(naam[Voorvoegsel.Length..], Inhoud(assembly, naam))))
            .Concat(SjabloonsetReader.Ingebouwde().Where(b => Sjabloonset.Jsonbestanden.Contains(b.Key)).Select(b => KeyValuePair.Create(SjabloonsetReader.Voorvoegsel + b.Key, b.Value))));
    }

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Bestanden => bestanden;

    /// <summary>The same files, with others in the place of some.</summary>
    public Kaderbronnen Met(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> andere)
    {
        var door = andere.ToDictionary(StringComparer.Ordinal);
        return new(bestanden.Select(b => KeyValuePair.Create(b.Key, door.GetValueOrDefault(b.Key, b.Value))));
    }

    public string? Tekst(string pad) => bestanden.TryGetValue(pad, out var inhoud) ? Encoding.UTF8.GetString(inhoud.Span) : null;

    /// <summary>What a file holds; <c>null</c> when it is absent or cannot be read.</summary>
    public JsonKnoop? Inhoud(string pad) => gelezen.GetOrAdd(
        pad, p => bestanden.TryGetValue(p, out var inhoud) ? JsonLezer.Lees(inhoud, p, Leesgrenzen.Dossier, new Probleemlijst()) : null);

    /// <summary>What stands at a pointer, or <c>null</c>.</summary>
    public JsonKnoop? Knoop(string pad, string pointer)
    {
        var knoop = Inhoud(pad);
        foreach (var stap in Jsonpointer.Stappen(pointer))
        {
            knoop = Onder(knoop, stap);
        }

        return knoop;
    }

    /// <summary>Where a pointer points to, or the nearest thing around it that is there.</summary>
    public Plaats Plaats(string pad, string pointer)
    {
        var knoop = Inhoud(pad);
        if (knoop is null)
        {
            return new(pad, pointer);
        }

        foreach (var stap in Jsonpointer.Stappen(pointer))
        {
            if (Onder(knoop, stap) is not { } volgende)
            {
                break;
            }

            knoop = volgende;
        }

        return knoop.Plaats;
    }

    /// <summary>The member of an object, or the item of a list.</summary>
    public static JsonKnoop? Onder(JsonKnoop? knoop, string stap) => knoop switch
    {
        JsonObject o => o.Zoek(stap),
        JsonLijst lijst when int.TryParse(stap, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < lijst.Items.Length => lijst.Items[i],
        _ => null,
    };

    private static ReadOnlyMemory<byte> Inhoud(Assembly assembly, string naam)
    {
        using var bron = assembly.GetManifestResourceStream(naam)!;
        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }
}
