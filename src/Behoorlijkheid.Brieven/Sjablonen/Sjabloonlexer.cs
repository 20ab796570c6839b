using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Takes a template apart into the pieces that do something, with their places.</summary>
internal static class Sjabloonlexer
{
    private const string Commentaar = "comment";
    private const string EindeCommentaar = "endcomment";

    public static List<Sjabloonstuk> Lees(Sjabloonbestand bestand, Probleemlijst problemen)
    {
        var stukken = new List<Sjabloonstuk>();
        var tekst = bestand.Tekst;
        var commentaar = -1;
        for (var i = tekst.IndexOf('{', StringComparison.Ordinal); i >= 0 && i + 1 < tekst.Length; i = tekst.IndexOf('{', i))
        {
            if (tekst[i + 1] is not ('{' or '%'))
            {
                i++;
                continue;
            }

            var isUitvoer = tekst[i + 1] == '{';
            var einde = Einde(tekst, i + 2, isUitvoer ? "}}" : "%}");
            if (einde < 0)
            {
                problemen.Voeg(bestand.Op(i), SjabloonTeksten.NietGesloten(isUitvoer ? "{{" : "{%", isUitvoer ? "}}" : "%}"));
                break;
            }

            var stuk = Stuk(tekst, i, einde, isUitvoer);
            var woord = stuk.Soort == Sjabloonstuksoort.Opdracht ? stuk.Inhoud.Trim() : string.Empty;
            if (commentaar < 0 && woord != Commentaar)
            {
                stukken.Add(stuk);
            }

            commentaar = woord == Commentaar ? i : woord == EindeCommentaar ? -1 : commentaar;
            i = einde + 2;
        }

        if (commentaar >= 0)
        {
            problemen.Voeg(bestand.Op(commentaar), SjabloonTeksten.BlokNietGesloten(Commentaar, EindeCommentaar));
        }

        return stukken;
    }

    // A bracket between quotation marks closes nothing.
    private static int Einde(string tekst, int begin, string sluit)
    {
        var aanhaling = '\0';
        for (var i = begin; i + 1 < tekst.Length; i++)
        {
            if (aanhaling != '\0')
            {
                aanhaling = tekst[i] == aanhaling ? '\0' : aanhaling;
            }
            else if (tekst[i] is '\'' or '"')
            {
                aanhaling = tekst[i];
            }
            else if (tekst[i] == sluit[0] && tekst[i + 1] == sluit[1])
            {
                return i;
            }
        }

        return aanhaling == '\0' ? -1 : tekst.IndexOf(sluit, begin, StringComparison.Ordinal);
    }

    private static Sjabloonstuk Stuk(string tekst, int begin, int einde, bool isUitvoer)
    {
        var van = begin + 2;
        var tot = einde;
        if (van < tot && tekst[van] == '-')
        {
            van++;
        }

        if (tot > van && tekst[tot - 1] == '-')
        {
            tot--;
        }

        return new(isUitvoer ? Sjabloonstuksoort.Uitvoer : Sjabloonstuksoort.Opdracht, begin, tekst[van..tot], van);
    }
}
