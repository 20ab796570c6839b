using System.Collections.Immutable;
using Behoorlijkheid.Werkbank.Controle.Regels;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Runs all checks on a kader that could be read.</summary>
internal static class Controleur
{
    // The ones that take longest go first.
    private static readonly ImmutableArray<IControle> Controles =
    [
        new Gevallencontrole(), new Voorwaardecontrole(), new Normlogicacontrole(), new Uitzonderingcontrole(), new Schrijfwijzecontrole(), new Leesbaarheidscontrole(),
        new Vormcontrole(), new Motiveringscontrole(), new Gelijkheidscontrole(), new Versiecontrole(), new Broncontrole(), new Woordencontrole(),
        new Gebruikscontrole(), new Overzichtcontrole(), new Kalendercontrole(), new Toegangscontrole(), new Briefzinnencontrole(),
    ];

    /// <summary>What they find, in order of place.</summary>
    public static Controleronde Controleer(Controlewerk werk) =>
        Aanvaardingen.Verdeel(werk, [.. Tegelijk.Maak(Controles, c => c.Zoek(werk).ToList()).SelectMany(gevonden => gevonden)]);
}
