using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes a line as CommonMark in which every character of the text stands for itself.</summary>
internal static class Markdownregel
{
    private const string Altijd = "\\`*_[]<>|~^#";
    private const string AanHetBegin = "-+=:";

    // Says nothing, and keeps the brackets of a note and of a link from being read as one.
    private const string Scheiding = "<!-- -->";
    private const string NaNoot = "(:[";

    public static string Van(string tekst) => Tekst(tekst, null, null);

    public static string Van(ImmutableArray<Tekstdeel> delen) =>
        string.Concat(delen.Select((d, i) => Deel(d, i > 0 ? delen[i - 1] : null, i + 1 < delen.Length ? delen[i + 1] : null)));

    public static string Noot(int plaats) => string.Create(CultureInfo.InvariantCulture, $"[^{plaats + 1}]");

    private static string Deel(Tekstdeel deel, Tekstdeel? vorige, Tekstdeel? volgende) => deel switch
    {
        Tekstdeel.Tekst tekst => Opgemaakt(tekst, vorige, volgende),
        Tekstdeel.Regeleinde => "\\\n",
        Tekstdeel.Koppeling koppeling => $"{(vorige is Tekstdeel.Nootverwijzing ? Scheiding : string.Empty)}[{Tekst(koppeling.Inhoud, koppeling, koppeling)}](<{Adres(koppeling.Adres)}>)",
        Tekstdeel.Nootverwijzing noot => Noot(noot.Noot),
        _ => string.Empty,
    };

    // Asterisks make text bold only beside a space or a mark. Elsewhere the same is said by a tag, which CommonMark allows.
    private static string Opgemaakt(Tekstdeel.Tekst tekst, Tekstdeel? vorige, Tekstdeel? volgende)
    {
        var inhoud = Tekst(tekst.Inhoud, vorige, volgende);
        if (!tekst.Vet && !tekst.Cursief)
        {
            return inhoud;
        }

        var los = IsGrens(vorige, achteraan: true) && IsGrens(volgende, achteraan: false) && char.IsLetterOrDigit(tekst.Inhoud[0]) && char.IsLetterOrDigit(tekst.Inhoud[^1]);
        var (voor, na) = (tekst.Vet, tekst.Cursief, los) switch
        {
            (true, true, true) => ("**_", "_**"),
            (true, false, true) => ("**", "**"),
            (false, true, true) => ("_", "_"),
            (true, true, false) => ("<strong><em>", "</em></strong>"),
            (true, false, false) => ("<strong>", "</strong>"),
            _ => ("<em>", "</em>"),
        };
        return voor + inhoud + na;
    }

    private static bool IsGrens(Tekstdeel? buur, bool achteraan) => buur switch
    {
        null or Tekstdeel.Regeleinde => true,
        Tekstdeel.Tekst { Vet: false, Cursief: false } tekst => IsLos(achteraan ? tekst.Inhoud[^1] : tekst.Inhoud[0]),
        _ => false,
    };

    private static bool IsLos(char teken) => teken == ' ' || (char.IsAscii(teken) && !char.IsAsciiLetterOrDigit(teken));

    private static string Tekst(string tekst, Tekstdeel? vorige, Tekstdeel? volgende)
    {
        var uit = new StringBuilder(tekst.Length + 8);
        var begin = vorige is null or Tekstdeel.Regeleinde;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (MoetLetterlijk(tekst, i, begin, vorige, volgende))
            {
                uit.Append('\\');
            }

            uit.Append(tekst[i] == '\u00A0' && (i == 0 || i == tekst.Length - 1) ? "&nbsp;" : tekst[i]);
        }

        return uit.ToString();
    }

    private static bool MoetLetterlijk(string tekst, int i, bool begin, Tekstdeel? vorige, Tekstdeel? volgende) => tekst[i] switch
    {
        '&' => i + 1 < tekst.Length ? char.IsAsciiLetter(tekst[i + 1]) || tekst[i + 1] == '#' : volgende is not null,
        '!' => i == tekst.Length - 1 && volgende is not null,
        '.' or ')' => begin && i > 0 && tekst.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0,
        var teken => Altijd.Contains(teken, StringComparison.Ordinal)
            || (i == 0 && begin && AanHetBegin.Contains(teken, StringComparison.Ordinal))
            || (i == 0 && vorige is Tekstdeel.Nootverwijzing && NaNoot.Contains(teken, StringComparison.Ordinal)),
    };

    private static string Adres(Uri adres) => adres.AbsoluteUri
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
}
