using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Finds what may be the name of somebody whom the dossier does not name elsewhere: capitals one after another, or behind the word for a role. It stays, for a person to decide.</summary>
/// <param name="termen">What is known: what identifies nobody is no name.</param>
internal sealed class Naamtwijfel(Termenlijst termen)
{
    // An abbreviation such as UWV or WMO.
    private const int LangsteAfkorting = 5;

    private static readonly Regex Woord = new(@"\p{L}[\p{L}]*(?:['-]\p{L}+)*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public IEnumerable<Treffer> Zoek(Gevouwen tekst)
    {
        (int Begin, int Eind)? reeks = null;
        var (naRol, aantal, vorige) = (false, 0, 0);
        foreach (Match match in Woord.Matches(tekst.Tekst))
        {
            var (begin, eind) = (match.Index, match.Index + match.Length);
            var woord = tekst.Tekst[begin..eind];
            var sluitAan = begin == vorige + 1 && tekst.Tekst[vorige] == ' ';
            vorige = eind;
            if (IsNaamwoord(tekst, begin, eind, woord))
            {
                (reeks, aantal, naRol) = sluitAan && reeks is { } lopend ? ((lopend.Begin, eind), aantal + 1, naRol) : ((begin, eind), 1, sluitAan && naRol);
                continue;
            }

            if (Klaar(reeks, aantal, naRol) is { } gevonden && !(sluitAan && IsTussenvoegsel(tekst, begin, woord)))
            {
                yield return gevonden;
            }

            (reeks, naRol) = sluitAan && IsTussenvoegsel(tekst, begin, woord) ? (reeks, naRol) : (null, termen.Regels.IsRol(woord));
        }

        if (Klaar(reeks, aantal, naRol) is { } laatste)
        {
            yield return laatste;
        }
    }

    private static Treffer? Klaar((int Begin, int Eind)? reeks, int aantal, bool naRol) => reeks is { } r && (aantal > 1 || naRol)
        ? new() { Begin = r.Begin, Eind = r.Eind, Soort = Vondstsoort.Naam, IsZeker = false, Rang = 0, Vervanging = null }
        : null;

    private bool IsTussenvoegsel(Gevouwen tekst, int begin, string woord) => !tekst.IsHoofdletter(begin) && termen.Regels.Tussenvoegsels.Contains(woord);

    private bool IsNaamwoord(Gevouwen tekst, int begin, int eind, string woord) =>
        woord.Length > 1 && tekst.IsHoofdletter(begin) && !termen.IsAlgemeen(woord)
        && !(woord.Length <= LangsteAfkorting && Enumerable.Range(begin, eind - begin).All(i => tekst.IsHoofdletter(i)));
}
