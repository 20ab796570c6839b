using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Weergave;

/// <summary>What the item of a row is called in words.</summary>
internal static class Itemnaam
{
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

        var wat = lijst.Item(index);
        if (wat is Wegingspost post)
        {
            return MotiveringTeksten.WegingBij(post.Id);
        }

        var id = Id(wat);
        var functie = Functie(wat);
        return functie is null || id.StartsWith(functie, StringComparison.OrdinalIgnoreCase)
            ? $"{item.Lijst.Enkelvoud} {id}"
            : $"{item.Lijst.Enkelvoud} {id} ({functie})";
    }

    /// <summary>The id that the dossier gave to an item of a list.</summary>
    public static string Id(object item) => (string)Modeltype.Van(item.GetType()).Zoek("id")!.Waarde(item)!;

    private static string? Functie(object item)
    {
        var functie = item switch
        {
            Behandelaar behandelaar => behandelaar.Functie,
            Beklaagde beklaagde => beklaagde.Functie,
            _ => default,
        };
        return functie.Status == Feitstatus.Vastgesteld ? functie.Waarde : null;
    }
}
