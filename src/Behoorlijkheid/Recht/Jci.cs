using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Recht;

/// <summary>A reference to a place in a regulation, as the Juriconnect standard writes it (version 1.3 and 1.31).</summary>
/// <param name="Regeling">Id of the regulation in the Basiswettenbestand, such as <c>BWBR0005537</c>.</param>
/// <param name="Delen">The parts of the place, from large to small as written: name (<c>artikel</c>; <c>o</c> is written out as <c>onderdeel</c>) and value (<c>9:7</c>).</param>
/// <param name="Zichtdatum">The day as seen from which the text is meant (<c>z</c>).</param>
/// <param name="Geldigheidsdatum">The day on which the text was in force (<c>g</c>).</param>
internal sealed record Jci(string Regeling, ImmutableArray<Jcideel> Delen, DateOnly? Zichtdatum, DateOnly? Geldigheidsdatum)
{
    private const int LengteRegeling = 11;
    private const int LengsteTekst = 500;

    private static readonly ImmutableArray<string> Voorvoegsels = ["jci1.3:c:", "jci1.31:c:"];

    private static readonly ImmutableArray<string> Namen =
        ["boek", "deel", "hoofdstuk", "titeldeel", "afdeling", "paragraaf", "artikel", "lid", "onderdeel", "bijlage"];

    /// <summary>The value of a part of the place, or <c>null</c>.</summary>
    public string? Deel(string naam)
    {
        foreach (var deel in Delen)
        {
            if (deel.Naam == naam)
            {
                return deel.Waarde;
            }
        }

        return null;
    }

    /// <summary>Whether a text begins as a reference does.</summary>
    public static bool Begint(string tekst) => Voorvoegsels.Any(v => tekst.StartsWith(v, StringComparison.Ordinal));

    /// <summary>Reads a reference.</summary>
    /// <returns>The reference, or <c>null</c> when the text is not one.</returns>
    public static Jci? Lees(string tekst)
    {
        var voorvoegsel = Voorvoegsels.FirstOrDefault(v => tekst.StartsWith(v, StringComparison.Ordinal));
        if (voorvoegsel is null || tekst.Length > LengsteTekst)
        {
            return null;
        }

        var velden = tekst[voorvoegsel.Length..].Split('&');
        if (!IsRegeling(velden[0]))
        {
            return null;
        }

        var delen = ImmutableArray.CreateBuilder<Jcideel>();
        var datums = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var veld in velden.AsSpan(1))
        {
            if (veld.Split('=') is not [var naam, var waarde] || !LeesVeld(naam, waarde, delen, datums))
            {
                return null;
            }
        }

        return new(velden[0], delen.DrainToImmutable(), Datum("z"), Datum("g"));

        DateOnly? Datum(string naam) => datums.TryGetValue(naam, out var datum) ? datum : null;
    }

    private static bool LeesVeld(string naam, string waarde, ImmutableArray<Jcideel>.Builder delen, Dictionary<string, DateOnly> datums)
    {
        if (naam is "z" or "g")
        {
            return DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
                && datums.TryAdd(naam, datum);
        }

        var deel = naam == "o" ? "onderdeel" : naam;
        if (!Namen.Contains(deel) || delen.Any(d => d.Naam == deel) || !IsWaarde(waarde))
        {
            return false;
        }

        delen.Add(new(deel, waarde));
        return true;
    }

    private static bool IsRegeling(string id) =>
        id.Length == LengteRegeling
        && (id.StartsWith("BWBR", StringComparison.Ordinal) || id.StartsWith("BWBV", StringComparison.Ordinal))
        && id.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsWaarde(string waarde) =>
        waarde.Length > 0 && waarde.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '.' or '-' or '°');
}
