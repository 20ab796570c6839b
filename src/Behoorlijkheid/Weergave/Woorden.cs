using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>Small things of Dutch: dates, enumerations, numbers with their noun, and the words of the law for what is a code elsewhere.</summary>
internal static class Woorden
{
    private static readonly ImmutableArray<string> Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly ImmutableArray<string> Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly ImmutableArray<string> Telwoorden =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
    ];

    /// <summary>A day as <c>1 juni 2017</c>.</summary>
    public static string Dag(DateOnly dag) => $"{Getal(dag.Day)} {Maand(dag)}";

    /// <summary>A day as <c>donderdag 1 juni 2017</c>.</summary>
    public static string DagVoluit(DateOnly dag) => $"{Dagen[(int)dag.DayOfWeek]} {Dag(dag)}";

    /// <summary>A day as <c>do 1 jun 2017</c>, for a table.</summary>
    public static string DagKort(DateOnly dag) =>
        $"{Dagen[(int)dag.DayOfWeek][..2]} {Getal(dag.Day)} {MaandKort(dag)} {dag.Year.ToString("0000", CultureInfo.InvariantCulture)}";

    /// <summary>A number in words up to twenty, as Dutch writes small numbers; above it in digits.</summary>
    public static string Telwoord(int getal) => getal >= 0 && getal < Telwoorden.Length ? Telwoorden[getal] : Getal(getal);

    /// <summary>A date as far as it is known, so that "op" can stand before it: <c>1 juni 2017</c>, <c>een dag in juni 2017</c>.</summary>
    public static string Datum(string geschreven)
    {
        var delen = geschreven.Split('/');
        if (delen.Length == 2)
        {
            return $"een dag van {Datum(delen[0])} tot en met {Datum(delen[1])}";
        }

        return geschreven.Length switch
        {
            10 when Lees("yyyy-MM-dd") is { } dag => Dag(dag),
            7 when Lees("yyyy-MM") is { } maand => $"een dag in {Maand(maand)}",
            4 when Lees("yyyy") is not null => $"een dag in {geschreven}",
            _ => geschreven,
        };

        DateOnly? Lees(string vorm) =>
            DateOnly.TryParseExact(geschreven, vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
    }

    /// <summary>A code as words: <c>zelfdeAfdeling</c> is "zelfde afdeling".</summary>
    public static string Code(string code)
    {
        var woorden = new StringBuilder(code.Length + 4);
        foreach (var teken in code)
        {
            if (char.IsAsciiLetterUpper(teken) && woorden.Length > 0)
            {
                woorden.Append(' ');
            }

            woorden.Append(char.ToLowerInvariant(teken));
        }

        return woorden.ToString();
    }

    public static string Code<T>(T waarde)
        where T : struct, Enum => Code(waarde.ToString());

    /// <summary>As <c>a, b en c</c>.</summary>
    public static string En(IReadOnlyList<string> woorden) => Som(woorden, "en");

    /// <summary>As <c>a, b of c</c>.</summary>
    public static string Of(IReadOnlyList<string> woorden) => Som(woorden, "of");

    /// <summary>A number with its noun: <c>1 norm</c>, <c>2 normen</c>.</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) => $"{Getal(aantal)} {(aantal == 1 ? enkelvoud : meervoud)}";

    public static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    public static string Hoofdletter(string zin) => zin.Length == 0 ? zin : char.ToUpperInvariant(zin[0]) + zin[1..];

    public static string KleineLetter(string naam) => naam.Length == 0 ? naam : char.ToLowerInvariant(naam[0]) + naam[1..];

    /// <summary>The text as a sentence that ends.</summary>
    public static string Zin(string tekst)
    {
        var zin = Hoofdletter(tekst.Trim());
        return zin.Length == 0 || ".?!…".Contains(zin[^1], StringComparison.Ordinal)
            || (zin.Length > 1 && "”\")".Contains(zin[^1], StringComparison.Ordinal) && ".?!".Contains(zin[^2], StringComparison.Ordinal))
            ? zin
            : zin + ".";
    }

    /// <summary>A text after a colon: it ends as a sentence and keeps the letter it begins with.</summary>
    public static string Slot(string tekst) => tekst.Trim() is { Length: > 0 } kort ? kort[..1] + Zin(kort)[1..] : ".";

    /// <summary>The law as in a sentence; what is no known reference, as it is written.</summary>
    public static string Bron(string bron) => Wetsverwijzing.TryParse(bron, out var verwijzing) ? verwijzing.Voluit : bron;

    /// <summary>An article in short; a report keeps the name of who wrote it.</summary>
    public static string BronKort(string bron) =>
        !Wetsverwijzing.TryParse(bron, out var verwijzing) ? bron : verwijzing.Koppeling is null ? verwijzing.Voluit : verwijzing.Kort;

    /// <summary>Ascending numbers, with what follows one another as a range: <c>1–7, 20 en 28</c>.</summary>
    public static string Nummers(IReadOnlyList<int> nummers)
    {
        var delen = new List<string>();
        for (var i = 0; i < nummers.Count;)
        {
            var begin = i;
            while (++i < nummers.Count && nummers[i] == nummers[i - 1] + 1)
            {
            }

            var einde = Getal(nummers[i - 1]);
            delen.AddRange((i - begin) switch
            {
                1 => [einde],
                2 => [Getal(nummers[begin]), einde],
                _ => [$"{Getal(nummers[begin])}–{einde}"],
            });
        }

        return En(delen);
    }

    /// <summary>Who says something, with the article that Dutch wants.</summary>
    public static string Partij(string volgens) => volgens switch
    {
        "bestuursorgaan" or "orgaan" or "college" => "het " + volgens,
        "klager" or "beklaagde" or "gemachtigde" or "behandelaar" or "medewerker" or "gemeente" or "ombudsman" or "verzoeker" or "adviseur" or "getuige" => "de " + volgens,
        _ => volgens,
    };

    private static string Maand(DateOnly dag) => $"{Maanden[dag.Month - 1]} {dag.Year.ToString("0000", CultureInfo.InvariantCulture)}";

    // In Dutch only March is not the first three letters of its name.
    private static string MaandKort(DateOnly dag) => dag.Month == 3 ? "mrt" : Maanden[dag.Month - 1][..3];

    private static string Som(IReadOnlyList<string> woorden, string voegwoord) => woorden.Count switch
    {
        0 => string.Empty,
        1 => woorden[0],
        _ => $"{string.Join(", ", woorden.SkipLast(1))} {voegwoord} {woorden[^1]}",
    };
}
