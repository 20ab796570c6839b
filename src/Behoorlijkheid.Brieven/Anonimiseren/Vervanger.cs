using System.Globalization;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>What takes the place of a find, so that the sentence stays one.</summary>
internal static class Vervanger
{
    private static readonly string[] Lidwoorden = ["de ", "het "];

    /// <summary>The text and from where in the original it stands.</summary>
    public static (int Begin, string Tekst) Voor(Gevouwen tekst, Treffer treffer)
    {
        var begin = treffer.Begin;
        if (treffer.Personen.Count != 1)
        {
            var algemeen = treffer.Personen.Count > 1 ? AnonimiseerTeksten.Naam : treffer.Vervanging!;
            return (tekst.Van[begin], Hoofdletter(tekst, begin, NaEigenWoord(tekst, begin, algemeen)));
        }

        var aanduiding = treffer.Personen[0].Aanduiding;
        (begin, aanduiding) = NaRolwoord(tekst, begin, treffer.Personen[0], aanduiding);
        return (tekst.Van[begin], Hoofdletter(tekst, begin, treffer.IsBezit ? Bezit(aanduiding) : aanduiding));
    }

    public static string ZonderLidwoord(string aanduiding) =>
        Lidwoorden.FirstOrDefault(l => aanduiding.StartsWith(l, StringComparison.OrdinalIgnoreCase)) is { } lidwoord ? aanduiding[lidwoord.Length..] : aanduiding;

    // "klantmanager Jansen" is "klantmanager", "de klantmanager Jansen" "de klantmanager", "klager Jansen" "verzoeker".
    private static (int Begin, string Aanduiding) NaRolwoord(Gevouwen tekst, int begin, Persoon persoon, string aanduiding)
    {
        var kop = begin > 0 && tekst.Tekst[begin - 1] == ' ' ? begin - 1 : begin;
        var woord = kop;
        while (tekst.IsWoordteken(woord - 1) || (woord > 0 && tekst.Tekst[woord - 1] == '-'))
        {
            woord--;
        }

        return kop < begin && woord < kop && persoon.Rolwoorden.Contains(tekst.Tekst[woord..kop]) ? (woord, ZonderLidwoord(aanduiding)) : (begin, aanduiding);
    }

    // "de afdeling Graven" is "de afdeling 1", not "de afdeling afdeling 1".
    private static string NaEigenWoord(Gevouwen tekst, int begin, string vervanging) =>
        vervanging.IndexOf(' ', StringComparison.Ordinal) is > 0 and var spatie
        && tekst.Tekst.AsSpan(0, begin).EndsWith(vervanging.AsSpan(0, spatie + 1), StringComparison.Ordinal)
        && !tekst.IsWoordteken(begin - spatie - 2)
            ? vervanging[(spatie + 1)..]
            : vervanging;

    private static string Bezit(string aanduiding) => aanduiding switch
    {
        [.., ']'] => aanduiding,
        [.., 's' or 'x' or 'z'] => aanduiding + "’",
        [.., >= '0' and <= '9'] or [.., 'a' or 'i' or 'o' or 'u' or 'y'] => aanduiding + "’s",
        _ => aanduiding + "s",
    };

    private static string Hoofdletter(Gevouwen tekst, int begin, string vervanging) =>
        tekst.IsZinsbegin(begin) && tekst.IsHoofdletter(begin) ? char.ToUpper(vervanging[0], CultureInfo.InvariantCulture) + vervanging[1..] : vervanging;
}
