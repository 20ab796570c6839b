using System.Text.RegularExpressions;

namespace Behoorlijkheid.Dossiers;

/// <summary>The patterns of texts in a dossier, the same for reader and schema.</summary>
internal static partial class Patronen
{
    public const string Id = "^[a-z0-9][a-z0-9-]*$";

    public const string Gevuld = "[^ \\t\\r\\n]";

    public const string Dag = "^" + EenDag + "$";

    public const string Datum = "^(" + Jaar + "(-" + Maand + "(-" + Maanddag + ")?)?|" + EenDag + "/" + EenDag + ")$";

    private const string Jaar = "(19|20|21)[0-9]{2}";
    private const string Maand = "(0[1-9]|1[0-2])";
    private const string Maanddag = "(0[1-9]|[12][0-9]|3[01])";
    private const string EenDag = Jaar + "-" + Maand + "-" + Maanddag;

    public static bool IsId(string tekst) => Past(IdRegex(), tekst);

    public static bool IsGevuld(string tekst) => tekst.AsSpan().ContainsAnyExcept(" \t\r\n");

    public static bool IsDag(string tekst) => Past(DagRegex(), tekst);

    public static bool IsDatum(string tekst) => Past(DatumRegex(), tekst);

    // In .NET a dollar also matches before a line feed at the end; in a schema it does not.
    private static bool Past(Regex regex, string tekst) => !tekst.EndsWith('\n') && regex.IsMatch(tekst);

    [GeneratedRegex(Id, RegexOptions.CultureInvariant)]
    private static partial Regex IdRegex();

    [GeneratedRegex(Dag, RegexOptions.CultureInvariant)]
    private static partial Regex DagRegex();

    [GeneratedRegex(Datum, RegexOptions.CultureInvariant)]
    private static partial Regex DatumRegex();
}
