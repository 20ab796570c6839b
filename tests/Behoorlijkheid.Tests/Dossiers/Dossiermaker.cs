using Behoorlijkheid.Dossiers;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Dossiers;

/// <summary>Makes dossiers of the right shape by chance, from the model; facts that contradict each other included.</summary>
internal sealed class Dossiermaker(Random kans, bool verwijzingen = true)
{
    private static readonly string[] Woorden = ["klager", "bestuursorgaan", "é\"\\ 😀", "Werk en Inkomen", "x"];
    private static readonly string[] Ids = ["a", "b-1", "0"];
    private static readonly string[] Dagen = ["2016-10-03", "1900-01-01", "2199-12-31", "2024-02-29"];
    private static readonly string[] Datums = [.. Dagen, "2016-09", "2016", "2023-02-01/2023-04-30", "2016-01-01/2016-12-31"];

    public JObject Dossier() => Object(Modeltype.Van(typeof(Klachtdossier)), 0);

    private static T Een<T>(Random kans, T[] uit) => uit[kans.Next(uit.Length)];

    private JObject Object(Modeltype type, int diepte)
    {
        var o = new JObject();
        foreach (var lid in type.Leden)
        {
            if (lid.IsVerplicht || kans.Next(100) < (diepte == 0 ? 40 : 15))
            {
                o[lid.Naam] = Lid(lid, diepte + 1);
            }
        }

        return o;
    }

    private JToken Lid(Modellid lid, int diepte) => lid.Vorm switch
    {
        _ when !lid.IsVerplicht && kans.Next(10) == 0 => JValue.CreateNull(),
        Vorm.Enkel when lid.Verwijst is not null && !verwijzingen && !lid.IsVerplicht => JValue.CreateNull(),
        Vorm.Enkel enkel => Waarde(enkel.Waarde),
        Vorm.Feit feit => Feit(feit),
        Vorm.Paar paar => verwijzingen ? new JObject(new JProperty(Een(kans, Ids), Feit(paar.Waarde))) : new JObject(),
        Vorm.Aanvullend => new JObject(Woorden.Take(kans.Next(4)).Select(naam => new JProperty(naam, Feit(new(Waardevorm.Van(Een(kans, [typeof(bool), typeof(int), typeof(string)])), Gewogen: false))))),
        Vorm.Waarden rij when verwijzingen || lid.Verwijst is null => new JArray(Enumerable.Range(0, kans.Next(3)).Select(_ => Waarde(rij.Item))),
        Vorm.Waarden => new JArray(),
        Vorm.Groep groep => Object(groep.Type, diepte),
        Vorm.Lijst lijst => Lijst(lijst, diepte),
        _ => throw new InvalidOperationException(),
    };

    private JToken Lijst(Vorm.Lijst lijst, int diepte)
    {
        var verwijst = lijst.Item.Leden.Any(l => l is { Verwijst: not null, IsVerplicht: true });
        var items = new JArray(Enumerable.Range(0, verwijst && !verwijzingen ? 0 : kans.Next(3)).Select(i => Item(i)));
        return lijst.MagOnvolledig && kans.Next(3) == 0
            ? new JObject { ["items"] = items, ["volledig"] = kans.Next(3) switch { 0 => JValue.CreateNull(), 1 => true, _ => false } }
            : items;

        JObject Item(int i)
        {
            var item = Object(lijst.Item, diepte);
            if (item.ContainsKey("id"))
            {
                item["id"] = Ids[i];
            }

            return item;
        }
    }

    private JToken Waarde(Waardevorm vorm) => vorm.Soort switch
    {
        Waardesoort.Waarheid => kans.Next(2) == 0,
        Waardesoort.Geheel => kans.Next(4) == 0 ? 1_000_000 : kans.Next(20),
        Waardesoort.Id => Een(kans, Ids),
        Waardesoort.Dag => Een(kans, Dagen),
        Waardesoort.Datum => Een(kans, Datums),
        Waardesoort.Keuze => Een(kans, [.. vorm.Woorden]),
        Waardesoort.Tekst when kans.Next(4) == 0 => string.Empty,
        _ => Een(kans, Woorden),
    };

    private JToken Feit(Vorm.Feit vorm) => kans.Next(6) switch
    {
        0 => Herkomst(new() { ["nietVastTeStellen"] = true }, vorm.Gewogen),
        1 => Betwist(vorm),
        2 => Herkomst(new() { ["waarde"] = Waarde(vorm.Waarde) }, vorm.Gewogen),
        3 => JValue.CreateNull(),
        _ => vorm.Gewogen ? Herkomst(new() { ["waarde"] = Waarde(vorm.Waarde) }, true) : Waarde(vorm.Waarde),
    };

    private JObject Betwist(Vorm.Feit vorm)
    {
        var o = new JObject
        {
            ["betwist"] = new JArray(new[] { "klager", "bestuursorgaan", "derde" }.Take(2 + kans.Next(2)).Select(v => new JObject
            {
                ["volgens"] = v,
                ["waarde"] = Waarde(vorm.Waarde),
                ["vindplaats"] = "blz. 1",
            })),
        };
        if (kans.Next(2) == 0)
        {
            return Herkomst(o, false);
        }

        o["aannemelijk"] = kans.Next(2) == 0 ? "klager" : "geen";
        return Herkomst(o, true);
    }

    private JObject Herkomst(JObject o, bool oordeel)
    {
        foreach (var naam in new[] { "bron", "vindplaats", "toelichting", "beoordeeldDoor" })
        {
            var nodig = oordeel && (naam is "toelichting" or "beoordeeldDoor");
            if (nodig || (kans.Next(4) == 0 && (verwijzingen || naam != "bron")))
            {
                o[naam] = !nodig && kans.Next(3) == 0 ? JValue.CreateNull() : Een(kans, Woorden);
            }
        }

        return o;
    }
}
