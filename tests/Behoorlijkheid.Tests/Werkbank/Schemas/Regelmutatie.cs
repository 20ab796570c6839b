using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Werkbank.Schemas;

/// <summary>Changes a rules file at random places: deletes, renames, retypes, doubles, inserts, and writes other words.</summary>
internal static class Regelmutatie
{
    private static readonly string[] Namen =
    [
        "id", "naam", "als", "bron", "tekst", "geldig", "vanaf", "tot", "voorElk", "voor", "uitleg", "uitzonderingen", "bewijslast", "bronnen", "toelichting", "opeisbaarAls",
        "vraag", "ontkennend", "waarden", "aanwijzingen", "mogelijk", "verwacht", "andereUitleg", "reden", "voorwerp", "zonderDag", "alsZondag", "nummer", "$schema", "onbekend",
        "vormen", "uitgangspunt", "kop", "kleur", "titels",
    ];

    private static readonly string[] Woorden =
    [
        "", " \t", "x", "klager", "wettelijk", "bestuursorgaan", "geschonden", "nietVanToepassing", "behandelaars", "verzoek.onderdelen", "behandelaar", "weglaten", "dagEerder",
        "magAfzien", "gedraging", "een-id", "Een-id", "-id", "eenNaam", "EenNaam", "een naam", "2016-10-03", "2016-10", "2023-02-30", "2023-13-01", "0000-01-01", "99999-01-01",
        "met {{ waarde }}", "{{waarde}}", "klacht.schriftelijk", "klacht.ontvangen", "(", "klacht.schriftelijk and", "jci1.3:c:BWBR0005537&artikel=9:7",
        "1f3864", "FFFF00", "12345G", "kenmerk", "{{ orgaan }}", "{{ orgaan",
    ];

    /// <summary>Changes a document in one to three places.</summary>
    public static void Muteer(JObject wortel, Random kans)
    {
        for (var i = 1 + kans.Next(3); i > 0; i--)
        {
            var plaatsen = wortel.DescendantsAndSelf().ToList();
            Muteer(plaatsen[kans.Next(plaatsen.Count)], plaatsen, kans);
        }
    }

    private static void Muteer(JToken plaats, List<JToken> alle, Random kans)
    {
        switch (plaats, kans.Next(8))
        {
            case (JProperty { Value: JValue { Type: JTokenType.Integer } } lid, > 2):
                lid.Value = kans.Next(6) switch { 0 => (JToken)0, 1 => 13, 2 => 1.5m, 3 => -101, 4 => 99999999999, _ => 1 };
                break;
            case (JProperty { Value: JValue { Type: JTokenType.String } } lid, 6 or 7):
                lid.Value = Buurman((string)lid.Value!, kans);
                break;
            case (JProperty { Parent: JObject } lid, 0):
                lid.Remove();
                break;
            case (JProperty { Parent: JObject om } lid, 1):
                var naam = kans.Next(2) == 0 ? lid.Name + "x" : Namen[kans.Next(Namen.Length)];
                if (!om.ContainsKey(naam))
                {
                    lid.Replace(new JProperty(naam, lid.Value));
                }

                break;
            case (JProperty lid, 2 or 3):
                lid.Value = Waarde(kans);
                break;
            case (JProperty lid, 4):
                lid.Value = alle.OfType<JProperty>().ElementAt(kans.Next(alle.OfType<JProperty>().Count())).Value.DeepClone();
                break;
            case (JProperty { Value: JValue { Type: JTokenType.String } } lid, _):
                lid.Value = Woorden[kans.Next(Woorden.Length)];
                break;
            case (JObject o, _):
                o[Namen[kans.Next(Namen.Length)]] = Waarde(kans);
                break;
            case (JArray { Count: > 0 } rij, 0 or 1):
                rij.Add(rij[kans.Next(rij.Count)].DeepClone());
                break;
            case (JArray rij, 2 or 3):
                rij.Add(Waarde(kans));
                break;
            case (JArray { Count: > 0 } rij, 4 or 5):
                rij.RemoveAt(kans.Next(rij.Count));
                break;
            case ({ Parent: JArray or JProperty }, _):
                plaats.Replace(Waarde(kans));
                break;
        }
    }

    private static string Buurman(string tekst, Random kans) => kans.Next(6) switch
    {
        0 => tekst.ToUpperInvariant(),
        1 => tekst + "x",
        2 => tekst + "-01",
        3 => tekst.Replace("-", "--", StringComparison.Ordinal),
        4 => " " + tekst,
        _ => tekst[..(tekst.Length / 2)],
    };

    // No 1.0 and no line feed at the end of a text, for the reasons that the mutations of dossiers give.
    private static JToken Waarde(Random kans) => kans.Next(14) switch
    {
        0 => JValue.CreateNull(),
        1 => true,
        2 => kans.Next(-2, 5),
        3 => 1.5m,
        4 => new JArray(),
        5 => new JObject(),
        6 => new JArray("behandelaars", "beklaagden"),
        7 => new JArray(Enumerable.Range(0, 1 + kans.Next(3)).Select(_ => Woorden[kans.Next(Woorden.Length)])),
        8 => new JObject { ["vanaf"] = "2016-10-03" },
        9 => new JObject { [Namen[kans.Next(Namen.Length)]] = Woorden[kans.Next(Woorden.Length)] },
        _ => Woorden[kans.Next(Woorden.Length)],
    };
}
