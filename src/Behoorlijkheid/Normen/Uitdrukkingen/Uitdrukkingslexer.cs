using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Gate 1 of an expression: which words and signs there are at all, and how large and deep it may be.</summary>
/// <remarks>It runs before any parser sees the text: 300 brackets end a process whose stack is small, and nothing can catch that.</remarks>
internal sealed class Uitdrukkingslexer
{
    private const int GrootsteGetal = 1_000_000;

    private readonly string bron;
    private readonly List<Uitdrukkingsfout> fouten;
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
    private int plek;

    private Uitdrukkingslexer(string bron, List<Uitdrukkingsfout> fouten)
    {
        this.bron = bron;
        this.fouten = fouten;
    }

    /// <summary>Reads the tokens, or adds at least one problem and gives <c>null</c>.</summary>
    public static Uitdrukkingstekst? Lees(string bron, Kadergrenzen grenzen, List<Uitdrukkingsfout> fouten)
    {
        if (bron.Length > grenzen.TekensPerUitdrukking)
        {
            fouten.Add(new(0, UitdrukkingsTeksten.TeLang(bron.Length, grenzen.TekensPerUitdrukking)));
            return null;
        }

        var eerder = fouten.Count;
        var lexer = new Uitdrukkingslexer(bron, fouten);
        lexer.LeesAlles();
        if (fouten.Count == eerder)
        {
            Diepte.Begrens(lexer.tokens, grenzen, fouten);
        }

        return fouten.Count == eerder ? new Uitdrukkingstekst(bron, lexer.tokens.ToImmutable()) : null;
    }

    private static bool IsLetter(char teken) => char.IsAsciiLetter(teken);

    private static bool IsNaamteken(char teken) => char.IsAsciiLetterOrDigit(teken);

    private void LeesAlles()
    {
        while (plek < bron.Length && fouten.Count == 0)
        {
            var teken = bron[plek];
            switch (teken)
            {
                case ' ' or '\t' or '\r' or '\n':
                    plek++;
                    break;
                case '"':
                    LeesTekst();
                    break;
                case var _ when char.IsAsciiDigit(teken):
                    LeesGetal();
                    break;
                case var _ when IsLetter(teken):
                    LeesWoord();
                    break;
                default:
                    LeesTeken(teken);
                    break;
            }
        }

        if (tokens.Count == 0 && fouten.Count == 0)
        {
            fouten.Add(new(0, UitdrukkingsTeksten.Leeg()));
        }
    }

    private void LeesWoord()
    {
        var woord = Neem(IsNaamteken);
        var soort = woord switch
        {
            "and" => Tokensoort.En,
            "or" => Tokensoort.Of,
            "not" => Tokensoort.Niet,
            "in" => Tokensoort.In,
            "true" or "false" => Tokensoort.Waarheidswaarde,
            _ => Tokensoort.Naam,
        };
        Voeg(soort, plek - woord.Length, woord, woord);
    }

    private void LeesGetal()
    {
        var cijfers = Neem(IsNaamteken);
        var begin = plek - cijfers.Length;
        var isHeel = int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var waarde)
            && (cijfers.Length == 1 || cijfers[0] != '0');
        if (!isHeel || waarde > GrootsteGetal)
        {
            fouten.Add(new(begin, UitdrukkingsTeksten.GeenGetal(cijfers, GrootsteGetal)));
            return;
        }

        Voeg(Tokensoort.Getal, begin, cijfers, cijfers);
    }

    private void LeesTekst()
    {
        var begin = plek;
        var einde = bron.IndexOf('"', begin + 1);
        if (einde < 0)
        {
            fouten.Add(new(begin, UitdrukkingsTeksten.TekstOpen(bron[(begin + 1)..])));
            return;
        }

        for (var i = begin + 1; i < einde; i++)
        {
            if (bron[i] == '\\' || char.IsControl(bron[i]) || char.IsSurrogate(bron[i]))
            {
                fouten.Add(new(i, UitdrukkingsTeksten.TekenInTekst(Teken(i))));
                return;
            }
        }

        plek = einde + 1;
        Voeg(Tokensoort.Tekst, begin, bron[begin..plek], bron[begin..plek]);
    }

    private void LeesTeken(char teken)
    {
        var volgend = plek + 1 < bron.Length ? bron[plek + 1] : '\0';
        (Tokensoort Soort, string Tekst, int Lengte) token = (teken, volgend) switch
        {
            ('(', _) => (Tokensoort.HaakjeOpen, "(", 1),
            (')', _) => (Tokensoort.HaakjeDicht, ")", 1),
            (',', _) => (Tokensoort.Komma, ",", 1),
            ('.', _) => (Tokensoort.Punt, ".", 1),
            ('+', _) => (Tokensoort.Plus, "+", 1),
            ('-', _) => (Tokensoort.Min, "-", 1),
            ('=', '=') => (Tokensoort.Vergelijker, "==", 2),
            ('=', '>') => (Tokensoort.Pijl, "=>", 2),
            ('!', '=') => (Tokensoort.Vergelijker, "!=", 2),
            ('!', _) => (Tokensoort.Niet, "not", 1),
            ('<', '=') => (Tokensoort.Vergelijker, "<=", 2),
            ('<', _) => (Tokensoort.Vergelijker, "<", 1),
            ('>', '=') => (Tokensoort.Vergelijker, ">=", 2),
            ('>', _) => (Tokensoort.Vergelijker, ">", 1),
            ('&', '&') => (Tokensoort.En, "and", 2),
            ('|', '|') => (Tokensoort.Of, "or", 2),
            _ => default,
        };
        if (token.Lengte == 0)
        {
            fouten.Add(new(plek, UitdrukkingsTeksten.VreemdTeken(Teken(plek))));
            return;
        }

        Voeg(token.Soort, plek, token.Tekst, bron.Substring(plek, token.Lengte));
        plek += token.Lengte;
    }

    /// <summary>A whole character, also one of two code units.</summary>
    private string Teken(int index) => bron.Substring(index, char.IsSurrogatePair(bron, index) ? 2 : 1);

    private string Neem(Func<char, bool> hoort)
    {
        var begin = plek;
        while (plek < bron.Length && hoort(bron[plek]))
        {
            plek++;
        }

        return bron[begin..plek];
    }

    private void Voeg(Tokensoort soort, int begin, string tekst, string geschreven) => tokens.Add(new Token(soort, begin, tekst, geschreven));
}
