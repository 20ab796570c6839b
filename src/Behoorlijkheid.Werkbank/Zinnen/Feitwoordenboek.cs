using System.Globalization;
using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>What facts are called in sentences, from the words that the kader has for them.</summary>
internal sealed partial class Feitwoordenboek(Toetsingskader kader)
{
    private const string Plaats = "{{ waarde }}";

    public Toetsingskader Kader => kader;

    /// <summary>A yes/no fact as a main clause.</summary>
    public string JaNee(Feitlid feit, bool ja) => kader.Feitwoorden.GetValueOrDefault(feit.Pad) is not { } woorden
        ? ZinTeksten.ZonderWoorden(Los(feit), ja ? ZinTeksten.Ja : ZinTeksten.Nee)
        : ja ? woorden.Bevestigend
        : woorden.Ontkennend ?? ZinTeksten.NietHetGeval(woorden.Bevestigend);

    /// <summary>A fact with a value as a main clause.</summary>
    /// <param name="feit">A fact that is not yes/no.</param>
    /// <param name="waarde">The value as dossiers write it.</param>
    public string Met(Feitlid feit, string waarde) =>
        kader.Feitwoorden.GetValueOrDefault(feit.Pad) is not { } woorden ? ZinTeksten.ZonderWoorden(Los(feit), Waarde(feit, waarde))
        : woorden.Waarden.TryGetValue(waarde, out var zin) ? zin
        : woorden.Bevestigend.Replace(Plaats, Waarde(feit, waarde), StringComparison.Ordinal);

    /// <summary>The main clause before and after the value; <c>null</c> without words for the fact.</summary>
    public (string Voor, string Na)? Rond(Feitlid feit) =>
        kader.Feitwoorden.GetValueOrDefault(feit.Pad)?.Bevestigend is { } zin && zin.IndexOf(Plaats, StringComparison.Ordinal) is >= 0 and var plaats
            ? (zin[..plaats], zin[(plaats + Plaats.Length)..])
            : null;

    /// <summary>A fact that is not yes/no as something of which one can say something: <c>de dag waarop het klaagschrift is ontvangen</c>.</summary>
    public string Naam(Feitlid feit)
    {
        if (kader.Feitwoorden.GetValueOrDefault(feit.Pad) is not { } woorden)
        {
            return ZinTeksten.ZonderNaam(Los(feit));
        }

        return NaamUit(woorden.Bevestigend) ?? ZinTeksten.AntwoordOp(woorden.Vraag);
    }

    /// <summary>A value as it stands in a sentence.</summary>
    public string Waarde(Feitlid feit, string geschreven) => feit.Waarde.Soort switch
    {
        Waardesoort.Tekst or Waardesoort.GevuldeTekst => ZinTeksten.Aanhaling(VereisteVan(feit, geschreven) is { } v ? Woorden.KleineLetter(v.Naam) : geschreven),
        Waardesoort.Geheel when int.TryParse(geschreven, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) => Woorden.Telwoord(getal),
        Waardesoort.Keuze => Woorden.Code(geschreven),
        Waardesoort.Datum or Waardesoort.Dag => Woorden.Datum(geschreven),
        _ => geschreven,
    };

    /// <summary>The vereiste that a value names, for the fact that says which vereiste is weighed.</summary>
    public Vereiste? VereisteVan(Feitlid feit, string waarde) =>
        feit.Eigenschap.DeclaringType == typeof(Wegingspost) ? kader.Vereisten.FirstOrDefault(v => v.Id == waarde) : null;

    private static string Los(Feitlid feit) => Woorden.Code(feit.Pad.Replace('.', ' '));

    private static string? NaamUit(string zin)
    {
        if (Gelijkstelling().Match(zin) is { Success: true } gelijk && !gelijk.Groups["wat"].Value.StartsWith("wie ", StringComparison.Ordinal))
        {
            return gelijk.Groups["wat"].Value;
        }

        return Voorzetsel().Match(zin) is { Success: true } match && Bijzin.Van(match.Groups["zin"].Value) is { } bijzin
            ? ZinTeksten.Betrekkelijk(match.Groups["voor"].Value, match.Groups["wat"].Value) is { } begin ? $"{begin} {bijzin}" : null
            : null;
    }

    [GeneratedRegex(@"\A(?<wat>[^,]+) is:? \{\{ waarde \}\}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Gelijkstelling();

    [GeneratedRegex(@"\A(?<zin>.+) (?<voor>op|tot en met|voor|binnen|namens|aan) \{\{ waarde \}\}(?: (?<wat>dagen|weken|maanden|jaren))?\z", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Voorzetsel();
}
