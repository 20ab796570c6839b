using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>Asks every condition of a norm by itself: each becomes a norm of its own, of which nageleefd means waar and geschonden onwaar.</summary>
internal static class Dekking
{
    public static IEnumerable<Norm> Voorwaarden(Norm norm) => Vragen(norm, Alle(norm).SelectMany(Delen), norm.VoorElk);

    public static IEnumerable<Norm> Voorwaarden(Norm norm, Begrip begrip) => Vragen(norm, Delen(begrip.Als), begrip.Over);

    public static IEnumerable<Norm> Uitzonderingen(Norm norm) => norm.Uitzonderingen.Select(u => Vraag(norm, u.Id, u.Als, norm.VoorElk) with { Geldig = u.Geldig });

    /// <summary>The begrippen that a norm uses, also by way of others.</summary>
    public static IEnumerable<Begrip> Begrippen(Norm norm) =>
        Alle(norm).SelectMany(Begrippen).Distinct();

    // Also those of the readings that the norm does not follow.
    private static IEnumerable<Voorwaarde> Alle(Norm norm) =>
    [
        norm.VanToepassingAls,
        norm.OpeisbaarAls,
        norm.VoldaanAls,
        .. norm.Uitzonderingen.Select(u => u.Als),
        .. norm.Uitleg.SelectMany(u => new[] { u.VanToepassingAls, u.OpeisbaarAls, u.VoldaanAls }).OfType<Voorwaarde>(),
    ];

    private static IEnumerable<Begrip> Begrippen(Voorwaarde voorwaarde) => Delen(voorwaarde).OfType<Voorwaarde.Begripsgebruik>()
        .SelectMany(b => Begrippen(b.Begrip.Als).Prepend(b.Begrip));

    private static IEnumerable<Norm> Vragen(Norm norm, IEnumerable<Voorwaarde> delen, ImmutableArray<Variabele> voorElk) =>
        delen.DistinctBy(Naam).Select(d => Vraag(norm, Naam(d), d, voorElk));

    private static string Naam(Voorwaarde deel) => deel is Voorwaarde.Begripsgebruik begrip ? begrip.Begrip.Naam : NormPrinter.Print(deel);

    private static Norm Vraag(Norm norm, string id, Voorwaarde voorwaarde, ImmutableArray<Variabele> voorElk) => norm with
    {
        Id = id,
        Geldig = Geldigheid.Altijd,
        VoorElk = voorElk,
        BewijslastBestuursorgaan = false,
        VanToepassingAls = Conditions.True,
        OpeisbaarAls = Conditions.True,
        VoldaanAls = voorwaarde,
        Uitzonderingen = [],
        Uitleg = [],
        Soort = Normsoort.Wettelijk,
        Reikwijdte = Reikwijdte.Klacht,
    };

    private static IEnumerable<Voorwaarde> Delen(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => en.Delen.SelectMany(Delen),
        Voorwaarde.Of of => of.Delen.SelectMany(Delen),
        Voorwaarde.Niet niet => Delen(niet.Deel),
        Voorwaarde.Constante => [],
        _ => [voorwaarde],
    };
}
