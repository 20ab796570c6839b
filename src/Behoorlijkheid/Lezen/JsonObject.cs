using System.Collections.Immutable;

namespace Behoorlijkheid.Lezen;

/// <summary>A JSON object; its members in the order of the input, each name once.</summary>
internal sealed class JsonObject(JsonBron bron, int token, JsonSleutel sleutel) : JsonKnoop(bron, token, sleutel)
{
    private ImmutableArray<JsonLid> leden = [];

    public ImmutableArray<JsonLid> Leden => leden;

    public override string Citaat => "een object";

    /// <summary>The value of a member.</summary>
    /// <param name="naam">Its name.</param>
    /// <returns>The value, or <c>null</c> when there is no such member.</returns>
    public JsonKnoop? Zoek(string naam)
    {
        foreach (var lid in leden)
        {
            if (lid.Naam == naam)
            {
                return lid.Waarde;
            }
        }

        return null;
    }

    /// <summary>Where the name of a member stands; its pointer is that of the member.</summary>
    /// <param name="lid">The member.</param>
    /// <returns>The place.</returns>
    public Plaats PlaatsVanNaam(JsonLid lid) => PlaatsVan(lid.Naamtoken, lid.Naam);

    internal void Sluit(ImmutableArray<JsonLid> alle) => leden = alle;
}
