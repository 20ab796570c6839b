using System.Globalization;
using System.Text;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>Where a source stands in the register: the law or the ombudsman, the article, and the place in it.</summary>
/// <param name="Geheel">The law, or who wrote the report.</param>
/// <param name="Deel">The article, or the report.</param>
/// <param name="Bron">The source as it is written.</param>
/// <param name="Orde">What it is sorted by: laws before reports, the Awb before other laws, numbers by their value.</param>
internal sealed record Bronplaats(string Geheel, string Deel, string Bron, string Orde)
{
    private const string Awb = "Algemene wet bestuursrecht";

    /// <summary>The place of a source; <c>null</c> when it is neither a place in a law nor a report.</summary>
    public static Bronplaats? Van(string bron)
    {
        if (Jci.Lees(bron) is { } jci)
        {
            var wet = Wet(jci);
            var artikel = jci.Deel("artikel") is { } nummer ? $"Artikel {nummer}" : RegisterTeksten.HeleRegeling;
            return new(wet, artikel, bron, $"{(wet == Awb ? '0' : '1')} {wet} {string.Join(' ', jci.Delen.Select(d => Ordelijk(d.Waarde)))}");
        }

        return Rapportverwijzing.Lees(bron) is { } rapport
            ? new(rapport.Ombudsman ?? RegisterTeksten.Rapporten, Weergave.Woorden.Hoofdletter(rapport.Rapport), bron, $"2 {rapport.Ombudsman} {Ordelijk(rapport.Rapport[(rapport.Rapport.IndexOf(' ', StringComparison.Ordinal) + 1)..])}")
            : null;
    }

    private static string Wet(Jci jci)
    {
        // The citation names the law last, after everything that tells the place in it.
        var naam = Wetscitaat.Kort(new(jci.Regeling, [], null, null));
        return naam == "Awb" ? Awb : naam == jci.Regeling ? DocumentatieTeksten.AndereRegeling(naam) : naam;
    }

    // "9:12a" comes after "9:12" and "9:9" before it.
    private static string Ordelijk(string nummer)
    {
        var orde = new StringBuilder();
        var cijfers = new StringBuilder();
        foreach (var teken in nummer + " ")
        {
            if (char.IsAsciiDigit(teken))
            {
                cijfers.Append(teken);
                continue;
            }

            if (cijfers.Length > 0)
            {
                orde.Append(long.TryParse(cijfers.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var waarde) ? waarde.ToString("000000000", CultureInfo.InvariantCulture) : cijfers);
                cijfers.Clear();
            }

            orde.Append(teken);
        }

        return orde.ToString().TrimEnd();
    }
}
