using System.Globalization;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Dossiers;

/// <summary>A fact and where it stands in the dossier.</summary>
/// <param name="Pointer">JSON pointer in the model, where a list is always an array.</param>
/// <param name="Feit">The fact.</param>
internal sealed partial record Feitplaats(string Pointer, IFeit Feit)
{
    /// <summary>The pointer as norms write a path: <c>klagers[0].gehoordOp</c>.</summary>
    public string Pad => Index().Replace(Pointer[1..].Replace('/', '.'), "[$1]");

    /// <summary>The established span of days, if it is a date that is established.</summary>
    public Datum? Datum => Feit.Vastgesteld as Datum?;

    /// <summary>The value as the dossier writes it.</summary>
    public string Waarde => Feit.Vastgesteld switch
    {
        bool waarheid => waarheid ? "true" : "false",
        Datum datum => datum.ToString(),
        Enum keuze => Lezen.Citaat.Van(JsonNaam.Van(keuze.ToString())),
        string tekst => Lezen.Citaat.Van(tekst),
        var anders => Convert.ToString(anders, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    [GeneratedRegex(@"\.([0-9]+)(?=\.|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
