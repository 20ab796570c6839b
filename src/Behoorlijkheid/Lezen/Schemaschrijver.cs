namespace Behoorlijkheid.Lezen;

/// <summary>Writes a JSON Schema (draft-07) with the few keywords that schema and reader agree on.</summary>
internal sealed class Schemaschrijver
{
    // Definitions in the order in which they are first needed.
    private readonly Dictionary<string, Action> definities = new(StringComparer.Ordinal);
    private readonly List<string> volgorde = [];

    /// <summary>For the keywords of the object that is open.</summary>
    public JsonSchrijver Json { get; } = new(compact: false);

    /// <summary>The whole schema.</summary>
    /// <param name="titel">Its title.</param>
    /// <param name="wortel">Writes the keywords of the document.</param>
    /// <returns>The text.</returns>
    public string Schrijf(string titel, Action wortel)
    {
        Json.Begin('{').Naam("$schema").Tekst("http://json-schema.org/draft-07/schema#").Naam("title").Tekst(titel);
        wortel();
        Json.Naam("definitions").Begin('{');
        for (var i = 0; i < volgorde.Count; i++)
        {
            Json.Naam(volgorde[i]);
            Vorm(definities[volgorde[i]]);
        }

        return Json.Einde('}').Einde('}').ToString();
    }

    /// <summary>An object with the keywords of one shape.</summary>
    /// <param name="vorm">Writes the keywords.</param>
    public void Vorm(Action vorm)
    {
        Json.Begin('{');
        vorm();
        Json.Einde('}');
    }

    /// <summary>What the object that is open describes, for people.</summary>
    /// <param name="beschrijving">The description; nothing is written when there is none.</param>
    public void Beschrijf(string? beschrijving)
    {
        if (beschrijving is not null)
        {
            Json.Naam("description").Tekst(beschrijving);
        }
    }

    /// <summary>Any of these shapes.</summary>
    /// <param name="vormen">Each writes its keywords.</param>
    public void Keuze(params IEnumerable<Action> vormen)
    {
        Json.Naam("anyOf").Begin('[');
        foreach (var vorm in vormen)
        {
            Vorm(vorm);
        }

        Json.Einde(']');
    }

    /// <summary>Only <c>null</c>.</summary>
    public void Leeg() => Json.Naam("type").Tekst("null");

    /// <summary>Only one text without further demands, or any of some types.</summary>
    /// <param name="types">Names of the types.</param>
    public void Type(params IReadOnlyList<string> types)
    {
        if (types.Count == 1)
        {
            Json.Naam("type").Tekst(types[0]);
        }
        else
        {
            Json.Naam("type").Teksten(types);
        }
    }

    /// <summary>An array.</summary>
    /// <param name="item">Writes the keywords of an item.</param>
    /// <param name="minimum">Least number of items.</param>
    public void Lijst(Action item, int minimum = 0)
    {
        Type("array");
        Json.Naam("items");
        Vorm(item);
        if (minimum > 0)
        {
            Json.Naam("minItems").Getal(minimum);
        }
    }

    /// <summary>An object with these members and no other.</summary>
    /// <param name="leden">Names, and what writes the keywords of each.</param>
    /// <param name="verplicht">Which of them must be there.</param>
    public void Object(IEnumerable<(string Naam, Action Vorm)> leden, IReadOnlyCollection<string> verplicht)
    {
        Type("object");
        Json.Naam("properties").Begin('{');
        foreach (var (naam, vorm) in leden)
        {
            Json.Naam(naam);
            Vorm(vorm);
        }

        Json.Einde('}');
        if (verplicht.Count > 0)
        {
            Json.Naam("required").Teksten(verplicht);
        }

        Json.Naam("additionalProperties").Waarheid(false);
    }

    /// <summary>A shape that has a name of its own.</summary>
    /// <param name="naam">Its name.</param>
    /// <param name="definitie">Writes its keywords, once.</param>
    public void Verwijs(string naam, Action definitie)
    {
        Json.Naam("$ref").Tekst($"#/definitions/{naam}");
        if (definities.TryAdd(naam, definitie))
        {
            volgorde.Add(naam);
        }
    }
}
