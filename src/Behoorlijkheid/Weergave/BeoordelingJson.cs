using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes a beoordeling as JSON, by the contract <c>rules/schema/beoordeling.schema.json</c>.</summary>
public static class BeoordelingJson
{
    /// <summary>Writes it; lines end with a line feed and the same beoordeling gives the same text on every machine.</summary>
    /// <param name="beoordeling">The beoordeling.</param>
    /// <returns>The JSON.</returns>
    public static string Schrijf(Beoordeling beoordeling)
    {
        ArgumentNullException.ThrowIfNull(beoordeling);
        var json = new JsonSchrijver(compact: false);
        Schrijf(json, new Weergavecontext(beoordeling));
        return json.ToString();
    }

    /// <summary>Writes it as UTF-8, without a byte order mark.</summary>
    /// <param name="beoordeling">The beoordeling.</param>
    /// <returns>The bytes.</returns>
    public static byte[] SchrijfUtf8(Beoordeling beoordeling) => Encoding.UTF8.GetBytes(Schrijf(beoordeling));

    private static void Schrijf(JsonSchrijver json, Weergavecontext context)
    {
        var beoordeling = context.Beoordeling;
        json.Begin('{')
            .Naam("oordeel").Code(beoordeling.Oordeel)
            .Naam("mogelijk").Codes(beoordeling.Mogelijk)
            .Naam("aanleiding").Code(beoordeling.Aanleiding);
        json.Naam("onderdelen").Lijst(beoordeling.Onderdelen, OnderdeelJson.Schrijf);
        json.Naam("geschondenVereisten").Teksten(beoordeling.GeschondenVereisten);
        var normen = new NormJson(context);
        json.Naam("normen").Lijst(beoordeling.Normen, normen.Schrijf);
        json.Naam("overigeBevindingen").Teksten(beoordeling.OverigeBevindingen)
            .Naam("aandachtspunten").Teksten(beoordeling.Aandachtspunten);
        var motivering = new Motivering(context);
        json.Naam("passendOordeel").Lijst(beoordeling.PassendOordeel, (j, p) => Passend(j, p, motivering));
        json.Naam("openVragen").Lijst(beoordeling.OpenVragen, Vraag);
        json.Naam("buitenBeoordeling").Lijst(beoordeling.BuitenBeoordeling, Buiten);
        JsonVormen.Herkomst(json.Naam("herkomst"), beoordeling.Herkomst);
        json.Einde('}');
    }

    private static void Passend(JsonSchrijver json, PassendOordeelbevinding passend, Motivering motivering)
    {
        json.Begin('{').Naam("klachtonderdeel").Tekst(passend.Klachtonderdeel);
        if (passend.Gegeven is { } gegeven)
        {
            json.Naam("gegeven").Code(gegeven);
        }

        json.Naam("passend").Code(passend.Passend)
            .Naam("motivering").Tekst(motivering.Passend(passend))
            .Einde('}');
    }

    private static void Vraag(JsonSchrijver json, OpenVraag vraag)
    {
        json.Begin('{')
            .Naam("feit").Tekst(vraag.Feit)
            .Naam("vraag").Tekst(vraag.Vraag)
            .Naam("normen").Teksten(vraag.Normen);
        json.Indien("aanwijzingen", vraag.Aanwijzingen).Einde('}');
    }

    private static void Buiten(JsonSchrijver json, BuitenBeoordeling zaak) =>
        json.Begin('{')
            .Naam("omschrijving").Tekst(zaak.Omschrijving)
            .Naam("redencode").Code(zaak.Redencode)
            .Indien("grond", zaak.Grond)
            .Indien("doorverwijzing", zaak.Doorverwijzing)
            .Indien("opmerking", zaak.Opmerking)
            .Einde('}');
}
