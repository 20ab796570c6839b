namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Finds the personal values of a dossier, and their parts, in a text.</summary>
/// <param name="termen">The values.</param>
/// <param name="isEigenTekst">Whether the text is not of the dossier: then only what cannot mean anything else is a find.</param>
internal sealed class Naamzoeker(Termenlijst termen, bool isEigenTekst)
{
    private const int RangDeel = 2;
    private const int RangGeheel = 4;
    private const int RangInWoord = 1;

    public List<Treffer> Zoek(Gevouwen tekst)
    {
        var treffers = new List<Treffer>();
        for (var plaats = termen.Volgende(tekst.Tekst, 0); plaats >= 0; plaats = termen.Volgende(tekst.Tekst, plaats + 1))
        {
            foreach (var term in termen.Op(tekst.Tekst, plaats))
            {
                if (Beoordeel(tekst, plaats, term) is { } treffer)
                {
                    treffers.Add(treffer);
                    break;
                }
            }
        }

        return treffers;
    }

    private Treffer? Beoordeel(Gevouwen tekst, int begin, Term term)
    {
        var eind = begin + term.Tekst.Length;
        var heelWoord = !tekst.IsWoordteken(begin - 1) || !char.IsLetterOrDigit(term.Tekst[0]);
        var naBezit = Bezit(tekst, eind);
        var bezit = naBezit > eind && term.Soort == Vondstsoort.Naam;
        heelWoord &= bezit || !tekst.IsWoordteken(eind) || !char.IsLetterOrDigit(term.Tekst[^1]);
        if (!heelWoord)
        {
            return InWoord(tekst, begin, eind, term);
        }

        if (term.IsGeheel)
        {
            return term.IsGewoon && !tekst.IsHoofdletter(begin) ? Gewoon(begin, eind, term) : Vind(begin, bezit ? naBezit : eind, term, RangGeheel, zeker: !term.IsGewoon) with { IsBezit = bezit };
        }

        return HeelWoord(tekst, begin, eind, term) is { } treffer ? treffer with { Eind = bezit ? naBezit : eind, IsBezit = bezit } : null;
    }

    private Treffer? HeelWoord(Gevouwen tekst, int begin, int eind, Term term)
    {
        var hoofdletter = tekst.IsHoofdletter(begin);
        var zinsbegin = tekst.IsZinsbegin(begin);
        if (term.IsLosWoord)
        {
            // Of "zaak-niet-behandeld-17", "info@voorbeeld.nl" or a sentence nothing but the whole identifies; a capital may be that of a name, and of the first word of a sentence only a person can tell.
            return isEigenTekst || !hoofdletter || term.IsGewoon ? null
                : Vind(begin, eind, term, RangDeel, zeker: false) with { Vervanging = zinsbegin ? null : term.Vervanging };
        }

        if (term.Soort != Vondstsoort.Naam)
        {
            // "Lange" is of the Lange Voorhout, "lange" hardly ever.
            return isEigenTekst ? null
                : term.IsGewoon && (!hoofdletter || zinsbegin) ? Gewoon(begin, eind, term)
                : Vind(begin, eind, term, RangDeel, zeker: !term.IsGewoon && (hoofdletter || !term.Tekst.All(char.IsLetter)));
        }

        if (term.IsAlgemeen)
        {
            // Such as a klager who is called Burger, or as the gemeente is.
            var wijst = hoofdletter && !zinsbegin && !isEigenTekst && !termen.IsVanOrgaan(tekst.Tekst, begin, eind - begin);
            return hoofdletter ? Vind(begin, eind, term, RangDeel, zeker: false) with { VraagtTitel = !wijst } : null;
        }

        if (isEigenTekst)
        {
            return hoofdletter && !zinsbegin && !term.IsGewoon ? Vind(begin, eind, term, RangDeel, zeker: true) : null;
        }

        if (term.IsKort)
        {
            return hoofdletter ? Vind(begin, eind, term, RangDeel, zeker: !zinsbegin && !term.IsGewoon) : null;
        }

        var treffer = Vind(begin, eind, term, RangDeel, zeker: !term.IsGewoon);
        return term.IsGewoon && !hoofdletter ? treffer with { Personen = [], Vervanging = AnonimiseerTeksten.Weggelaten, Rang = RangInWoord } : treffer;
    }

    // A common word that stands as one: it stays, and a person decides. Two letters with dots are no find.
    private Treffer? Gewoon(int begin, int eind, Term term) =>
        isEigenTekst || term.Soort == Vondstsoort.Naam ? null : Vind(begin, eind, term, RangDeel, zeker: false) with { Vervanging = null };

    private Treffer? InWoord(Gevouwen tekst, int begin, int eind, Term term)
    {
        if (term.IsKort || term.IsAlgemeen || term.IsLosWoord || isEigenTekst || IsGetal(term.Tekst))
        {
            return null;
        }

        while (tekst.IsWoordteken(begin - 1))
        {
            begin--;
        }

        while (tekst.IsWoordteken(eind))
        {
            eind++;
        }

        // "Markt 1" is not in "arbeidsmarkt": only a word that can itself be a name may hold a part of an address.
        var kanNaamZijn = term.Soort == Vondstsoort.Naam || term.IsGeheel || (!term.IsGewoon && tekst.IsHoofdletter(begin));
        return !kanNaamZijn || termen.IsAlgemeen(tekst.Tekst[begin..eind])
            ? null
            : new() { Begin = begin, Eind = eind, Soort = term.Soort, IsZeker = false, Rang = RangInWoord, Vervanging = AnonimiseerTeksten.Weggelaten };
    }

    private static bool IsGetal(ReadOnlySpan<char> woord) => !woord.ContainsAnyExceptInRange('0', '9');

    private static Treffer Vind(int begin, int eind, Term term, int rang, bool zeker) => new()
    {
        Begin = begin,
        Eind = eind,
        Soort = term.Soort,
        IsZeker = zeker,
        Rang = rang,
        Vervanging = term.Vervanging,
        Personen = term.Personen,
        Voorvoegsels = term.Voorvoegsels,
    };

    // Jansens, Jansen's, De Vries'.
    private static int Bezit(Gevouwen tekst, int eind)
    {
        var rest = tekst.Tekst.AsSpan(eind);
        var lengte = rest.StartsWith("'s") ? 2
            : rest.StartsWith("s") ? 1
            : rest.StartsWith("'") && eind > 0 && tekst.Tekst[eind - 1] is 's' or 'x' or 'z' ? 1
            : 0;
        return lengte > 0 && !tekst.IsWoordteken(eind + lengte) ? eind + lengte : eind;
    }
}
