using System.Text.RegularExpressions;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>How names and days in a kader are spelled.</summary>
internal static partial class Naamregels
{
    /// <summary>A day of any year; whether it exists is another matter.</summary>
    public const string Dag = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public const string Naam = "^[a-z][A-Za-z0-9]{0,79}$";

    private const int Langste = 80;

    /// <summary>A small letter and then letters and digits, as the names of facts.</summary>
    public static bool IsNaam(string tekst) =>
        tekst.Length is > 0 and <= Langste && char.IsAsciiLetterLower(tekst[0]) && tekst.All(char.IsAsciiLetterOrDigit);

    public static bool IsDag(string tekst) => !tekst.EndsWith('\n') && DagRegex().IsMatch(tekst);

    [GeneratedRegex(Dag, RegexOptions.CultureInvariant)]
    private static partial Regex DagRegex();
}
