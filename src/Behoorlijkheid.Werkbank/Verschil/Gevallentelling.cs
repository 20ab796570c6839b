using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>How many of the cases beside the norms came, went or changed.</summary>
internal sealed record Gevallentelling(int Toegevoegd, int Vervallen, int Gewijzigd)
{
    public bool IsLeeg => this is { Toegevoegd: 0, Vervallen: 0, Gewijzigd: 0 };

    /// <param name="oud">The work as it was.</param>
    /// <param name="nieuw">The work as it is.</param>
    /// <param name="paren">Which version of a norm was which.</param>
    public static Gevallentelling Tel(Kaderwerk oud, Kaderwerk nieuw, IEnumerable<Normpaar> paren)
    {
        var (toegevoegd, vervallen, gewijzigd) = (0, 0, 0);
        foreach (var paar in paren)
        {
            var (oude, nieuwe) = (Bij(oud, paar.Oud?.Bestand), Bij(nieuw, paar.Nieuw?.Bestand));
            toegevoegd += nieuwe.Keys.Count(naam => !oude.ContainsKey(naam));
            vervallen += oude.Keys.Count(naam => !nieuwe.ContainsKey(naam));
            gewijzigd += nieuwe.Count(g => oude.TryGetValue(g.Key, out var eerder) && eerder != g.Value);
        }

        return new(toegevoegd, vervallen, gewijzigd);
    }

    private static Dictionary<string, string> Bij(Kaderwerk werk, string? bestand) =>
        werk.Gevallen.Where(g => g.Bestand == bestand).SelectMany(g => g.Gevallen).ToDictionary(g => g.Naam, Inhoud, StringComparer.Ordinal);

    private static string Inhoud(Geval geval) => string.Join('\n', new[]
    {
        geval.Op.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        DossierSchrijver.SchrijfCompact(geval.Dossier),
        string.Join(';', geval.Verwacht),
        geval.Mogelijk is { } mogelijk ? string.Join(';', mogelijk.Order()) : string.Empty,
        string.Join(';', geval.AndereUitleg.Order()),
    });
}
