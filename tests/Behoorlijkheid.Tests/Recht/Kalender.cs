using System.Globalization;
using System.Text.Json;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Tests.Recht;

/// <summary>The calendar of rules/feestdagen.json, read here without the library's own reader.</summary>
internal static class Kalender
{
    public static Feestdagenkalender Nederland { get; } = Met();

    public static Feestdagenkalender Met(params GelijkgesteldeDag[] gelijkgesteld)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Pad("rules/feestdagen.json")));
        return new(
            [.. Lijst(json, "vast").Select(f => new VasteFeestdag(
                f.GetProperty("naam").GetString()!, f.GetProperty("maand").GetInt32(), f.GetProperty("dag").GetInt32(), f.TryGetProperty("alsZondag", out _), Datum(f, "vanaf"), Datum(f, "tot")))],
            [.. Lijst(json, "pasen").Select(f => new Paasfeestdag(
                f.GetProperty("naam").GetString()!, f.GetProperty("dagenNaPasen").GetInt32(), Datum(f, "vanaf"), Datum(f, "tot")))],
            [.. Lijst(json, "gelijkgesteld").Select(d => new GelijkgesteldeDag(Datum(d, "datum")!.Value, d.GetProperty("bron").GetString()!)), .. gelijkgesteld]);
    }

    private static JsonElement.ArrayEnumerator Lijst(JsonDocument json, string naam) => json.RootElement.GetProperty(naam).EnumerateArray();

    private static DateOnly? Datum(JsonElement element, string naam) =>
        element.TryGetProperty(naam, out var datum) ? DateOnly.ParseExact(datum.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
