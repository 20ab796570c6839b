using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The findings and the explanations as JSON.</summary>
internal static class ControleJson
{
    public static string Schrijf(Toetsingskader kader, Controleronde ronde)
    {
        var bevindingen = ronde.Bevindingen;
        var json = new JsonSchrijver(compact: false);
        json.Begin('{');
        json.Naam("kader").Tekst(kader.Id);
        json.Naam("kaderversie").Tekst(kader.Versie);
        json.Naam("fouten").Getal(bevindingen.Count(b => b.Zwaarte == Zwaarte.Fout));
        json.Naam("waarschuwingen").Getal(bevindingen.Count(b => b.Zwaarte == Zwaarte.Waarschuwing));
        json.Naam("aanwijzingen").Getal(bevindingen.Count(b => b.Zwaarte == Zwaarte.Aanwijzing));
        json.Naam("bevindingen").Begin('[');
        foreach (var bevinding in bevindingen)
        {
            Schrijf(json, bevinding);
        }

        json.Einde(']').Naam("aanvaard").Begin('[');
        foreach (var (bevinding, reden) in ronde.Aanvaard)
        {
            Schrijf(json, bevinding, reden);
        }

        return json.Einde(']').Einde('}').ToString();
    }

    public static string Schrijf(Controleuitleg uitleg)
    {
        var json = new JsonSchrijver(compact: false);
        Schrijf(json, uitleg);
        return json.ToString();
    }

    public static string Schrijf(ImmutableArray<Controleuitleg> alle)
    {
        var json = new JsonSchrijver(compact: false);
        json.Begin('{').Naam("controles").Begin('[');
        foreach (var uitleg in alle)
        {
            Schrijf(json, uitleg);
        }

        return json.Einde(']').Einde('}').ToString();
    }

    private static void Schrijf(JsonSchrijver json, Bevinding bevinding, string? reden = null)
    {
        json.Begin('{');
        json.Naam("code").Tekst(bevinding.Code);
        json.Naam("zwaarte").Tekst(ControlepaginaTeksten.Naam(bevinding.Zwaarte));
        json.Naam("bestand").Tekst(bevinding.Plaats.Bestand!);
        json.Naam("plaats").Tekst(bevinding.Plaats.Pointer);
        json.Naam("regel").Getal(bevinding.Plaats.Regel);
        json.Naam("kolom").Getal(bevinding.Plaats.Kolom);
        json.Naam("melding").Tekst(bevinding.Zin);
        if (bevinding.Suggestie is { } suggestie)
        {
            json.Naam("suggestie").Tekst(suggestie);
        }

        json.Naam("herstelbaar").Waarheid(bevinding.Herstel is not null);
        if (reden is not null)
        {
            json.Naam("reden").Tekst(reden);
        }

        json.Einde('}');
    }

    private static void Schrijf(JsonSchrijver json, Controleuitleg uitleg)
    {
        json.Begin('{');
        json.Naam("code").Tekst(uitleg.Code);
        json.Naam("zwaarte").Tekst(ControlepaginaTeksten.Naam(uitleg.Zwaarte));
        json.Naam("titel").Tekst(uitleg.Titel);
        json.Naam("wat").Tekst(uitleg.Wat);
        json.Naam("waarom").Tekst(uitleg.Waarom);
        json.Naam("fout").Tekst(uitleg.Fout);
        json.Naam("goed").Tekst(uitleg.Goed);
        json.Naam("herstelbaar").Waarheid(uitleg.Herstelbaar);
        json.Einde('}');
    }
}
