using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>A condition asked by itself: a norm that always applies and is complied with exactly when the condition holds.</summary>
internal static class Vraag
{
    /// <param name="naar">A norm of the kader, for what the question does not turn on.</param>
    /// <param name="voorwaarde">What is asked.</param>
    /// <param name="voorElk">The items it is asked of.</param>
    /// <param name="geldig">When it can hold at all.</param>
    /// <returns>The question as a norm.</returns>
    public static Norm Van(Norm naar, Voorwaarde voorwaarde, ImmutableArray<Variabele> voorElk, Geldigheid? geldig = null) => naar with
    {
        Geldig = geldig ?? Geldigheid.Altijd,
        VoorElk = voorElk,
        BewijslastBestuursorgaan = false,
        VanToepassingAls = new Voorwaarde.Constante(true),
        OpeisbaarAls = new Voorwaarde.Constante(true),
        VoldaanAls = voorwaarde,
        Uitzonderingen = [],
        Uitleg = [],
        Soort = Normsoort.Wettelijk,
        Reikwijdte = Reikwijdte.Klacht,
    };
}
