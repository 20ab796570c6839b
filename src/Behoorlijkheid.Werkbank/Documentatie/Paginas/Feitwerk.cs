using Behoorlijkheid.Feiten;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>What pages say of a fact.</summary>
internal static class Feitwerk
{
    /// <summary>What a dossier that states it then says.</summary>
    public static Html InWoorden(Kaderboek boek, Feitlid feit)
    {
        var woorden = boek.Zinnen.Woorden;
        return feit.Waarde.Soort switch
        {
            Dossiers.Waardesoort.Waarheid => Lijst([DocumentatieTeksten.BijJa(woorden.JaNee(feit, true)), DocumentatieTeksten.BijNee(woorden.JaNee(feit, false))]),
            Dossiers.Waardesoort.Keuze => Lijst(feit.Waarde.Keuzes.Select(k => (Html)Woorden.Zin(woorden.Met(feit, k.Naam)))),
            _ => woorden.Rond(feit) is var (voor, na) ? Woorden.Zin($"{voor}…{na}") : Woorden.Hoofdletter(woorden.Naam(feit)),
        };
    }

    /// <summary>What helps to judge it, and that only a person can.</summary>
    public static Html Aanwijzingen(Kaderboek boek, Feitlid feit)
    {
        var aanwijzingen = boek.Kader.Feitwoorden.GetValueOrDefault(feit.Pad)?.Aanwijzingen ?? [];
        return Rij(
            feit.IsGewogen ? Alinea(DocumentatieTeksten.PersoonWeegt) : Rij(),
            aanwijzingen.IsEmpty ? feit.IsGewogen ? Rij() : DocumentatieTeksten.Geen : Lijst(aanwijzingen.Select(a => (Html)Woorden.Zin(a))));
    }
}
