using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Behoorlijkheid.Lezen;

/// <summary>The second pass over a JSON input: its values as a tree, each name in an object once.</summary>
/// <remarks>Its tokens come in the order in which the first pass found them, so the n-th one stands at the n-th place.</remarks>
internal sealed class JsonWandeling(JsonBron bron, Probleemlijst problemen)
{
    private readonly Stack<JsonNiveau> niveaus = new();
    private JsonKnoop? wortel;

    public JsonKnoop Loop()
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(bron.Utf8.Span)))
        {
            Culture = CultureInfo.InvariantCulture,
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = null,
        };

        for (var token = 0; token < bron.AantalTokens; token++)
        {
            // As text a number keeps its spelling, and none is too large to read.
            if (bron.IsGetal(token))
            {
                Voeg(new JsonGetal(bron, token, Sleutel(), reader.ReadAsString() ?? throw new UnreachableException()));
                continue;
            }

            if (!reader.Read())
            {
                throw new UnreachableException();
            }

            Lees(reader, token);
        }

        return wortel ?? throw new UnreachableException();
    }

    private void Lees(JsonTextReader reader, int token)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                niveaus.Push(new(new JsonObject(bron, token, Sleutel())));
                break;
            case JsonToken.StartArray:
                niveaus.Push(new(new JsonLijst(bron, token, Sleutel())));
                break;
            case JsonToken.EndObject or JsonToken.EndArray:
                Voeg(niveaus.Pop().Sluit());
                break;
            case JsonToken.PropertyName:
                Naam((string)reader.Value!, token);
                break;
            case JsonToken.String:
                Voeg(new JsonTekst(bron, token, Sleutel(), (string)reader.Value!));
                break;
            case JsonToken.Boolean:
                Voeg(new JsonWaarheid(bron, token, Sleutel(), (bool)reader.Value!));
                break;
            case JsonToken.Null:
                Voeg(new JsonNiets(bron, token, Sleutel()));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private JsonSleutel Sleutel() => niveaus.TryPeek(out var niveau) ? niveau.Sleutel : default;

    private void Naam(string naam, int token)
    {
        var niveau = niveaus.Peek();
        if (!niveau.Begin(naam, token))
        {
            problemen.Voeg(niveau.Object.PlaatsVan(token, naam), LeesTeksten.DubbeleNaam(naam));
        }
    }

    private void Voeg(JsonKnoop knoop)
    {
        if (niveaus.TryPeek(out var niveau))
        {
            niveau.Voeg(knoop);
        }
        else
        {
            wortel = knoop;
        }
    }
}
