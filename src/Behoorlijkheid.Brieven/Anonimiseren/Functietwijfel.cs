using System.Globalization;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>The functions that stay, but that in one organisation one person has, such as <c>burgemeester</c>: who reads the publication knows who that is.</summary>
/// <remarks>Readers need a word for the person, so a person decides; whoever chose what the letters call somebody, has decided.</remarks>
internal static class Functietwijfel
{
    public static IEnumerable<Vondst> Van(Klachtdossier dossier, Termenlijst termen, Personenregister register)
    {
        var functies = dossier.Beklaagden.Items.Select((b, i) => (Plaats: Plaats("beklaagden", i), b.Functie))
            .Concat(dossier.Behandelaars.Items.Select((b, i) => (Plaats: Plaats("behandelaars", i), b.Functie)))
            .Where(f => f.Functie.Status == Feitstatus.Vastgesteld)
            .Select(f => (Persoon: register.OpPlaats[f.Plaats], f.Plaats, Functie: f.Functie.Waarde))
            .ToList();
        return functies
            .GroupBy(f => Vouwer.Tekst(f.Functie), StringComparer.Ordinal)
            .Where(g => g.Select(f => f.Persoon).Distinct().Count() == 1)
            .Select(g => g.First())
            .Where(f => !f.Persoon.IsGekozen && termen.IsAlgemeneWaarde(f.Functie) && termen.Regels.IsEenmalig(f.Functie))
            .DistinctBy(f => f.Persoon)
            .Select(f => new Vondst($"{f.Plaats}/functie", Vondstsoort.Functie, IsZeker: false, f.Functie, Vervanging: null));
    }

    private static string Plaats(string lijst, int index) => $"/{lijst}/{index.ToString(CultureInfo.InvariantCulture)}";
}
