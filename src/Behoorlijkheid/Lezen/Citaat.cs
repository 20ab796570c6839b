using System.Globalization;
using System.Text;

namespace Behoorlijkheid.Lezen;

/// <summary>Quotes what stands in an input, on one line and not too long.</summary>
internal static class Citaat
{
    private const int Langste = 60;

    /// <summary>A text between double quotes.</summary>
    /// <param name="tekst">The text.</param>
    /// <returns>The quotation.</returns>
    public static string Van(string tekst) => $"\"{Regel(tekst, aanhalingen: true)}\"";

    /// <summary>A piece of JSON as it is written, without quotes around it.</summary>
    /// <param name="json">The piece.</param>
    /// <returns>The quotation.</returns>
    public static string Ruw(string json) => Regel(json, aanhalingen: false);

    private static string Regel(string tekst, bool aanhalingen)
    {
        var regel = new StringBuilder();
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (regel.Length >= Langste)
            {
                return regel.Append('…').ToString();
            }

            Voeg(regel, rune, aanhalingen);
        }

        return regel.ToString();
    }

    private static void Voeg(StringBuilder regel, Rune rune, bool aanhalingen)
    {
        if (aanhalingen && (rune.Value is '"' or '\\'))
        {
            regel.Append('\\').Append((char)rune.Value);
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            regel.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        else
        {
            regel.Append(rune);
        }
    }
}
