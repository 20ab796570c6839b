using System.Globalization;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The few words that a form adds to a letter.</summary>
internal static class Vormteksten
{
    public const string Taal = "nl-NL";

    public const string Noten = "Noten";

    public const string Blad = "blad ";

    public const string BladVan = " van ";

    /// <summary>What a reader of the screen hears at the number of a note.</summary>
    public static string Noot(int nummer) => string.Create(CultureInfo.InvariantCulture, $"Noot {nummer}");

    public static string TerugVanNoot(int nummer) => string.Create(CultureInfo.InvariantCulture, $"Terug naar de tekst bij noot {nummer}");
}
