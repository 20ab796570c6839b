using System.Globalization;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Recht;

/// <summary>A reference to a report of an ombudsman.</summary>
/// <param name="Ombudsman">Whose report it is, or <c>null</c> when that is not said.</param>
/// <param name="Rapport">The kind and the number, such as <c>rapport 2004/443</c>.</param>
internal sealed partial record Rapportverwijzing(string? Ombudsman, string Rapport)
{
    /// <summary>The year in which it was written, or begun.</summary>
    public int Jaar => int.Parse(Rapport.AsSpan(Rapport.IndexOf(' ', StringComparison.Ordinal) + 1, 4), CultureInfo.InvariantCulture);

    public string Kort => Ombudsman == "Nationale ombudsman" ? "No " + Rapport : Voluit;

    public string Voluit => Ombudsman is null ? Rapport : $"{Ombudsman}, {Rapport}";

    /// <summary>Reads a reference.</summary>
    /// <returns>The reference, or <c>null</c> when the text is not one.</returns>
    public static Rapportverwijzing? Lees(string tekst) =>
        Patroon().Match(tekst) is { Success: true } match
            ? new(match.Groups["wie"] is { Success: true } wie ? wie.Value : null, match.Groups["wat"].Value)
            : null;

    [GeneratedRegex("""\A(?:(?<wie>\p{Lu}[\p{L} .'-]{1,80}), )?(?<wat>(?:rapport|rapportbrief) [0-9]{4}[./][0-9]{1,6})\z""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Patroon();
}
