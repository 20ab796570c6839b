using System.Collections.Immutable;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>The sentences about a case that ends otherwise than its author expected.</summary>
internal static class GevalZinnen
{
    public const string GeenRij = "Deze norm gaf geen enkele uitkomst.";

    public static string Anders(string? item, Naleving verwacht, Naleving gevonden) =>
        $"{Bij(item)}Verwacht: {Woord(verwacht)}; gevonden: {Woord(gevonden)}.";

    public static string GeenItem(string? item) => $"Er is geen uitkomst voor {item}.";

    public static string NietVerwacht(string? item, Naleving gevonden) => $"{Bij(item)}Niet verwacht; gevonden: {Woord(gevonden)}.";

    public static string AnderMogelijk(string? item, ImmutableArray<Naleving> verwacht, ImmutableArray<Naleving> gevonden) =>
        $"{Bij(item)}Verwacht mogelijk: {Opsomming(verwacht)}; gevonden: {Opsomming(gevonden)}.";

    public static string AndereUitleg(string? item, string id, Naleving verwacht, Naleving gevonden) =>
        $"{Bij(item)}Bij de uitleg {id} verwacht: {Woord(verwacht)}; gevonden: {Woord(gevonden)}.";

    private static string Bij(string? item) => item is null ? string.Empty : $"{item}: ";

    private static string Opsomming(ImmutableArray<Naleving> nalevingen) => string.Join(", ", nalevingen.Select(Woord));

    private static string Woord(Naleving naleving) => Woorden.Code(naleving);
}
