using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>The part of a schema that is about single values.</summary>
internal sealed class Waardeschema(Schemaschrijver schema)
{
    /// <summary>Refers to the shape of a single value.</summary>
    /// <param name="vorm">The shape.</param>
    public void Verwijs(Waardevorm vorm) => schema.Verwijs(Naam(vorm), () => Waarde(vorm));

    /// <summary>The name of the shape of a single value.</summary>
    /// <param name="vorm">The shape.</param>
    /// <returns>Its name among the definitions.</returns>
    public static string Naam(Waardevorm vorm) => vorm.Naam;

    private void Waarde(Waardevorm vorm)
    {
        schema.Type(vorm.Soort switch
        {
            Waardesoort.Waarheid => "boolean",
            Waardesoort.Geheel => "integer",
            _ => "string",
        });
        _ = vorm.Soort switch
        {
            Waardesoort.Geheel => schema.Json.Naam("minimum").Getal(0).Naam("maximum").Getal(Waardevorm.Grootste),
            Waardesoort.Keuze => schema.Json.Naam("enum").Teksten(vorm.Woorden),
            Waardesoort.Id => Patroon(Patronen.Id),
            Waardesoort.GevuldeTekst => Patroon(Patronen.Gevuld),
            Waardesoort.Dag => Patroon(Patronen.Dag),
            Waardesoort.Datum => Patroon(Patronen.Datum),
            _ => schema.Json,
        };
    }

    private JsonSchrijver Patroon(string patroon) => schema.Json.Naam("pattern").Tekst(patroon);
}
