using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads the names of lists in <c>voorElk</c> and <c>voor</c>.</summary>
/// <param name="model">The vocabulary.</param>
/// <param name="problemen">Gathers what is wrong.</param>
internal sealed class Itemlezer(Feitenmodel model, Probleemlijst problemen)
{
    /// <summary>An item of every list: what stands in for items that could not be read, so that their names are not reported again.</summary>
    public Bereik Alle => new([.. model.Lijsten.Select(lijst => new Variabele(lijst.Enkelvoud, lijst))]);

    /// <summary>The items that a norm makes rows for or a begrip is said of: none, one list, or a pair.</summary>
    public ImmutableArray<Variabele> Lees(JsonKnoop? knoop)
    {
        var teksten = knoop switch
        {
            null => [],
            JsonTekst een => [een],
            JsonLijst { Items.Length: > 1 } lijst when lijst.Items.All(item => item is JsonTekst) => [.. lijst.Items.Cast<JsonTekst>()],
            _ => ImmutableArray<JsonTekst>.Empty,
        };
        if (knoop is not null && teksten.IsEmpty)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "de naam van een lijst, of een lijst van twee zulke namen"));
        }
        else if (teksten.Length > 2)
        {
            problemen.Voeg(knoop!.Plaats, KaderTeksten.TeVeelLijsten(teksten.Length));
        }

        var items = ImmutableArray.CreateBuilder<Variabele>();
        foreach (var tekst in teksten)
        {
            if (model.Zoek(tekst.Waarde) is not Lijstlid lijst)
            {
                problemen.Voeg(tekst.Plaats, KaderTeksten.Onbekend("vorm.onbekende-lijst", "lijst", tekst.Waarde, model.Lijsten.Select(l => l.Pad)));
            }
            else if (items.Any(v => v.Lijst == lijst))
            {
                problemen.Voeg(tekst.Plaats, KaderTeksten.DubbeleLijst(tekst.Waarde));
            }
            else
            {
                items.Add(new(lijst.Enkelvoud, lijst));
            }
        }

        return items.ToImmutable();
    }
}
