using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Dossiers;

/// <summary>Changes JSON at random places.</summary>
internal static class Mutatie
{
    private static readonly string[] Namen =
    [
        "id", "waarde", "betwist", "nietVastTeStellen", "aannemelijk", "volgens", "bron", "toelichting", "beoordeeldDoor",
        "items", "volledig", "klacht", "$schema", "onbekend", "a",
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
        switch (plaats, kans.Next(6))
        {
            case (JProperty { Value: JValue { Type: JTokenType.Integer } } lid, > 1):
                lid.Value = kans.Next(4) switch { 0 => (JToken)(-1), 1 => 1_000_001, 2 => 1.5m, _ => 0 };
                break;
            case (JProperty { Value: JValue { Type: JTokenType.String } } lid, > 3):
                lid.Value = Buurman((string)lid.Value!, kans);
                break;
            case (JProperty lid, 0):
                lid.Remove();
                break;
            case (JProperty { Parent: JObject om } lid, 1):
                var naam = kans.Next(3) == 0 ? lid.Name + "x" : Namen[kans.Next(Namen.Length)];
                if (!om.ContainsKey(naam))
                {
                    lid.Replace(new JProperty(naam, lid.Value));
                }

                break;
            case (JProperty lid, 2 or 3):
                lid.Value = Waarde(kans);
                break;
            case (JProperty lid, _):
                lid.Value = alle.OfType<JProperty>().ElementAt(kans.Next(alle.OfType<JProperty>().Count())).Value.DeepClone();
                break;
            case (JObject o, _):
                o[Namen[kans.Next(Namen.Length)]] = Waarde(kans);
                break;
            case (JArray rij, 0 or 1):
                rij.Add(Waarde(kans));
                break;
            case (JArray { Count: > 0 } rij, 2):
                rij.RemoveAt(0);
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

    // No 1.0: by the draft that is a whole number, and what validators make of it differs. No line feed at the end of a text, which .NET's dollar overlooks.
    private static JToken Waarde(Random kans) => kans.Next(16) switch
    {
        0 => JValue.CreateNull(),
        1 => true,
        2 => false,
        3 => kans.Next(-2, 5),
        4 => 1_000_000,
        5 => 1_000_001,
        6 => 1.5m,
        7 => "",
        8 => " \t",
        9 => "klager",
        10 => "2016-10-03",
        11 => "2016-13",
        12 => "2023-02-30",
        13 => new JArray(),
        14 => new JObject(),
        _ => new JObject { ["waarde"] = kans.Next(2) == 0, ["toelichting"] = "t", ["beoordeeldDoor"] = "b" },
    };
}
