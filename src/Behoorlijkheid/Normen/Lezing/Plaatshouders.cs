using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Follows paths that stand outside expressions: the peildatum, and the <c>{{ pad }}</c> in sentences.</summary>
/// <param name="context">What the kader has.</param>
/// <param name="bereik">The items that a row speaks of.</param>
internal sealed class Plaatshouders(Kadercontext context, Bereik bereik)
{
    /// <summary>The fact at a path, with the items it belongs to; <c>null</c> after a problem.</summary>
    public Vermelding.Feit? Feit(JsonTekst tekst, string pad, int begin)
    {
        var fouten = new List<Uitdrukkingsfout>();
        Vermelding.Feit? feit = null;
        if (!pad.Split('.').All(Naamregels.IsNaam))
        {
            fouten.Add(new(begin, KaderTeksten.GeenPad(pad)));
        }
        else if (Uitdrukkingslexer.Lees(pad, Kadergrenzen.Standaard, fouten) is { } woorden)
        {
            var gevonden = Naamzoeker.Zoek(woorden, context.Woordenschat, bereik, fouten);
            feit = gevonden.FirstOrDefault() as Vermelding.Feit;
            if (feit is null && fouten.Count == 0)
            {
                fouten.Add(new(0, KaderTeksten.GeenFeit(pad)));
            }

            fouten = [.. fouten.Select(fout => fout with { Begin = fout.Begin + begin })];
        }

        context.Meld(tekst, fouten);
        return feit;
    }

    /// <summary>The text of a sentence, its placeholders checked.</summary>
    public string Zin(JsonTekst? tekst)
    {
        if (tekst is null)
        {
            return string.Empty;
        }

        var zin = tekst.Waarde;
        for (var open = zin.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = zin.IndexOf("{{", open + 2, StringComparison.Ordinal))
        {
            var dicht = zin.IndexOf("}}", open, StringComparison.Ordinal);
            if (dicht < 0)
            {
                context.Meld(tekst, [new(open, KaderTeksten.PlaatshouderOpen())]);
                break;
            }

            var binnen = zin[(open + 2)..dicht];
            var pad = binnen.Trim(' ');
            if (!IsGegeven(pad))
            {
                Feit(tekst, pad, open + 2 + binnen.Length - binnen.TrimStart(' ').Length);
            }
        }

        return zin;
    }

    /// <summary>Whether a path names a text of an item that is no fact, such as its name or description.</summary>
    private bool IsGegeven(string pad) =>
        pad.Split('.') is [var item, var lid]
        && bereik.Zoek(item) is { } variabele
        && Modeltype.Van(variabele.Lijst.Itemtype).Zoek(lid) is { Vorm: Vorm.Enkel { Waarde.Soort: Waardesoort.Tekst or Waardesoort.GevuldeTekst } };
}
