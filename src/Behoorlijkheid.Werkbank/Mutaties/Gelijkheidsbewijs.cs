using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Proves that a mutation changes nothing: the outcome is the same whatever the truth of each single condition is, waar, onwaar or onbekend.</summary>
internal static class Gelijkheidsbewijs
{
    // 3^12 is half a million combinations.
    private const int MeesteVoorwaarden = 12;

    private static readonly ImmutableArray<Waarheid> Waarheden = [.. Enum.GetValues<Waarheid>()];

    public static bool Is(Mutatie mutatie) => mutatie switch
    {
        Mutatie.Norm { Soort: Mutatiesoort.Soort } => false,
        Mutatie.Norm norm => Lezingen(norm.Van).Zip(Lezingen(norm.Naar)).All(paar => Gelijk(paar.First, paar.Second)),
        Mutatie.Begrip begrip => Gelijk(begrip.Van.Als, begrip.Naar),
        _ => false,
    };

    /// <summary>The norm as it is followed, and as each other reading has it.</summary>
    private static IEnumerable<Norm> Lezingen(Norm norm) => norm.Uitleg.Select(u => u.Van(norm)).Prepend(norm);

    private static bool Gelijk(Norm a, Norm b)
    {
        var bouwer = new Formulebouwer();
        var (een, ander) = (Normformule.Van(a, bouwer), Normformule.Van(b, bouwer));
        return Overal(bouwer.Aantal, stand => een.Bereken(stand) == ander.Bereken(stand));
    }

    // A begrip may be used as it is, and under a burden of proof with and without a denial.
    private static bool Gelijk(Voorwaarde a, Voorwaarde b) =>
        Gelijk(a, b, bewijslast: false, ontkend: false) && Gelijk(a, b, bewijslast: true, ontkend: false) && Gelijk(a, b, bewijslast: true, ontkend: true);

    private static bool Gelijk(Voorwaarde a, Voorwaarde b, bool bewijslast, bool ontkend)
    {
        var bouwer = new Formulebouwer();
        var (een, ander) = (bouwer.Maak(a, bewijslast, ontkend), bouwer.Maak(b, bewijslast, ontkend));
        return Overal(bouwer.Aantal, stand => een(stand) == ander(stand));
    }

    private static bool Overal(int aantal, Func<Waarheid[], bool> klopt)
    {
        if (aantal > MeesteVoorwaarden)
        {
            return false;
        }

        var stand = Enumerable.Repeat(Waarheden[0], aantal).ToArray();
        while (klopt(stand))
        {
            var i = 0;
            while (i < aantal && stand[i] == Waarheden[^1])
            {
                stand[i++] = Waarheden[0];
            }

            if (i == aantal)
            {
                return true;
            }

            stand[i] = Waarheden[Waarheden.IndexOf(stand[i]) + 1];
        }

        return false;
    }
}
