using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads the two ways of writing a list: complete, and as far as it is known.</summary>
internal sealed class Lijstbinder(Probleemlijst problemen, Waardebinder waarden)
{
    private const string Leden = "items";
    private const string Volledig = "volledig";

    /// <summary>The items, or <c>null</c> when something else stands there, which is then reported.</summary>
    /// <param name="knoop">What stands there.</param>
    /// <param name="magOnvolledig">Whether the list may be known only in part.</param>
    /// <param name="volledig">Whether these are all there are.</param>
    /// <returns>The items.</returns>
    public JsonLijst? Items(JsonKnoop knoop, bool magOnvolledig, out bool volledig)
    {
        volledig = true;
        return knoop switch
        {
            JsonLijst lijst => lijst,
            JsonObject o when magOnvolledig => Items(o, out volledig),
            _ => VerkeerdType(knoop, magOnvolledig ? "een lijst, of een object met \"items\" en \"volledig\"" : "een lijst"),
        };
    }

    private JsonLijst? Items(JsonObject o, out bool volledig)
    {
        volledig = true;
        foreach (var lid in o.Leden.Where(l => l.Naam is not (Leden or Volledig)))
        {
            problemen.Voeg(o.PlaatsVanNaam(lid), LeesTeksten.OnbekendeNaam(lid.Naam, [Leden, Volledig]));
        }

        if (o.Zoek(Volledig) is { } knoop and not JsonNiets)
        {
            volledig = waarden.Lees(knoop, Waardevorm.Van(typeof(bool))) is true;
        }

        switch (o.Zoek(Leden))
        {
            case JsonLijst lijst:
                return lijst;
            case null:
                problemen.Voeg(o.Plaats, LeesTeksten.Ontbreekt(Leden));
                return null;
            case var anders:
                return VerkeerdType(anders, "een lijst");
        }
    }

    private JsonLijst? VerkeerdType(JsonKnoop knoop, string verwacht)
    {
        problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, verwacht));
        return null;
    }
}
