using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Takes from what was found what may stay.</summary>
internal static class Aanvaardingen
{
    /// <summary>The code of a reason that hits nothing.</summary>
    public const string Vervallen = "kader-aanvaarding-vervallen";

    private static readonly ImmutableArray<string> Namen = ["id", "naam", "code", "lid", "norm"];

    /// <param name="werk">What was looked at.</param>
    /// <param name="gevonden">What was found.</param>
    /// <returns>What is open, with the reasons that hit nothing, and what may stay.</returns>
    public static Controleronde Verdeel(Controlewerk werk, IReadOnlyList<Bevinding> gevonden)
    {
        var redenen = new Dictionary<Bevinding, string>(ReferenceEqualityComparer.Instance);
        var vervallen = new List<Bevinding>();
        foreach (var aanvaarding in werk.Werk.Aanvaard)
        {
            var getroffen = Zoek(werk.Bronnen, aanvaarding) is { } knoop
                ? gevonden.Where(b => b.Code == aanvaarding.Code && b.Plaats == knoop.Plaats).ToList()
                : [];
            getroffen.ForEach(b => redenen[b] = aanvaarding.Reden);
            if (getroffen.Count == 0)
            {
                vervallen.Add(werk.Vond(Vervallen, Aanvaardingslezer.Bestand, aanvaarding.Plaats.Pointer, ControleTeksten.AanvaardingVervallen(aanvaarding)));
            }
        }

        return new(
            OpVolgorde(gevonden.Where(b => !redenen.ContainsKey(b)).Concat(vervallen)),
            [.. OpVolgorde(gevonden.Where(redenen.ContainsKey)).Select(b => new Aanvaarde(b, redenen[b]))]);
    }

    private static ImmutableArray<Bevinding> OpVolgorde(IEnumerable<Bevinding> bevindingen) =>
    [
        .. bevindingen
            .OrderBy(b => b.Plaats.Bestand, StringComparer.Ordinal)
            .ThenBy(b => b.Plaats.Regel)
            .ThenBy(b => b.Plaats.Kolom)
            .ThenBy(b => b.Code, StringComparer.Ordinal)
            .ThenBy(b => b.Zin, StringComparer.Ordinal),
    ];

    private static JsonKnoop? Zoek(Kaderbronnen bronnen, Aanvaarding aanvaarding)
    {
        var knoop = bronnen.Inhoud(aanvaarding.Bestand);
        foreach (var stap in Jsonpointer.Stappen(aanvaarding.Pointer))
        {
            knoop = Onder(knoop, stap);
        }

        return knoop;
    }

    // The number of a named item changes when another is put before it: then a reason would hit something else.
    private static JsonKnoop? Onder(JsonKnoop? knoop, string stap) => knoop switch
    {
        JsonObject o => o.Zoek(stap),
        JsonLijst lijst when lijst.Items.Any(i => Naam(i) is not null) => lijst.Items.FirstOrDefault(i => Naam(i) == stap),
        JsonLijst => Kaderbronnen.Onder(knoop, stap),
        _ => null,
    };

    private static string? Naam(JsonKnoop item) =>
        item is JsonObject o ? Namen.Select(n => (o.Zoek(n) as JsonTekst)?.Waarde).FirstOrDefault(n => n is not null) : null;
}
