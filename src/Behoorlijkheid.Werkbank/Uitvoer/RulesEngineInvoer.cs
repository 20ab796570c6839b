using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Uitvoer;

/// <summary>Describes what a host must give to the workflows of <see cref="RulesEngineSchrijver"/>: the fields of the dossier and of the items of its lists, and the type <c>Termijn</c>.</summary>
/// <remarks>RulesEngine reads fields by name and knows no choices: their numbers stand here and nowhere else.</remarks>
internal static class RulesEngineInvoer
{
    /// <summary>The functions of the type that the host registers as <c>CustomTypes</c>, each of a day and a number.</summary>
    public static ImmutableArray<string> Termijnfuncties { get; } = [.. Enum.GetNames<Termijnsoort>()];

    /// <summary>The description, as JSON.</summary>
    public static string Schrijf(Toetsingskader kader)
    {
        var json = new JsonSchrijver(compact: false).Begin('{');
        Lijst(json, "termijn", Termijnfuncties, naam => json.Naam("naam").Tekst(naam).Naam("vorm").Tekst($"public static DateOnly {naam}(DateOnly start, int aantal)"));
        Lijst(json, "workflows", kader.Normen.DistinctBy(RulesEngineSchrijver.Workflow), norm =>
        {
            json.Naam("naam").Tekst(RulesEngineSchrijver.Workflow(norm));
            Lijst(json, "parameters", norm.VoorElk.Select((v, i) => (RulesEngineNamen.Item(i), RulesEngineNamen.Veld(v.Lijst))).Prepend((RulesEngineNamen.Dossier, "dossier")), p => json.Naam("naam").Tekst(p.Item1).Naam("type").Tekst(p.Item2));
        });
        json.Naam("typen").Begin('[');
        Type(json, kader, null);
        foreach (var lijst in kader.Model.Lijsten)
        {
            Type(json, kader, lijst);
        }

        return json.Einde(']').Einde('}').ToString();
    }

    /// <summary>The type of the field of a fact, in C#.</summary>
    public static string Type(Feitlid feit)
    {
        var type = feit.Waarde.Soort switch
        {
            Waardesoort.Keuze or Waardesoort.Geheel => "int",
            Waardesoort.Waarheid => "bool",
            Waardesoort.Datum or Waardesoort.Dag => "DateOnly",
            _ => "string",
        };
        return feit.PaarMet is null ? type : type + "[]";
    }

    private static void Type(JsonSchrijver json, Toetsingskader kader, Lijstlid? lijst)
    {
        json.Begin('{').Naam("naam").Tekst(lijst is null ? "dossier" : RulesEngineNamen.Veld(lijst)).Naam("velden").Begin('[');
        if (lijst is null)
        {
            Veld(json, RulesEngineNamen.Beoordelingsdatum, "DateOnly");
            foreach (var binnen in kader.Model.Lijsten)
            {
                Veld(json, RulesEngineNamen.Veld(binnen), RulesEngineNamen.Veld(binnen) + "[]");
            }
        }
        else
        {
            Veld(json, RulesEngineNamen.Index, "int");
        }

        foreach (var feit in kader.Model.Feiten.Where(f => RulesEngineNamen.LijstVan(f)?.Pad == lijst?.Pad))
        {
            Veld(json, RulesEngineNamen.Veld(feit), Type(feit), feit, kader.Feitwoorden.GetValueOrDefault(feit.Pad)?.Vraag);
        }

        json.Einde(']').Einde('}');
    }

    private static void Veld(JsonSchrijver json, string naam, string type, Feitlid? feit = null, string? vraag = null)
    {
        json.Begin('{').Naam("naam").Tekst(naam).Naam("type").Tekst(type);
        if (vraag is not null)
        {
            json.Naam("vraag").Tekst(vraag);
        }

        if (feit?.PaarMet is { } ander)
        {
            json.Naam("perItemVan").Tekst(ander);
        }

        if (feit?.Waarde.Soort == Waardesoort.Keuze)
        {
            Lijst(json, "keuzes", feit.Waarde.Keuzes, keuze => json.Naam("getal").Getal(feit.Waarde.NummerVan(keuze.Naam)).Naam("woord").Tekst(keuze.Naam));
        }

        json.Einde('}');
    }

    private static void Lijst<T>(JsonSchrijver json, string naam, IEnumerable<T> items, Action<T> leden)
    {
        json.Naam(naam).Begin('[');
        foreach (var item in items)
        {
            json.Begin('{');
            leden(item);
            json.Einde('}');
        }

        json.Einde(']');
    }
}
