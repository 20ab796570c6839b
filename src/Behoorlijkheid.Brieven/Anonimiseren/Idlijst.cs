using System.Globalization;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>The ids of a dossier that say who someone is, with those that take their place.</summary>
internal static class Idlijst
{
    private const string Idlid = "id";

    public static Dictionary<string, string> Van(IEnumerable<(Tekstplek Plek, string Tekst)> teksten, Termenlijst termen, Tekstzuiveraar zuiveraar)
    {
        var ids = teksten.Where(t => t.Plek.Lid == Idlid && t.Plek.Rol == Tekstrol.Id).ToList();
        var bezet = ids.Select(t => t.Tekst).ToHashSet(StringComparer.Ordinal);
        var nieuw = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (plek, id) in ids.Where(t => !nieuw.ContainsKey(t.Tekst)))
        {
            var persoonlijk = plek.Soort == Persoonsgegevensoort.Naam ? !termen.IsAlgemeneWaarde(id) : zuiveraar.IsPersoonlijk(id);
            if (persoonlijk)
            {
                var naam = Enumerable.Range(1, bezet.Count + 1).Select(n => $"{Soort(plek.Pointer)}-{n.ToString(CultureInfo.InvariantCulture)}").First(bezet.Add);
                nieuw.Add(id, naam);
            }
        }

        return nieuw;
    }

    // "/verzoek/onderdelen/0/id" gives "onderdeel".
    private static string Soort(string pointer) => pointer.Split('/')[^3] switch
    {
        "klagers" => "klager",
        "beklaagden" => "beklaagde",
        "behandelaars" => "behandelaar",
        "klachtonderdelen" => "klachtonderdeel",
        "onderdelen" => "onderdeel",
        "toezeggingen" => "toezegging",
        "stukken" => "stuk",
        var lijst => lijst,
    };
}
