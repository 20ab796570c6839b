using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>A run of the cases as JSON.</summary>
internal static class GevallenJson
{
    public static string Schrijf(Gevallenronde ronde)
    {
        var json = new JsonSchrijver(compact: false);
        json.Begin('{');
        json.Naam("kader").Tekst(ronde.Werk.Kader.Id);
        json.Naam("kaderversie").Tekst(ronde.Werk.Kader.Versie);
        json.Naam("gevallen").Getal(ronde.Uitslagen.Length);
        json.Naam("mislukt").Getal(ronde.Mislukt.Count());
        json.Naam("uitslagen").Begin('[');
        foreach (var uitslag in ronde.Uitslagen)
        {
            json.Begin('{');
            json.Naam("norm").Tekst(uitslag.Norm.Id);
            json.Naam("bestand").Tekst(uitslag.Norm.Bestand);
            json.Naam("geval").Tekst(uitslag.Geval.Naam);
            json.Naam("regel").Getal(uitslag.Geval.Plaats.Regel);
            json.Naam("geslaagd").Waarheid(uitslag.Geslaagd);
            json.Naam("afwijkingen").Begin('[');
            foreach (var afwijking in uitslag.Afwijkingen)
            {
                json.Tekst(afwijking);
            }

            json.Einde(']');
            json.Einde('}');
        }

        return json.Einde(']').Einde('}').ToString();
    }
}
