using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Werkbank.Dekking;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A run of the mutations as JSON.</summary>
internal static class MutatieJson
{
    public static string Schrijf(Mutatieronde ronde)
    {
        var json = new JsonSchrijver(compact: false);
        json.Begin('{').Naam("score").Tekst(DekkingTeksten.Percentage(ronde.Score));
        json.Naam("mutaties").Getal(ronde.Mutaties.Length);
        json.Naam("gemerkt").Getal(ronde.Gedood);
        json.Naam("zonderGebruik").Teksten(ronde.ZonderGebruik.Select(b => b.Naam));
        json.Naam("overlevenden").Begin('[');
        foreach (var overlevende in ronde.Overlevenden)
        {
            Schrijf(json, overlevende);
        }

        json.Einde(']').Naam("overbodigeRedenen").Begin('[');
        foreach (var reden in ronde.Overbodig)
        {
            json.Begin('{').Naam("bij").Tekst(reden.Bij);
            json.Naam("mutatie").Tekst(reden.Mutatie);
            json.Naam("regel").Getal(reden.Plaats.Regel).Einde('}');
        }

        return json.Einde(']').Einde('}').ToString();
    }

    private static void Schrijf(JsonSchrijver json, Overlevende overlevende)
    {
        var mutatie = overlevende.Mutatie;
        json.Begin('{').Naam("bij").Tekst(mutatie.Bij);
        json.Naam("mutatie").Tekst(mutatie.Id);
        json.Naam("bestand").Tekst(mutatie.Bestand);
        json.Naam("veld").Tekst(mutatie.Veld);
        json.Naam("soort").Tekst(JsonNaam.Van(mutatie.Soort.ToString()));
        json.Naam("was").Tekst(mutatie.Was);
        json.Naam("wordt").Tekst(mutatie.Wordt);
        json.Naam("geheel").Tekst(mutatie.Geheel);
        json.Naam("bewezenGelijk").Waarheid(overlevende.Bewezen);
        if (overlevende.Reden is { } reden)
        {
            json.Naam("reden").Tekst(reden);
        }

        json.Einde('}');
    }
}
