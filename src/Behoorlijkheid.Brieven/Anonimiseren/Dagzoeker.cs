using System.Globalization;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Finds days, which become month and year, and days of birth, which go.</summary>
internal static class Dagzoeker
{
    private const int Rang = 3;
    private const int RangGeboorte = 6;
    private const int Voorgeschiedenis = 80;
    private const string Maandnaam = @"(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|(?:jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b\.?)";

    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Voorzetsels = ["op ", "tussen ", "van ", "vanaf ", "tot "];

    private static readonly Regex InWoorden = Maak(
        @"\b(?:(?:op|tussen|van|vanaf|tot) )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?[0-9]{1,2}(?:e|ste|de)?(?: ?(?:en|of|tot|tot en met|t/m|-) ?[0-9]{1,2})? " + Maandnaam + @"(?: [12][0-9]{3}\b)?");

    private static readonly Regex InCijfers = Maak(@"\b(?:op )?(?:[0-9]{1,2}-[0-9]{1,2}-(?:[12][0-9]{3}|[0-9]{2})|[0-9]{1,2}/[0-9]{1,2}/(?:[12][0-9]{3}|[0-9]{2})|[0-9]{1,2}\.[0-9]{1,2}\.[12][0-9]{3}|(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2})\b");
    private static readonly Regex Deel = Maak(@"^(?<voor>op |tussen |van |vanaf |tot )?(?:[a-z]+dag,? )?[0-9]+(?:e|ste|de)?(?<reeks> ?(?:en|of|tot|tot en met|t/m|-) ?[0-9]{1,2})? (?<maand>[a-z]+)\.?(?: (?<jaar>[0-9]{4}))?$");
    private static readonly Regex VanWet = Maak(@"(?:rapport(?:brief)?|advies) [0-9]{4}[/.][0-9]+,? (?:van|d\.d\.) ?$|\bwet(?: op [a-z ]+)? van $|staatsblad[^.]{0,30}$|\bstb\.[^.]{0,20}$|\bstcrt\.[^.]{0,20}$|ecli:[a-z0-9:.]+[^.]{0,20}$|(?:arrest|uitspraak) van de [a-z ]{0,50} van $");
    private static readonly Regex Geboorte = Maak(@"(?:geboren(?: te [a-z-]+)?(?: op)?|\bgeb\.?(?: op)?|geboortedatum:?|geboortedag:?) ?$");

    public static IReadOnlyList<Treffer> Zoek(Gevouwen tekst)
    {
        var treffers = new List<Treffer>();
        foreach (var match in InWoorden.EnumerateMatches(tekst.Tekst))
        {
            treffers.Add(Dag(tekst, match.Index, match.Length, InWoordenAls));
        }

        foreach (var match in InCijfers.EnumerateMatches(tekst.Tekst))
        {
            if (IsDag(tekst.Tekst.AsSpan(match.Index, match.Length), out _, out _))
            {
                treffers.Add(Dag(tekst, match.Index, match.Length, InCijfersAls));
            }
        }

        return treffers;
    }

    private static Treffer Dag(Gevouwen tekst, int begin, int lengte, Func<string, (int Over, string Tekst)> als)
    {
        var stuk = tekst.Tekst.Substring(begin, lengte);
        var voor = tekst.Tekst[Math.Max(0, begin - Voorgeschiedenis)..(begin + Voorzetsel(stuk))];
        var kop = begin + Voorzetsel(stuk);
        if (Geboorte.IsMatch(voor))
        {
            return new() { Begin = kop, Eind = begin + lengte, Soort = Vondstsoort.Geboortedatum, IsZeker = true, Rang = RangGeboorte, Vervanging = AnonimiseerTeksten.Geboortedatum };
        }

        var (over, vervanging) = als(stuk);
        return VanWet.IsMatch(voor)
            ? new() { Begin = kop, Eind = begin + lengte, Soort = Vondstsoort.Dag, IsZeker = false, Rang = 0 }
            : new() { Begin = begin + over, Eind = begin + lengte, Soort = Vondstsoort.Dag, IsZeker = true, Rang = Rang, Vervanging = vervanging };
    }

    private static int Voorzetsel(string stuk) =>
        Voorzetsels.FirstOrDefault(v => stuk.StartsWith(v, StringComparison.Ordinal))?.Length ?? 0;

    // "op 3 maart 2016" becomes "in maart 2016", "tussen 3 en 5 maart" "in maart", "van 3 maart" "van maart".
    private static (int Over, string Tekst) InWoordenAls(string stuk)
    {
        var delen = Deel.Match(stuk).Groups;
        var maand = Maanden.First(m => m.StartsWith(delen["maand"].Value is "mrt" ? "maart" : delen["maand"].Value[..3], StringComparison.Ordinal));
        var tekst = delen["jaar"].Success ? $"{maand} {delen["jaar"].Value}" : maand;
        var inMaand = delen["voor"].Value is "op " || (delen["reeks"].Success && delen["voor"].Success);
        return inMaand ? (0, $"in {tekst}") : (delen["voor"].Length, tekst);
    }

    private static (int Over, string Tekst) InCijfersAls(string stuk)
    {
        IsDag(stuk, out var maand, out var jaar);
        var tekst = $"{Maanden[maand - 1]} {jaar.ToString(CultureInfo.InvariantCulture)}";
        return stuk.StartsWith("op ", StringComparison.Ordinal) ? (0, $"in {tekst}") : (0, tekst);
    }

    private static bool IsDag(ReadOnlySpan<char> stuk, out int maand, out int jaar)
    {
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

        var (eerste, laatste) = delen[0] > 31 ? (delen[2], delen[0]) : (delen[0], delen[2]);
        (maand, jaar) = (delen[1], laatste < 100 ? laatste + (laatste > 30 ? 1900 : 2000) : laatste);
        return maand is >= 1 and <= 12 && eerste is >= 1 and <= 31;
    }

    private static Regex Maak(string patroon) => new(patroon, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
