using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>Makes the formula of a comparison: of a value with a constant a set of values, of two values which of them is the greater.</summary>
internal static class Vergelijkingmaker
{
    private static readonly Reeks Ordening = Reeks.Bereik(-1, 1);

    public static Formule Maak(Term links, Vergelijker vergelijker, Term rechts, bool waar, Omgeving om)
    {
        if (Termmaker.Constante(links, rechts) is not null && Termmaker.Constante(rechts, links) is null)
        {
            return Maak(rechts, Gespiegeld(vergelijker), links, waar, om);
        }

        var geldig = waar ? vergelijker : Tegendeel(vergelijker);
        var (eerste, tweede) = (Termmaker.Tekst(links, om), Termmaker.Tekst(rechts, om));
        if (Termmaker.Domein(links) is { } domein && Termmaker.Constante(rechts, links) is { } grens)
        {
            return Formule.In(eerste, domein, Waarden(geldig, grens, domein));
        }

        if (string.CompareOrdinal(eerste, tweede) > 0)
        {
            (eerste, tweede, geldig) = (tweede, eerste, Gespiegeld(geldig));
        }

        var mogelijk = eerste == tweede ? Reeks.Bereik(0, 0) : Ordening;
        return Formule.In($"{eerste} ? {tweede}", mogelijk, Waarden(geldig, 0, Ordening));
    }

    public static Vergelijker Tegendeel(Vergelijker vergelijker) => vergelijker switch
    {
        Vergelijker.Gelijk => Vergelijker.Ongelijk,
        Vergelijker.Ongelijk => Vergelijker.Gelijk,
        Vergelijker.Kleiner => Vergelijker.GroterOfGelijk,
        Vergelijker.KleinerOfGelijk => Vergelijker.Groter,
        Vergelijker.Groter => Vergelijker.KleinerOfGelijk,
        _ => Vergelijker.Kleiner,
    };

    private static Vergelijker Gespiegeld(Vergelijker vergelijker) => vergelijker switch
    {
        Vergelijker.Kleiner => Vergelijker.Groter,
        Vergelijker.KleinerOfGelijk => Vergelijker.GroterOfGelijk,
        Vergelijker.Groter => Vergelijker.Kleiner,
        Vergelijker.GroterOfGelijk => Vergelijker.KleinerOfGelijk,
        _ => vergelijker,
    };

    private static Reeks Waarden(Vergelijker vergelijker, long grens, Reeks domein) => vergelijker switch
    {
        Vergelijker.Gelijk => Reeks.Bereik(grens, grens),
        Vergelijker.Ongelijk => Reeks.Bereik(grens, grens).Rest(domein),
        Vergelijker.Kleiner => Reeks.Bereik(long.MinValue, grens - 1),
        Vergelijker.KleinerOfGelijk => Reeks.Bereik(long.MinValue, grens),
        Vergelijker.Groter => Reeks.Bereik(grens + 1, long.MaxValue),
        _ => Reeks.Bereik(grens, long.MaxValue),
    };
}
