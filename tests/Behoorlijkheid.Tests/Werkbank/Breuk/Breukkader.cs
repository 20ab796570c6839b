using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>A small valid kader, cut out of the shipped rules: a file of every kind, to be broken.</summary>
internal static class Breukkader
{
    public const string Norm = "awb-9/awb-9-7-lid-1.json";
    public const string Paar = "behoorlijkheid/afstand-tot-beklaagde.json";
    public const string Versie = "behoorlijkheid/gedragslijn-beperkt.json";
    public const string EerdereVersie = "behoorlijkheid/gedragslijn-beperkt.tot-2012-12-31.json";
    public const string Zinnen = "brieven/zinnen.json";

    /// <summary>Its files by path.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Bestanden { get; } = Maak();

    /// <summary>The paths of its norms.</summary>
    public static ImmutableArray<string> Normen { get; } = [Norm, Paar, Versie, EerdereVersie];

    public static string Gevallen(string norm) => norm.Replace(".json", ".gevallen.json", StringComparison.Ordinal);

    public static JObject Json(string pad) => JObject.Parse(Encoding.UTF8.GetString(Bestanden[pad]));

    public static byte[] Bytes(JToken json) => Encoding.UTF8.GetBytes(json.ToString(Formatting.Indented) + "\n");

    private static ImmutableSortedDictionary<string, byte[]> Maak()
    {
        var json = new SortedDictionary<string, JObject>(StringComparer.Ordinal);
        foreach (var pad in new[] { Norm, Paar, Versie }.SelectMany(p => new[] { p, Gevallen(p) }).Concat(["kader.json", "feiten.json", "feestdagen.json"]))
        {
            json[pad] = Meegeleverd(pad);
        }

        foreach (var pad in new[] { Norm, Paar, Versie }.Select(Gevallen))
        {
            json[pad]["gevallen"] = new JArray(json[pad]["gevallen"]!.OrderByDescending(g => g["verwacht"] is JArray).ThenByDescending(g => g["mogelijk"] is not null).Take(3));
        }

        json[EerdereVersie] = (JObject)json[Versie].DeepClone();
        json[EerdereVersie]["geldig"] = new JObject { ["vanaf"] = "2001-01-01", ["tot"] = "2012-12-31" };
        json[Versie]["geldig"] = new JObject { ["vanaf"] = "2013-01-01" };
        json[Gevallen(EerdereVersie)] = (JObject)json[Gevallen(Versie)].DeepClone();
        json["begrippen.json"] = Begrippen(json);
        var bekend = json["begrippen.json"]["begrippen"]!.Select(b => (string)b["naam"]!).ToHashSet();
        json["termijnen.json"] = Deel("termijnen.json", bekend, ("termijnen", 2), ("nietGecodeerd", 1));
        json["toegang.json"] = Deel("toegang.json", bekend, ("gronden", 3));
        json["overzicht.json"] = Deel("overzicht.json", bekend, ("artikelen", 3), ("codes", 2));
        json["mutaties.json"] = Deel("mutaties.json", bekend, ("verantwoord", 2));
        foreach (var pad in new[] { Zinnen, "brieven/huisstijl.json", "brieven/anoniem.json" })
        {
            json[pad] = Meegeleverd(pad);
        }

        json[Zinnen] = Zinnenbestand(json[Zinnen]);
        return json.ToImmutableSortedDictionary(b => b.Key, b => Bytes(b.Value), StringComparer.Ordinal);
    }

    private static JObject Meegeleverd(string pad) => JObject.Parse(File.ReadAllText(Repository.Pad($"rules/{pad}")));

    // Those that the norms use, and those that these use.
    private static JObject Begrippen(SortedDictionary<string, JObject> json)
    {
        var alle = Meegeleverd("begrippen.json");
        var nodig = new List<string>();
        var zoeken = new Queue<string>(new[] { Norm, Paar, Versie }.Select(p => json[p].ToString()));
        while (zoeken.TryDequeue(out var tekst))
        {
            foreach (var begrip in alle["begrippen"]!.Where(b => !nodig.Contains((string)b["naam"]!) && Noemt(tekst, (string)b["naam"]!)))
            {
                nodig.Add((string)begrip["naam"]!);
                zoeken.Enqueue((string)begrip["als"]!);
            }
        }

        alle["begrippen"] = new JArray(alle["begrippen"]!.Where(b => nodig.Contains((string)b["naam"]!)));
        return alle;
    }

    // The sentences for its norms, and some others.
    private static JObject Zinnenbestand(JObject json)
    {
        Kies("begrippen", (_, i) => i < 3);
        Kies("normen", (naam, _) => new[] { Norm, Paar, Versie }.Any(n => Path.GetFileNameWithoutExtension(n) == naam));
        Kies("feiten", (_, i) => i % 12 == 0);
        return json;

        void Kies(string deel, Func<string, int, bool> kies) => ((JObject)json[deel]!).Properties().Where((lid, i) => !kies(lid.Name, i)).ToList().ForEach(lid => lid.Remove());
    }

    public static bool Noemt(string tekst, string naam) => Regex.IsMatch(tekst, $@"\b{naam}\b");

    // The first items that use no other begrip.
    private static JObject Deel(string pad, HashSet<string> bekend, params (string Lijst, int Aantal)[] lijsten)
    {
        var andere = Meegeleverd("begrippen.json")["begrippen"]!.Select(b => (string)b["naam"]!).Where(n => !bekend.Contains(n)).ToList();
        var json = Meegeleverd(pad);
        foreach (var (lijst, aantal) in lijsten)
        {
            var items = json[lijst]!.Where(i => !andere.Exists(n => Noemt(i.ToString(), n))).OrderByDescending(i => i.Children().Count()).Take(aantal).ToList();
            json[lijst] = new JArray(items.Count == aantal ? items : throw new InvalidOperationException($"{pad} heeft geen {aantal} {lijst} zonder andere begrippen."));
        }

        return json;
    }
}
