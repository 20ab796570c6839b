using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>The words of a measurement.</summary>
internal static class DekkingTeksten
{
    public const string WatOntbreekt = "Wat geen geval laat zien";

    public static ImmutableArray<string> Kolommen { get; } = ["norm", "gevallen", "voorwaarden", "beslissend", "uitzonderingen"];

    public static string Titel(Toetsingskader kader) => $"Dekking van {kader.Titel}, versie {kader.Versie}";

    public static string Geheel(Kaderdekking dekking) =>
        $"De gevallen laten {Percentage(dekking.Percentage)} van {(dekking.IsKeuze ? "de gekozen" : "alle")} voorwaarden in elke waarheid zien: waar, onwaar en onbekend.";

    public static string Beslist(Kaderdekking dekking) =>
        $"Voor {Percentage(dekking.Beslispercentage)} is te zien dat de voorwaarde op zichzelf de uitkomst van haar uitdrukking bepaalt, als zij waar is en als zij onwaar is (MC/DC).";

    public static string Deel(int gezien, int alle) => $"{Woorden.Getal(gezien)} van {Woorden.Getal(alle)}";

    public static IEnumerable<string> Ongezien(Normdekking norm)
    {
        if (norm.Gevallen == 0)
        {
            return ["Er zijn geen gevallen."];
        }

        return Ongezien(norm.Voorwaarden).Concat(norm.Uitzonderingen.SelectMany(Ongezien));
    }

    public static IEnumerable<string> Ongezien(ImmutableArray<Voorwaardedekking> voorwaarden) =>
        voorwaarden.Where(v => !v.Ongezien.IsEmpty).Select(v => $"{v.Veld}: {v.Tekst} is nooit {Woorden.Of([.. v.Ongezien.Select(Woord)])}.");

    public static string Woord(Waarheid waarheid) => waarheid switch
    {
        Waarheid.Waar => "waar",
        Waarheid.Onwaar => "onwaar",
        _ => "onbekend",
    };

    public static string Percentage(double percentage) =>
        Math.Floor(percentage * 10).ToString("0", CultureInfo.InvariantCulture) is var tienden && tienden.Length > 1
            ? $"{tienden[..^1]}{(tienden[^1] == '0' ? string.Empty : "," + tienden[^1])}%"
            : $"0,{tienden}%";

    private static IEnumerable<string> Ongezien(Uitzonderingsdekking uitzondering)
    {
        if (!uitzondering.Toegepast)
        {
            yield return $"De uitzondering {uitzondering.Id} is nooit toegepast.";
        }

        if (!uitzondering.NietToegepast)
        {
            yield return $"De uitzondering {uitzondering.Id} is altijd toegepast.";
        }
    }
}
