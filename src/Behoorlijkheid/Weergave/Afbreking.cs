namespace Behoorlijkheid.Weergave;

/// <summary>Breaks a line between words.</summary>
internal static class Afbreking
{
    /// <summary>The lines, at least one; a word longer than the width stands on a line of its own.</summary>
    public static IEnumerable<string> Regels(string tekst, int breedte)
    {
        var begin = 0;
        while (tekst.Length - begin > breedte)
        {
            var einde = tekst.LastIndexOf(' ', begin + breedte, breedte + 1);
            if (einde < 0)
            {
                einde = tekst.IndexOf(' ', begin);
            }

            if (einde < 0)
            {
                break;
            }

            yield return tekst[begin..einde];
            begin = einde + 1;
        }

        yield return tekst[begin..];
    }
}
