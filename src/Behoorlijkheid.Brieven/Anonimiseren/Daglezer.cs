using System.Globalization;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Reads the days that a folded text names, in words and in figures.</summary>
internal static class Daglezer
{
    private const string Maandnaam = @"(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|(?:jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b\.?)";
    private const string Voorzetsels = "(?<voor>(?:op|tussen|van|vanaf|tot) )?";
    private const string Dag = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?(?:de [0-9]{1,2}(?:e|ste|de)|[0-9]{1,2}(?:e|ste|de)?)";
    private const string Reeks = $"(?<reeks>(?:, ?{Dag})* ?(?:en|of|tot|tot en met|t/m|-) ?{Dag})?";
    private const string Woorden = $@"{Voorzetsels}(?<dag>{Dag}){Reeks} (?<maand>{Maandnaam})(?: (?<jaar>[12][0-9]{{3}})\b)?";

    private static readonly string[] Maanden = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly Regex InWoorden = Maak($@"\b{Woorden}");
    private static readonly Regex Delen = Maak($"^{Woorden}$");
    private static readonly Regex InCijfers = Maak(@"\b(?:op )?(?:[0-9]{1,2}-[0-9]{1,2}-(?:[12][0-9]{3}|[0-9]{2})|[0-9]{1,2}/[0-9]{1,2}/(?:[12][0-9]{3}|[0-9]{2})|[0-9]{1,2}\.[0-9]{1,2}\.[12][0-9]{3}|(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2})\b");

    /// <summary>The days in the order in which they stand there.</summary>
    public static List<Dagvermelding> Lees(string tekst)
    {
        var dagen = new List<Dagvermelding>();
        var rest = tekst.ToCharArray();
        foreach (var match in InCijfers.EnumerateMatches(tekst))
        {
            if (UitCijfers(tekst, match.Index, match.Length) is { } dag)
            {
                dagen.Add(dag);

                // Its last figures begin no other day.
                rest.AsSpan(dag.Begin, match.Length).Fill('.');
            }
        }

        var woorden = new string(rest);
        foreach (var match in InWoorden.EnumerateMatches(woorden))
        {
            dagen.Add(UitWoorden(woorden, match.Index, match.Length));
        }

        dagen.Sort(static (a, b) => a.Begin.CompareTo(b.Begin));
        return dagen;
    }

    private static Dagvermelding UitWoorden(string tekst, int begin, int lengte)
    {
        var delen = Delen.Match(tekst.Substring(begin, lengte)).Groups;
        var maand = delen["maand"].Value is "mrt" or "mrt." ? "maa" : delen["maand"].Value[..3];
        var jaar = delen["jaar"].Success ? Getal(delen["jaar"].Value) : (int?)null;
        return new(begin, begin + lengte, delen["voor"].Value, Getal(delen["dag"].Value), Array.IndexOf(Maanden, maand) + 1, jaar, delen["reeks"].Success);
    }

    private static Dagvermelding? UitCijfers(string tekst, int begin, int lengte)
    {
        var stuk = tekst.AsSpan(begin, lengte);
        Span<int> delen = [0, 0, 0];
        var deel = 0;
        foreach (var teken in stuk)
        {
            if (char.IsAsciiDigit(teken))
            {
                delen[deel] = (delen[deel] * 10) + teken - '0';
            }
            else if (teken is '-' or '/' or '.')
            {
                deel++;
            }
        }

        var (dag, jaar) = delen[0] > 31 ? (delen[2], delen[0]) : (delen[0], delen[2]);
        jaar = jaar < 100 ? jaar + (jaar > 30 ? 1900 : 2000) : jaar;
        return delen[1] is >= 1 and <= 12 && dag is >= 1 and <= 31
            ? new(begin, begin + lengte, stuk.StartsWith("op ", StringComparison.Ordinal) ? "op " : string.Empty, dag, delen[1], jaar, IsReeks: false)
            : null;
    }

    private static int Getal(string tekst) => int.Parse(string.Concat(tekst.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static Regex Maak(string patroon) => new(patroon, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
