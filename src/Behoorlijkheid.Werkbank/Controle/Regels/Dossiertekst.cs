using System.Text;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The dossiers of cases as they are written, to find two that are the same.</summary>
/// <remarks>To compare the dossiers themselves would compile the equality of the whole model at every start.</remarks>
internal static class Dossiertekst
{
    /// <summary>Of each case the day and the dossier, without white space; empty where it is written in another order.</summary>
    public static List<string> Van(Kaderbronnen bronnen, Gevallenbestand bestand)
    {
        if (bestand.Gevallen.IsEmpty || bronnen.Tekst(bestand.Gevallen[0].Plaats.Bestand!) is not { } tekst)
        {
            return [];
        }

        var begin = Regels(tekst);
        var plaatsen = bestand.Gevallen.Select(g => begin[g.Plaats.Regel - 1] + g.Plaats.Kolom - 1).Append(tekst.Length).ToArray();
        return [.. bestand.Gevallen.Select((g, i) => Dossier(ControleTeksten.Dag(g.Op), tekst.AsSpan(plaatsen[i]..plaatsen[i + 1])))];
    }

    private static string Dossier(string dag, ReadOnlySpan<char> geval)
    {
        var van = geval.IndexOf("\"dossier\"", StringComparison.Ordinal);
        var tot = geval.LastIndexOf("\"verwacht\"", StringComparison.Ordinal);
        if (van < 0 || tot < van)
        {
            return string.Empty;
        }

        var dossier = new StringBuilder(dag, dag.Length + tot - van);
        foreach (var teken in geval[van..tot])
        {
            if (!char.IsWhiteSpace(teken))
            {
                dossier.Append(teken);
            }
        }

        return dossier.ToString();
    }

    private static List<int> Regels(string tekst)
    {
        var begin = new List<int> { 0 };
        for (var i = tekst.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = tekst.IndexOf('\n', i + 1))
        {
            begin.Add(i + 1);
        }

        return begin;
    }
}
