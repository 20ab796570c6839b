using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes the oordeel on a part of the request as JSON.</summary>
internal static class OnderdeelJson
{
    public static void Schrijf(JsonSchrijver json, Onderdeeloordeel onderdeel)
    {
        json.Begin('{')
            .Naam("id").Tekst(onderdeel.Id)
            .Naam("omschrijving").Tekst(Oordeeldeel.Omschrijving(onderdeel))
            .Naam("oordeel").Code(onderdeel.Oordeel)
            .Naam("mogelijk").Codes(onderdeel.Mogelijk)
            .Naam("begrensd").Waarheid(onderdeel.Begrensd)
            .Naam("kanttekening").Waarheid(onderdeel.Kanttekening)
            .Naam("reden").Code(onderdeel.Reden);
        if (onderdeel.Redencode is { } code)
        {
            json.Naam("redencode").Code(code);
        }

        json.Indien("grond", onderdeel.Grond)
            .Indien("doorverwijzing", onderdeel.Doorverwijzing)
            .Indien("toelichting", onderdeel.Toelichting)
            .Indien("magAfzien", onderdeel.MagAfzien)
            .Naam("normen").Teksten(onderdeel.Normen)
            .Naam("vereisten").Teksten(onderdeel.Vereisten);
        if (!onderdeel.Wegingen.IsEmpty)
        {
            json.Naam("wegingen").Lijst(onderdeel.Wegingen, Weging);
        }

        if (!onderdeel.Uitgezonderd.IsEmpty)
        {
            json.Naam("nietDoorslaggevend").Lijst(onderdeel.Uitgezonderd, NietDoorslaggevend);
        }

        json.Einde('}');
    }

    private static void Weging(JsonSchrijver json, Weging weging) =>
        json.Begin('{')
            .Naam("vereiste").Tekst(weging.Vereiste)
            .Naam("uitkomst").Code(weging.Uitkomst)
            .Naam("beoordeeldDoor").Tekst(weging.BeoordeeldDoor)
            .Naam("toelichting").Tekst(weging.Toelichting)
            .Einde('}');

    private static void NietDoorslaggevend(JsonSchrijver json, NietDoorslaggevend grond) =>
        json.Begin('{')
            .Naam("norm").Tekst(grond.Norm)
            .Indien("item", grond.Item)
            .Naam("beoordeeldDoor").Tekst(grond.BeoordeeldDoor)
            .Naam("toelichting").Tekst(grond.Toelichting)
            .Einde('}');
}
