namespace Behoorlijkheid.Lezen;

/// <summary>Guesses which known name was meant by an unknown one.</summary>
internal static class Suggesties
{
    // Longer ones are no slip of the pen, and would make the comparison slow.
    private const int LangsteNaam = 80;

    /// <summary>The Dutch question whether a known name was meant.</summary>
    /// <param name="naam">What stands there.</param>
    /// <param name="bekend">What could have stood there; the first of equally near ones wins.</param>
    /// <returns><c>Bedoelt u "…"?</c>, or <c>null</c> when nothing is near.</returns>
    public static string? Voor(string naam, IEnumerable<string> bekend) =>
        Dichtstbij(naam, bekend) is { } beste ? $"Bedoelt u {Citaat.Van(beste)}?" : null;

    /// <summary>The known name that is nearest to what stands there.</summary>
    /// <param name="naam">What stands there.</param>
    /// <param name="bekend">What could have stood there; the first of equally near ones wins.</param>
    /// <returns>The name, or <c>null</c> when nothing is near.</returns>
    public static string? Dichtstbij(string naam, IEnumerable<string> bekend)
    {
        if (naam.Length is 0 or > LangsteNaam)
        {
            return null;
        }

        string? beste = null;
        var besteAfstand = 1 + Math.Max(1, naam.Length / 3);
        foreach (var kandidaat in bekend)
        {
            var afstand = string.Equals(kandidaat, naam, StringComparison.OrdinalIgnoreCase) ? 0 : Afstand(naam, kandidaat, besteAfstand);
            if (afstand < besteAfstand && afstand < kandidaat.Length)
            {
                (beste, besteAfstand) = (kandidaat, afstand);
            }
        }

        return beste;
    }

    /// <summary>How many characters must be added, removed, replaced or swapped with their neighbour.</summary>
    private static int Afstand(string links, string rechts, int grens)
    {
        if (Math.Abs(links.Length - rechts.Length) >= grens)
        {
            return grens;
        }

        // The lengths differ by less than the limit, so three rows fit on a small stack.
        Span<int> eerder = stackalloc int[rechts.Length + 1];
        Span<int> vorige = stackalloc int[rechts.Length + 1];
        Span<int> huidige = stackalloc int[rechts.Length + 1];
        for (var j = 0; j <= rechts.Length; j++)
        {
            vorige[j] = j;
        }

        for (var i = 1; i <= links.Length; i++)
        {
            Rij(links, rechts, i, eerder, vorige, huidige);
            if (huidige.IndexOfAnyInRange(0, grens - 1) < 0)
            {
                return grens;
            }

            var oudste = eerder;
            eerder = vorige;
            vorige = huidige;
            huidige = oudste;
        }

        return vorige[rechts.Length];
    }

    private static void Rij(string links, string rechts, int i, ReadOnlySpan<int> eerder, ReadOnlySpan<int> vorige, Span<int> huidige)
    {
        huidige[0] = i;
        for (var j = 1; j <= rechts.Length; j++)
        {
            var vervang = vorige[j - 1] + (Gelijk(links[i - 1], rechts[j - 1]) ? 0 : 1);
            huidige[j] = Math.Min(vervang, 1 + Math.Min(vorige[j], huidige[j - 1]));
            if (i > 1 && j > 1 && Gelijk(links[i - 1], rechts[j - 2]) && Gelijk(links[i - 2], rechts[j - 1]))
            {
                huidige[j] = Math.Min(huidige[j], eerder[j - 2] + 1);
            }
        }
    }

    private static bool Gelijk(char links, char rechts) => char.ToUpperInvariant(links) == char.ToUpperInvariant(rechts);
}
