using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Weergave;

/// <summary>What the item of a row is called in words.</summary>
internal static class Itemnaam
{
    /// <summary>The fact that says of a person what the id does not.</summary>
    public const string Naamfeit = "functie";

    /// <summary>Such as <c>behandelaar behandelaar-1 en beklaagde beklaagde-1</c>; <c>null</c> for the dossier itself and for an empty list.</summary>
    public static string? Van(Normbevinding bevinding, Klachtdossier dossier)
    {
        var row = bevinding.Result.Row;
        var items = bevinding.Norm.VoorElk;
        return row.Kind == RowKind.Empty || items.IsEmpty
            ? null
            : Woorden.En([.. items.Select((item, i) => Van(item, i == 0 ? row.First : row.Second, dossier))]);
    }

    /// <summary>Such as <c>behandelaar behandelaar-1</c>, with his function where the id does not tell it.</summary>
    public static string Van(Variabele item, int index, Klachtdossier dossier)
    {
        var lijst = (ILijst)item.Lijst.Lees(dossier)!;
        if (index >= lijst.Aantal)
        {
            return lijst is { IsGesteld: true, Volledig: true } ? item.Lijst.Naam : MotiveringTeksten.OverigeItems(item.Lijst.Naam, lijst.Aantal);
        }

        return lijst.Item(index) is Wegingspost post ? MotiveringTeksten.WegingBij(post.Id) : $"{item.Lijst.Enkelvoud} {Naam(lijst.Item(index))}";
    }

    /// <summary>The items that facts are about, when they are others than that of a row: <c>klachtonderdeel toon</c>, <c>klachtonderdelen toon en termijn</c>.</summary>
    /// <param name="feiten">Paths of the facts in the dossier.</param>
    /// <param name="bevinding">The row.</param>
    /// <param name="dossier">The dossier.</param>
    public static string? Van(IEnumerable<string> feiten, Normbevinding bevinding, Klachtdossier dossier)
    {
        var eigen = bevinding.Item?.Split(" × ") ?? [];
        var namen = feiten.Where(f => f.Contains('[', StringComparison.Ordinal)).Select(f => f[..(f.IndexOf(']', StringComparison.Ordinal) + 1)]).Distinct(StringComparer.Ordinal)
            .Where(plaats => !eigen.Contains(plaats, StringComparer.Ordinal))
            .Select(plaats => plaats.TrimEnd(']').Split('['))
            .Select(delen => (Lijst: Feitenmodel.Klachtdossier.Zoek(delen[0]) as Lijstlid, Index: int.Parse(delen[1], CultureInfo.InvariantCulture)))
            .Where(item => item.Lijst?.Lees(dossier) is ILijst lijst && item.Index < lijst.Aantal && lijst.Item(item.Index) is not Wegingspost)
            .GroupBy(item => item.Lijst!, item => Id(((ILijst)item.Lijst!.Lees(dossier)!).Item(item.Index)))
            .Select(lijst => $"{(lijst.Count() == 1 ? lijst.Key.Enkelvoud : lijst.Key.Naam)} {Woorden.En([.. lijst])}")
            .ToList();
        return namen.Count == 0 ? null : Woorden.En(namen);
    }

    // With his function, where the id does not tell it.
    private static string Naam(object item)
    {
        var id = Id(item);
        var functie = Functie(item);
        return functie is null || id.StartsWith(functie, StringComparison.OrdinalIgnoreCase) ? id : $"{id} ({functie})";
    }

    /// <summary>The id that the dossier gave to an item of a list.</summary>
    public static string Id(object item) => (string)Modeltype.Van(item.GetType()).Zoek("id")!.Waarde(item)!;

    private static string? Functie(object item) =>
        Modeltype.Van(item.GetType()).Zoek(Naamfeit)?.Waarde(item) is Feit<string> { Status: Feitstatus.Vastgesteld } functie ? functie.Waarde : null;
}
