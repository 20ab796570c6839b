using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>A measurement as JSON.</summary>
internal static class DekkingJson
{
    public static string Schrijf(Kaderdekking dekking)
    {
        var json = new JsonSchrijver(compact: false);
        json.Begin('{');
        json.Naam("percentage").Tekst(DekkingTeksten.Percentage(dekking.Percentage));
        json.Naam("beslissend").Tekst(DekkingTeksten.Percentage(dekking.Beslispercentage));
        json.Naam("normen").Begin('[');
        foreach (var norm in dekking.Normen)
        {
            json.Begin('{').Naam("norm").Tekst(norm.Norm.Id);
            json.Naam("bestand").Tekst(norm.Norm.Bestand);
            json.Naam("gevallen").Getal(norm.Gevallen);
            Voorwaarden(json, norm.Voorwaarden);
            json.Naam("uitzonderingen").Begin('[');
            foreach (var uitzondering in norm.Uitzonderingen)
            {
                json.Begin('{').Naam("id").Tekst(uitzondering.Id);
                json.Naam("toegepast").Waarheid(uitzondering.Toegepast);
                json.Naam("nietToegepast").Waarheid(uitzondering.NietToegepast).Einde('}');
            }

            json.Einde(']').Einde('}');
        }

        json.Einde(']').Naam("begrippen").Begin('[');
        foreach (var begrip in dekking.Begrippen)
        {
            json.Begin('{').Naam("begrip").Tekst(begrip.Begrip.Naam);
            json.Naam("gebruikers").Getal(begrip.Gebruikers);
            Voorwaarden(json, begrip.Voorwaarden);
            json.Einde('}');
        }

        return json.Einde(']').Einde('}').ToString();
    }

    private static void Voorwaarden(JsonSchrijver json, ImmutableArray<Voorwaardedekking> voorwaarden)
    {
        json.Naam("voorwaarden").Begin('[');
        foreach (var voorwaarde in voorwaarden)
        {
            json.Begin('{').Naam("veld").Tekst(voorwaarde.Veld);
            json.Naam("voorwaarde").Tekst(voorwaarde.Tekst);
            json.Naam("gezien").Begin('[');
            foreach (var waarheid in voorwaarde.Gezien.Order())
            {
                json.Tekst(DekkingTeksten.Woord(waarheid));
            }

            json.Einde(']').Naam("beslissend").Waarheid(voorwaarde.Beslist).Einde('}');
        }

        json.Einde(']');
    }
}
