using System.Text.RegularExpressions;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>What a place in the Awb looks like.</summary>
internal static partial class Jciregels
{
    private const string Awb = "BWBR0005537";

    // Titel 9.1: the handling of complaints by the organ itself.
    private const int LaatsteArtikel = 16;

    public static bool IsAwb(Jci jci) => jci.Regeling == Awb;

    /// <summary>Whether a source is an article of titel 9.1.</summary>
    public static bool IsKlachttitel(string bron) => Jci.Lees(bron) is { } jci && IsKlachttitel(jci);

    public static bool IsKlachttitel(Jci jci) =>
        IsAwb(jci) && Klachtartikel().Match(jci.Deel("artikel") ?? string.Empty) is { Success: true } match
        && int.Parse(match.Groups["nummer"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) <= LaatsteArtikel;

    /// <summary>Whether article, lid and onderdeel are written as the Awb writes them.</summary>
    public static bool IsGoedGevormd(Jci jci) =>
        Artikel().IsMatch(jci.Deel("artikel")!) && Lid().IsMatch(jci.Deel("lid") ?? "1") && Onderdeel().IsMatch(jci.Deel("onderdeel") ?? "a");

    /// <summary>The place as the overview writes it: <c>9:8 lid 1 onderdeel a</c>.</summary>
    public static string Plaats(Jci jci) =>
        jci.Deel("artikel") + (jci.Deel("lid") is { } lid ? " lid " + lid : string.Empty) + (jci.Deel("onderdeel") is { } onderdeel ? " onderdeel " + onderdeel : string.Empty);

    [GeneratedRegex("^9:(?<nummer>[0-9]{1,2})[a-z]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Klachtartikel();

    [GeneratedRegex("^[0-9]{1,2}:[0-9]{1,3}[a-z]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Artikel();

    [GeneratedRegex("^[0-9]{1,2}[a-z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Lid();

    [GeneratedRegex("^([a-z]{1,2}|[0-9]{1,2}°?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Onderdeel();
}
