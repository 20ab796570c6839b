using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Weergave;

/// <summary>Fills the placeholders <c>{{ path }}</c> in the sentences of a norm with facts of its row.</summary>
internal static class Sjabloon
{
    private const string Open = "{{";
    private const string Dicht = "}}";

    /// <summary>The sentence; a fact that is not established is called so, never left blank.</summary>
    public static string Vul(string tekst, Normbevinding bevinding, Weergavecontext context) =>
        Vul(tekst, pad => Waarde(pad, bevinding, context) ?? MotiveringTeksten.Onbekend);

    /// <summary>The sentence with every placeholder replaced.</summary>
    public static string Vul(string tekst, Func<string, string> waarde)
    {
        var zin = new StringBuilder(tekst.Length);
        var begin = 0;
        while (tekst.IndexOf(Open, begin, StringComparison.Ordinal) is >= 0 and var open
            && tekst.IndexOf(Dicht, open, StringComparison.Ordinal) is >= 0 and var dicht)
        {
            zin.Append(tekst, begin, open - begin).Append(waarde(tekst[(open + Open.Length)..dicht].Trim()));
            begin = dicht + Dicht.Length;
        }

        return zin.Append(tekst, begin, tekst.Length - begin).ToString();
    }

    /// <summary>The fact that a norm names, as it stands for a row; <c>null</c> where the dossier has no such item.</summary>
    public static IFeit? Feit(Feitverwijzing verwijzing, Normbevinding bevinding, Klachtdossier dossier)
    {
        var row = bevinding.Result.Row;
        var items = bevinding.Norm.VoorElk;
        var eigenaar = verwijzing.Van is null ? dossier : Item(verwijzing.Van);
        return eigenaar is null ? null : Gelezen(verwijzing.Lid, eigenaar, verwijzing.Paar is null ? null : Item(verwijzing.Paar));

        object? Item(Variabele variabele) =>
            row.Kind == RowKind.Item && items.IndexOf(variabele) is >= 0 and var plaats
                ? ItemVan(variabele.Lijst, plaats == 0 ? row.First : row.Second, dossier)
                : null;
    }

    private static string? Waarde(string pad, Normbevinding bevinding, Weergavecontext context)
    {
        var items = bevinding.Norm.VoorElk;
        var item = items.FirstOrDefault(v => pad.StartsWith(v.Naam + ".", StringComparison.Ordinal));
        var woord = item is null ? pad : item.Lijst.Pad + pad[item.Naam.Length..];
        if (context.Kader.Model.Zoek(woord) is not Feitlid lid)
        {
            return null;
        }

        var paar = lid.PaarMet is null ? null : items.FirstOrDefault(v => v != item);
        return Feit(new(lid, item, paar), bevinding, context.Dossier)?.Vastgesteld is { } waarde
            ? context.Waarde(woord, FactPaths.Written(waarde))
            : null;
    }

    private static object? ItemVan(Lijstlid lijst, int index, Klachtdossier dossier) =>
        lijst.Lees(dossier) is ILijst items && index >= 0 && index < items.Aantal ? items.Item(index) : null;

    private static IFeit? Gelezen(Feitlid lid, object eigenaar, object? ander) => lid.Lees(eigenaar) switch
    {
        IPaarFeiten paar => ander is null ? null : paar.Feit(Itemnaam.Id(ander)),
        IFeit feit => feit,
        _ => null,
    };
}
