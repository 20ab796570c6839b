using System.Globalization;
using System.Text;
using Behoorlijkheid.Weergave.Taal;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Folds a text: without case, diacritics, kinds of space, quotes and dashes, and breaks of a line within a word.</summary>
internal static class Vouwer
{
    public static Gevouwen Vouw(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        var van = new List<int>(tekst.Length + 1);
        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            if (char.IsWhiteSpace(teken))
            {
                Ruimte(uit, van, i);
            }
            else if (IsAfbreking(tekst, i, out var verder))
            {
                i = verder - 1;
            }
            else if (char.IsAscii(teken))
            {
                Zet(uit, van, i, char.ToLowerInvariant(teken));
            }
            else
            {
                Vouw(uit, van, i, teken);
            }
        }

        van.Add(tekst.Length);
        return new(tekst, uit.ToString(), [.. van]);
    }

    public static string Tekst(string tekst) => Vouw(tekst).Tekst.Trim();

    /// <summary>The words of a text, folded: runs of letters and digits. What stands between brackets takes the place of a name and is none.</summary>
    public static IReadOnlyList<string> Woorden(string tekst)
    {
        var woorden = new List<string>();
        var gevouwen = Vouw(tekst).Tekst;
        var (begin, haken) = (-1, 0);
        for (var i = 0; i <= gevouwen.Length; i++)
        {
            var teken = i < gevouwen.Length ? gevouwen[i] : ' ';
            if (char.IsLetterOrDigit(teken))
            {
                begin = begin < 0 ? i : begin;
                continue;
            }

            if (begin >= 0 && haken == 0)
            {
                woorden.Add(gevouwen[begin..i]);
            }

            begin = -1;
            haken = Math.Max(0, haken + (teken == '[' ? 1 : teken == ']' ? -1 : 0));
        }

        return woorden;
    }

    private static void Ruimte(StringBuilder uit, List<int> van, int i)
    {
        if (uit.Length == 0 || uit[^1] != ' ')
        {
            Zet(uit, van, i, ' ');
        }
    }

    private static void Vouw(StringBuilder uit, List<int> van, int i, char teken)
    {
        switch (teken)
        {
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                break;
            case '\u2018' or '\u2019' or '\u02BC' or '\u00B4':
                Zet(uit, van, i, '\'');
                break;
            case >= '\u2010' and <= '\u2015':
                Zet(uit, van, i, '-');
                break;
            case 'ß' or 'ẞ':
                Zet(uit, van, i, "ss");
                break;
            case 'æ' or 'Æ':
                Zet(uit, van, i, "ae");
                break;
            case 'œ' or 'Œ':
                Zet(uit, van, i, "oe");
                break;
            case 'ø' or 'Ø':
                Zet(uit, van, i, 'o');
                break;
            case 'ł' or 'Ł':
                Zet(uit, van, i, 'l');
                break;
            case 'đ' or 'Đ' or 'ð' or 'Ð':
                Zet(uit, van, i, 'd');
                break;
            case var _ when char.IsSurrogate(teken) || teken == 'ı':
                Zet(uit, van, i, teken == 'ı' ? 'i' : teken);
                break;
            default:
                Ontleed(uit, van, i, teken);
                break;
        }
    }

    private static void Ontleed(StringBuilder uit, List<int> van, int i, char teken)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned)
        {
            return;
        }

        Zet(uit, van, i, Diakrieten.Zonder(teken));
    }

    // A hyphen at the end of a line within a word.
    private static bool IsAfbreking(string tekst, int i, out int verder)
    {
        verder = i + 1;
        if (tekst[i] is not ('-' or '\u2010' or '\u00AD') || i == 0 || !char.IsLetter(tekst[i - 1]))
        {
            return false;
        }

        while (verder < tekst.Length && char.IsWhiteSpace(tekst[verder]))
        {
            verder++;
        }

        return verder < tekst.Length && tekst.AsSpan(i, verder - i).ContainsAny('\r', '\n') && char.IsLetter(tekst[verder]);
    }

    private static void Zet(StringBuilder uit, List<int> van, int i, string tekens)
    {
        foreach (var teken in tekens)
        {
            Zet(uit, van, i, teken);
        }
    }

    private static void Zet(StringBuilder uit, List<int> van, int i, char teken)
    {
        uit.Append(teken);
        van.Add(i);
    }
}
