using System.Globalization;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Oordelen;

/// <summary>The problems that only show when a dossier meets a kader.</summary>
internal static class Beoordelingsproblemen
{
    public static Probleem Unknown(string kind, string name, IEnumerable<string> known, string pointer) => new(
        "verwijzing.niet-in-kader",
        new(null, pointer),
        $"Het toetsingskader kent geen {kind} \"{name}\".",
        Suggesties.Voor(name, known));

    public static Probleem NotWeighed(string requirement, string pointer) => new(
        "verwijzing.weging-zonder-norm",
        new(null, pointer),
        $"Het toetsingskader heeft geen norm die over een weging van het vereiste \"{requirement}\" beslist.",
        null);

    public static Probleem TooLarge(long rows, int bound) => new(
        "beoordeling.te-groot",
        new(null, string.Empty),
        $"Dit dossier vraagt {rows.ToString(CultureInfo.InvariantCulture)} toetsingen, en meer dan {bound.ToString(CultureInfo.InvariantCulture)} zijn er niet toegestaan.",
        "Beperk het dossier tot de personen en klachtonderdelen waarom het gaat.");

    public static Probleem AssessedTooEarly(DateOnly assessmentDate, string fact, DateOnly first) => new(
        "beoordeling.te-vroeg",
        new(null, $"/{fact.Replace('.', '/')}"),
        $"De beoordelingsdatum {Day(assessmentDate)} ligt voor {Day(first)}, de vroegste dag bij \"{fact}\".",
        $"Beoordeel op {Day(first)} of later.");

    public static Probleem NoTerms() => new(
        "termijnen.geen-termijnen",
        new("termijnen.json", string.Empty),
        "Dit toetsingskader kent geen termijnen.",
        "Zet ze in het bestand termijnen.json.");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
