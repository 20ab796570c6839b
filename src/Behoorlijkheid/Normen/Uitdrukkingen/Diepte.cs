namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Bounds how deep an expression is, before any parser recurses into it.</summary>
internal static class Diepte
{
    /// <summary>Brackets that match, and neither they nor runs of prefix signs deeper than allowed.</summary>
    public static void Begrens(IEnumerable<Token> tokens, Kadergrenzen grenzen, List<Uitdrukkingsfout> fouten)
    {
        var open = new Stack<Token>();
        var voorvoegsels = 0;
        foreach (var token in tokens)
        {
            voorvoegsels = token.Soort is Tokensoort.Niet or Tokensoort.Min ? voorvoegsels + 1 : 0;
            if (token.Soort == Tokensoort.HaakjeOpen)
            {
                open.Push(token);
            }

            if (open.Count > grenzen.Uitdrukkingsdiepte || voorvoegsels > grenzen.Uitdrukkingsdiepte)
            {
                fouten.Add(new(token.Begin, UitdrukkingsTeksten.TeDiep(voorvoegsels > 0, grenzen.Uitdrukkingsdiepte)));
                return;
            }

            if (token.Soort == Tokensoort.HaakjeDicht && !open.TryPop(out _))
            {
                fouten.Add(new(token.Begin, UitdrukkingsTeksten.SluitNiets()));
                return;
            }
        }

        if (open.TryPop(out var laatste))
        {
            fouten.Add(new(laatste.Begin, UitdrukkingsTeksten.NietGesloten()));
        }
    }
}
