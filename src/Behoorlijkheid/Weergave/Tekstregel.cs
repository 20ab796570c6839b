using System.Globalization;
using System.Text;

namespace Behoorlijkheid.Weergave;

/// <summary>Makes any text one plain line: a dossier is no place from which to command a terminal or to turn text around.</summary>
internal static class Tekstregel
{
    /// <summary>The text with every run of white space and control characters as one space, and without marks of direction.</summary>
    public static string Van(string tekst)
    {
        var regel = new StringBuilder(tekst.Length);
        var spatie = false;
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (IsRichting(rune.Value))
            {
                continue;
            }

            if (IsWit(rune))
            {
                spatie = true;
                continue;
            }

            if (spatie && regel.Length > 0)
            {
                regel.Append(' ');
            }

            regel.Append(rune);
            spatie = false;
        }

        return regel.ToString();
    }

    // A no-break space stays one: it holds together what belongs together.
    private static bool IsWit(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.SpaceSeparator => rune.Value != 0x00A0,
        _ => false,
    };

    private static bool IsRichting(int teken) => teken is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;
}
