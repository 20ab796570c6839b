using System.Text;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Finds what identifies a person by its form: addresses, numbers, and names behind a title. The patterns cannot backtrack.</summary>
internal sealed class Patroonzoeker
{
    private const int Rang = 5;
    private const int RangKenmerk = 3;
    private const int RangNaam = 1;

    private static readonly Regex Email = Maak(@"[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+");
    private static readonly Regex Iban = Maak(@"\b[a-z]{2} ?[0-9]{2} ?[a-z]{4} ?(?:[0-9] ?){9}[0-9]\b");
    private static readonly Regex Telefoon = Maak(@"(?:\+31|\b0031|\(?\b0)(?:[ ()./-]{0,3}[0-9]){9}\b");
    private static readonly Regex Bsn = Maak(@"\b[0-9]{4}[. ]?[0-9]{2}[. ]?[0-9]{3}\b");
    private static readonly Regex Postcode = Maak(@"\b[1-9][0-9]{3} ?[a-z]{2}\b(?: [0-9]{1,5}(?: ?[a-z])?\b)?");
    private static readonly Regex Straat =
        Maak(@"\b(?:[a-z'-]*(?:straat|straatje|laan|weg|plein|gracht|kade|dijk|singel|plantsoen|dreef|steeg|hof|park|markt)|(?:rand|stads|dorps|buiten|binnen|noorder|zuider|ooster|wester)?ring) [0-9]{1,5}(?: ?[a-z]|-[0-9]+)?\b");

    private static readonly Regex MetJaar = Maak(@"(?:hof|park|markt|ring) (?:19|20)[0-9]{2}$");
    private static readonly Regex DagMetTijd = Maak(@"^[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2}[^0-9]");

    private static readonly Regex Kenteken = Maak(
        @"\b(?:[a-z]{1,3}-[0-9]{2,3}-[a-z]{1,2}|[0-9]{1,2}-[a-z]{2,3}-[0-9]{1,2}|[a-z]{2}-[a-z]{2}-[0-9]{2}|[0-9]{2}-[a-z]{2}-[a-z]{2}|[0-9]{2}-[0-9]{2}-[a-z]{2}|[a-z]{2}-[0-9]{2}-[0-9]{2})\b");

    private readonly Termenlijst termen;
    private readonly Regex naam;
    private readonly Regex? kenmerk;

    public Patroonzoeker(Termenlijst termen, IEnumerable<string> kenmerken)
    {
        this.termen = termen;
        naam = Maak($@"\b(?:de )?(?:(?:{Een(termen.Regels.Titels.Where(Anonimiseerregels.IsAfgekort))})\.?|{Een(termen.Regels.Titels)}) (?:(?:[a-z]\.)+ ?)?(?:'?(?:{Een(termen.Regels.Tussenvoegsels)})['  ]?){{0,3}}\p{{L}}{{2,}}(?:-\p{{L}}+)*");
        var vormen = kenmerken.Select(Vorm).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        kenmerk = vormen.Count == 0 ? null : Maak($@"\b(?:{string.Join('|', vormen)})\b");
    }

    public IEnumerable<Treffer> Zoek(Gevouwen tekst)
    {
        var treffers = Alle(Email, tekst, Vondstsoort.Emailadres, AnonimiseerTeksten.Email)
            .Concat(Alle(Iban, tekst, Vondstsoort.Nummer, AnonimiseerTeksten.Banknummer))
            .Concat(Alle(Telefoon, tekst, Vondstsoort.Telefoonnummer, AnonimiseerTeksten.Telefoon).Where(t => !DagMetTijd.IsMatch(Stuk(tekst, t))))
            .Concat(Alle(Bsn, tekst, Vondstsoort.Nummer, AnonimiseerTeksten.Bsn).Where(t => IsElfproef(Stuk(tekst, t))))
            .Concat(Alle(Postcode, tekst, Vondstsoort.Adres, AnonimiseerTeksten.Adres).Where(t => IsPostcode(tekst, t)))
            .Concat(Alle(Straat, tekst, Vondstsoort.Adres, AnonimiseerTeksten.Adres).Where(t => tekst.IsHoofdletter(t.Begin) && !MetJaar.IsMatch(Stuk(tekst, t))))
            .Concat(Alle(Kenteken, tekst, Vondstsoort.Nummer, AnonimiseerTeksten.Kenteken).Where(t => IsInHoofdletters(tekst, t)).Select(t => t with { IsZeker = false }))
            .Concat(Alle(naam, tekst, Vondstsoort.Naam, AnonimiseerTeksten.Naam).Where(t => IsNaam(tekst, t)).Select(t => t with { IsZeker = false, Rang = RangNaam }));
        return kenmerk is null ? treffers : treffers.Concat(Alle(kenmerk, tekst, Vondstsoort.Kenmerk, AnonimiseerTeksten.Kenmerk).Select(t => t with { Rang = RangKenmerk, IsZeker = false }));
    }

    private static List<Treffer> Alle(Regex patroon, Gevouwen tekst, Vondstsoort soort, string vervanging)
    {
        var treffers = new List<Treffer>();
        foreach (var match in patroon.EnumerateMatches(tekst.Tekst))
        {
            treffers.Add(new() { Begin = match.Index, Eind = match.Index + match.Length, Soort = soort, IsZeker = true, Rang = Rang, Vervanging = vervanging });
        }

        return treffers;
    }

    // References of the same make as that of the dossier; one in words, or with few digits, has no make.
    private static string Vorm(string waarde)
    {
        var vorm = new StringBuilder();
        foreach (var teken in Vouwer.Tekst(waarde))
        {
            vorm.Append(char.IsAsciiDigit(teken) ? "[0-9]" : char.IsAsciiLetter(teken) ? teken : Regex.Escape(teken.ToString()));
        }

        return waarde.Count(char.IsAsciiDigit) >= 5 ? vorm.ToString() : string.Empty;
    }

    private static bool IsElfproef(string tekst)
    {
        var cijfers = tekst.Where(char.IsAsciiDigit).Select(c => c - '0').ToList();
        var som = -cijfers[8];
        for (var i = 0; i < 8; i++)
        {
            som += cijfers[i] * (9 - i);
        }

        return som % 11 == 0 && cijfers.Any(c => c != 0);
    }

    // Of a year followed by a short word the letters are small.
    private static bool IsPostcode(Gevouwen tekst, Treffer treffer)
    {
        var letters = tekst.Tekst[treffer.Begin + 4] == ' ' ? treffer.Begin + 5 : treffer.Begin + 4;
        return tekst.IsHoofdletter(letters) && tekst.IsHoofdletter(letters + 1);
    }

    private static bool IsInHoofdletters(Gevouwen tekst, Treffer treffer) =>
        Enumerable.Range(treffer.Begin, treffer.Eind - treffer.Begin).All(i => !char.IsLetter(tekst.Tekst[i]) || tekst.IsHoofdletter(i))
        && Stuk(tekst, treffer).Count(char.IsLetterOrDigit) == 6;

    private static string Stuk(Gevouwen tekst, Treffer treffer) => tekst.Tekst[treffer.Begin..treffer.Eind];

    private bool IsNaam(Gevouwen tekst, Treffer treffer)
    {
        var woord = treffer.Eind;
        while (tekst.Tekst[woord - 1] is not (' ' or '.' or '\''))
        {
            woord--;
        }

        return tekst.IsHoofdletter(woord) && !termen.IsAlgemeen(tekst.Tekst[woord..treffer.Eind]);
    }

    // Any of some words; none matches nothing.
    private static string Een(IEnumerable<string> woorden) =>
        string.Join('|', woorden.Order(StringComparer.Ordinal).Select(Regex.Escape)) is { Length: > 0 } een ? een : "[^\\s\\S]";

    private static Regex Maak(string patroon) => new(patroon, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
