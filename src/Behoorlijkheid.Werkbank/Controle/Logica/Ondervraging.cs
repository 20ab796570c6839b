using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>What is certain of a condition, whatever the facts are.</summary>
internal static class Ondervraging
{
    /// <summary>Its truth when that is always the same, or <c>null</c>.</summary>
    public static bool? Vast(Voorwaarde voorwaarde) =>
        !Oplosser.Kan(Formulemaker.Maak(voorwaarde)) ? false
        : !Oplosser.Kan(Formulemaker.Maak(voorwaarde, waar: false)) ? true
        : null;

    /// <summary>Whether two conditions always have the same truth.</summary>
    public static bool Gelijk(Voorwaarde een, Voorwaarde ander) =>
        Formulemaker.Maak(een).Tekst == Formulemaker.Maak(ander).Tekst || (Volgt(een, ander) && Volgt(ander, een));

    /// <summary>Whether the second holds whenever the first does.</summary>
    public static bool Volgt(Voorwaarde een, Voorwaarde ander) =>
        !Oplosser.Kan(Formulemaker.Maak(een), Formulemaker.Maak(ander, waar: false));

    /// <summary>What holds of every row of a norm: its items are there.</summary>
    public static IEnumerable<Formule> Rij(ImmutableArray<Variabele> voorElk) => voorElk.Select(v => Formulemaker.Gevuld(v.Lijst));

    /// <summary>What holds where a norm applies, by its own condition and all its exceptions that are in force as long as it is.</summary>
    public static IEnumerable<Formule> VanToepassing(Norm norm) => Rij(norm.VoorElk)
        .Append(Formulemaker.Maak(norm.VanToepassingAls))
        .Concat(norm.Uitzonderingen.Where(u => Tijdvak.Omvat(u.Geldig, norm.Geldig)).Select(u => Formulemaker.Maak(u.Als, waar: false)));
}
