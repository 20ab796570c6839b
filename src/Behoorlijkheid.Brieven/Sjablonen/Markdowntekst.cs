using System.Text;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Writes a text so that it comes out of Markdown as it went in.</summary>
internal static class Markdowntekst
{
    /// <summary>The text on one line, with every sign that Markdown could read otherwise escaped.</summary>
    public static string Letterlijk(string tekst)
    {
        var regel = EenRegel(tekst);
        var uit = new StringBuilder(regel.Length + 8);
        for (var i = 0; i < regel.Length; i++)
        {
            // CommonMark: any ASCII punctuation can be escaped. A figure at the start could number a list.
            if (i == 0 && char.IsAsciiDigit(regel[i]))
            {
                uit.Append("&#").Append((int)regel[i]).Append(';');
            }
            else
            {
                uit.Append(char.IsAscii(regel[i]) && (char.IsPunctuation(regel[i]) || char.IsSymbol(regel[i])) ? "\\" : string.Empty).Append(regel[i]);
            }
        }

        return uit.ToString();
    }

    /// <summary>The text on one line: runs of white space are one space, and signs that steer a machine are gone.</summary>
    public static string EenRegel(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            if (char.IsWhiteSpace(teken))
            {
                if (uit.Length > 0 && uit[^1] != ' ')
                {
                    uit.Append(' ');
                }
            }
            else if (!char.IsControl(teken) && teken is not ('\uFFFE' or '\uFFFF'))
            {
                uit.Append(teken);
            }
        }

        return uit.ToString().TrimEnd();
    }
}
