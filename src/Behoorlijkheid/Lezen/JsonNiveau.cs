using System.Collections.Immutable;

namespace Behoorlijkheid.Lezen;

/// <summary>An object or list that is being read.</summary>
internal sealed class JsonNiveau(JsonKnoop knoop)
{
    private readonly ImmutableArray<JsonLid>.Builder leden = ImmutableArray.CreateBuilder<JsonLid>();
    private readonly ImmutableArray<JsonKnoop>.Builder items = ImmutableArray.CreateBuilder<JsonKnoop>();
    private readonly HashSet<string> namen = new(StringComparer.Ordinal);
    private string? naam;
    private int naamtoken;
    private bool dubbel;

    public JsonObject Object => (JsonObject)knoop;

    public JsonSleutel Sleutel => new(knoop, naam, items.Count);

    /// <summary>Starts a member.</summary>
    /// <returns>Whether its name is new in this object.</returns>
    public bool Begin(string nieuw, int token)
    {
        (naam, naamtoken, dubbel) = (nieuw, token, !namen.Add(nieuw));
        return !dubbel;
    }

    public void Voeg(JsonKnoop waarde)
    {
        if (naam is null)
        {
            items.Add(waarde);
        }
        else if (!dubbel)
        {
            leden.Add(new(naam, naamtoken, waarde));
        }
    }

    public JsonKnoop Sluit()
    {
        switch (knoop)
        {
            case JsonObject o:
                o.Sluit(leden.DrainToImmutable());
                break;
            case JsonLijst l:
                l.Sluit(items.DrainToImmutable());
                break;
        }

        return knoop;
    }
}
