using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Finds the sides of comparisons: names, calls and values written out.</summary>
internal static class Kanten
{
    /// <summary>What starts and what ends at each token, where that can be told.</summary>
    public static (Kant?[] Vanaf, Kant?[] Tot) Van(Uitdrukkingstekst tekst, ImmutableArray<Vermelding> vermeldingen)
    {
        var vanaf = new Kant?[tekst.Tokens.Length + 1];
        var tot = new Kant?[tekst.Tokens.Length + 1];
        foreach (var vermelding in vermeldingen)
        {
            var feit = (vermelding as Vermelding.Feit)?.Lid;
            var soort = vermelding switch
            {
                Vermelding.Feit => feit!.Soort,
                Vermelding.Lijst { Woord: Lijstwoorden.Aantal } => Zichtsoort.Getal,
                Vermelding.Termijn or Vermelding.Beoordelingsdatum => Zichtsoort.Datum,
                _ => Zichtsoort.JaNee,
            };
            var begin = tekst.Tokens[vermelding.Token].Begin;
            var einde = tekst.Tokens[vermelding.Einde];
            var kant = new Kant(vermelding.Token, vermelding.Einde, soort, tekst.Bron[begin..(einde.Begin + einde.Bron.Length)], feit, Vast: false);
            vanaf[vermelding.Token] = kant;
            tot[vermelding.Einde] = kant;
        }

        for (var i = 0; i < tekst.Tokens.Length; i++)
        {
            var token = tekst.Tokens[i];
            var soort = token.Soort switch
            {
                Tokensoort.Tekst => Zichtsoort.Tekst,
                Tokensoort.Getal => Zichtsoort.Getal,
                Tokensoort.Waarheidswaarde => Zichtsoort.JaNee,
                _ => default(Zichtsoort?),
            };
            if (soort is { } vast)
            {
                vanaf[i] = tot[i] = new Kant(i, i, vast, token.Bron, Feit: null, Vast: true);
            }
        }

        return (vanaf, tot);
    }
}
