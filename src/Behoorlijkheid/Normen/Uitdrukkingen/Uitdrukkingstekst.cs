using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>An expression in words and signs, with the text that the parser gets: its tokens with a space between them, so that a place in that text leads back to a token.</summary>
/// <param name="bron">The expression as written.</param>
/// <param name="tokens">Its tokens in order.</param>
internal sealed class Uitdrukkingstekst(string bron, ImmutableArray<Token> tokens)
{
    private string? parsertekst;

    public string Bron { get; } = bron;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    public string Parsertekst => parsertekst ??= string.Join(' ', Tokens.Select(token => token.Tekst));

    /// <summary>The token at a place in <see cref="Parsertekst"/>, or the number of tokens when the place lies behind the last.</summary>
    public int TokenBij(int parserpositie)
    {
        var begin = 0;
        for (var i = 0; i < Tokens.Length; i++)
        {
            begin += Tokens[i].Tekst.Length + 1;
            if (parserpositie < begin - 1)
            {
                return i;
            }
        }

        return Tokens.Length;
    }

    /// <summary>Where a token begins in <see cref="Bron"/>; behind the last token, where the text ends.</summary>
    public int BeginVan(int token) => token < Tokens.Length ? Tokens[token].Begin : Bron.TrimEnd().Length;

    /// <summary>Whether there is a token of a kind at an index.</summary>
    public bool Is(int index, Tokensoort soort) => index >= 0 && index < Tokens.Length && Tokens[index].Soort == soort;

    /// <summary>The token that closes a bracket. Gate 1 has seen to it that there is one.</summary>
    public int Sluithaakje(int open)
    {
        var diepte = 0;
        for (var i = open; i < Tokens.Length; i++)
        {
            diepte += Tokens[i].Soort switch { Tokensoort.HaakjeOpen => 1, Tokensoort.HaakjeDicht => -1, _ => 0 };
            if (diepte == 0)
            {
                return i;
            }
        }

        return Tokens.Length;
    }
}
