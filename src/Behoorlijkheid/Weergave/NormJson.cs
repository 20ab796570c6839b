using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes what can be said of a norm as JSON.</summary>
internal sealed class NormJson(Weergavecontext context)
{
    private readonly Motivering motivering = new(context);

    public void Schrijf(JsonSchrijver json, Normbevinding norm)
    {
        json.Begin('{')
            .Naam("id").Tekst(norm.Id)
            .Naam("titel").Tekst(norm.Titel)
            .Naam("soort").Code(norm.Soort)
            .Naam("vereisten").Teksten(norm.Vereisten)
            .Indien("item", norm.Item)
            .Naam("naleving").Code(norm.Naleving)
            .Indien("voorZoverVanToepassing", norm.VoorZoverVanToepassing)
            .Indien("nogNietOpeisbaar", norm.NogNietOpeisbaar)
            .Indien("uitzondering", norm.Uitzondering)
            .Naam("mogelijk").Codes(norm.Mogelijk)
            .Naam("begrensd").Waarheid(norm.Begrensd)
            .Naam("bronnen").Teksten(norm.Bronnen)
            .Naam("motivering").Tekst(motivering.Tekst(norm));
        json.Naam("gronden").Lijst(norm.Gronden, Grond);
        json.Naam("lezingen").Lijst(norm.Lezingen, Lezing);
        if (!norm.AndereUitleg.IsEmpty)
        {
            json.Naam("andereUitleg").Lijst(norm.AndereUitleg, Uitleg);
        }

        json.Naam("ontbrekend").Teksten(norm.Ontbrekend)
            .Naam("aanwijzing").Tekst(norm.Aanwijzing)
            .Einde('}');
    }

    private static void Lezing(JsonSchrijver json, NalevingPerLezing lezing) =>
        json.Begin('{')
            .Naam("feit").Tekst(lezing.Feit)
            .Naam("volgens").Tekst(lezing.Volgens)
            .Naam("naleving").Code(lezing.Naleving)
            .Einde('}');

    private static void Uitleg(JsonSchrijver json, AndereUitleg uitleg) =>
        json.Begin('{')
            .Naam("id").Tekst(uitleg.Id)
            .Naam("vraag").Tekst(uitleg.Vraag)
            .Naam("gevolgd").Tekst(uitleg.Gevolgd)
            .Naam("andere").Tekst(uitleg.Andere)
            .Naam("bron").Tekst(uitleg.Bron)
            .Naam("naleving").Code(uitleg.Naleving)
            .Naam("mogelijk").Codes(uitleg.Mogelijk)
            .Einde('}');

    private void Grond(JsonSchrijver json, Grond grond)
    {
        json.Begin('{').Naam("feit").Tekst(grond.Feit);
        if (grond.Waarde is { } waarde)
        {
            Waarde(json.Naam("waarde"), grond.Woord, waarde);
        }
        else
        {
            json.Naam("status").Code(grond.Status);
        }

        json.Indien("bron", grond.Herkomst.Bron)
            .Indien("vindplaats", grond.Herkomst.Vindplaats)
            .Indien("toelichting", grond.Herkomst.Toelichting)
            .Indien("beoordeeldDoor", grond.Herkomst.BeoordeeldDoor)
            .Indien("aannemelijk", grond.Aannemelijk);
        if (!grond.Lezingen.IsEmpty)
        {
            json.Naam("lezingen").Lijst(grond.Lezingen, (j, l) => Lezing(j, grond.Woord, l));
        }

        json.Einde('}');
    }

    private void Lezing(JsonSchrijver json, string woord, Lezing<string> lezing)
    {
        json.Begin('{').Naam("volgens").Tekst(lezing.Volgens);
        Waarde(json.Naam("waarde"), woord, lezing.Waarde);
        json.Indien("bron", lezing.Bron).Indien("vindplaats", lezing.Vindplaats).Einde('}');
    }

    private void Waarde(JsonSchrijver json, string woord, string waarde) => _ = context.Soort(woord) switch
    {
        Waardesoort.Waarheid => json.Waarheid(waarde == FactPaths.Written(true)),
        Waardesoort.Geheel => json.Getal(int.Parse(waarde, CultureInfo.InvariantCulture)),
        _ => json.Tekst(waarde),
    };
}
