using System.Globalization;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A folded text that knows where each of its characters comes from.</summary>
/// <param name="Origineel">The text as it was.</param>
/// <param name="Tekst">The folded text.</param>
/// <param name="Van">Of each folded character its place in the original; one more for the end.</param>
internal sealed record Gevouwen(string Origineel, string Tekst, int[] Van)
{
    /// <summary>Whether a capital stands there; letters of a script without capitals can each begin a name.</summary>
    public bool IsHoofdletter(int plaats) => Origineel[Van[plaats]] is var teken && (char.IsUpper(teken) || char.GetUnicodeCategory(teken) is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter);

    public bool IsWoordteken(int plaats) => plaats >= 0 && plaats < Tekst.Length && char.IsLetterOrDigit(Tekst[plaats]);

    /// <summary>Whether a sentence begins there.</summary>
    public bool IsZinsbegin(int plaats)
    {
        var vorige = plaats - 1;
        while (vorige >= 0 && (Tekst[vorige] is ' ' or '\'' or '"' or '“' or '”' or '(' or '„'))
        {
            vorige--;
        }

        return vorige < 0 || Tekst[vorige] is '.' or '!' or '?' or ':' or '…' or '\u2022';
    }
}
