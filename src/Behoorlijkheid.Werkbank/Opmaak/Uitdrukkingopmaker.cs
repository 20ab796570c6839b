using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Uitdrukkingen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Opmaak;

/// <summary>Gives an expression its canonical form where that keeps the line of thought of its author: words for signs, one space, no brackets too many.</summary>
internal static class Uitdrukkingopmaker
{
    public static string Maak(string geschreven, Voorwaarde voorwaarde)
    {
        var canoniek = Uitdrukkingschrijver.Schrijf(voorwaarde);
        return Woorden(geschreven).SequenceEqual(Woorden(canoniek)) ? canoniek : geschreven;
    }

    private static IEnumerable<string> Woorden(string uitdrukking) =>
        Uitdrukkingslexer.Lees(uitdrukking, Kadergrenzen.Standaard, [])?.Tokens
            .Where(token => token.Soort is not (Tokensoort.HaakjeOpen or Tokensoort.HaakjeDicht))
            .Select(token => token.Tekst)
        ?? [uitdrukking];
}
