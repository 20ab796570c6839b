using System.Collections.Immutable;
using Behoorlijkheid.Tests.Werkbank.Schemas;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>Damage to what files say of each other and in their expressions, where each file by itself has the right shape.</summary>
internal static class Betekenisbreuken
{
    private static readonly string[] Uitdrukkingen = ["als", "vanToepassingAls", "opeisbaarAls", "voldaanAls", "uiterlijk", "hoogstens", "gedaanAls"];

    public static IEnumerable<Breuk> Alle() =>
        InUitdrukkingen().Concat(Teksten()).Concat(Weg()).Concat(Verwisseld()).Concat(Versies()).Concat(Namen()).Concat(Gevallen()).Concat(Feiten()).Concat(Brieven());

    private static IEnumerable<Breuk> InUitdrukkingen() =>
        from lid in Leden(l => Uitdrukkingen.Contains(l.Name))
        let tekst = (string)lid.Value!
        from nieuw in new[]
        {
            tekst + " and", tekst + ")", $"({tekst}", "klacht.bestaatNiet", $"{tekst} and bestaatNiet", "klacht.kanaal", "\"los", "klacht.schriftelijk == 3", "Termijn.Weken(klacht.schriftelijk, 2)", "null",
        }
        select Zet("uitdrukking", lid, nieuw);

    private static IEnumerable<Breuk> Teksten()
    {
        foreach (var lid in Leden(l => l.Name == "bron" && l.Path.IndexOf("gelijkgesteld", StringComparison.Ordinal) < 0))
        {
            yield return Zet("bron", lid, "een boek");
        }

        foreach (var lid in Leden(l => l.Parent?.Parent is JProperty { Name: "motivering" }))
        {
            yield return Zet("plaatshouder", lid, (string)lid.Value! + " {{ klacht.bestaatNiet }}");
            yield return Zet("plaatshouder", lid, (string)lid.Value! + " {{ klacht.ontvangen");
        }

        foreach (var lid in Leden(l => l.Name == "peildatum"))
        {
            yield return Zet("peildatum", lid, "klacht.schriftelijk");
            yield return Zet("peildatum", lid, "klacht");
            yield return Zet("peildatum", lid, "klacht ontvangen");
        }
    }

    /// <summary>Something goes that others use: the problem stands where it is used.</summary>
    private static IEnumerable<Breuk> Weg()
    {
        foreach (var begrip in Breukkader.Json("begrippen.json")["begrippen"]!)
        {
            var naam = (string)begrip["naam"]!;
            var json = Breukkader.Json("begrippen.json");
            json.SelectToken(begrip.Path)!.Remove();
            var gebruikers = Leden(l => Uitdrukkingen.Contains(l.Name) && l.Root is not null && Breukkader.Noemt((string)l.Value!, naam)).Select(Bestand).Distinct();
            yield return Maak("begrip weg", naam, [("begrippen.json", json)], [.. gebruikers.Select(g => (g, string.Empty))]);
        }

        foreach (var (lijst, veld) in new[] { ("vereisten", "vereisten"), ("themas", "thema") })
        {
            foreach (var id in Breukkader.Normen.SelectMany(n => Breukkader.Json(n).SelectTokens($"$.{veld}").SelectMany(t => t is JArray ? t.Values<string>() : [(string?)t])).Distinct())
            {
                var json = Breukkader.Json("kader.json");
                json[lijst]!.Single(v => (string?)v["id"] == id).Remove();
                var gebruikers = Breukkader.Normen.Where(n => Breukkader.Json(n)[veld]!.ToString().Contains(id!, StringComparison.Ordinal));
                yield return Maak($"{veld} weg", id!, [("kader.json", json)], [.. gebruikers.Select(g => (g, "/" + veld))]);
            }
        }

        foreach (var pad in new[] { "kader.json", "begrippen.json", "feiten.json", "feestdagen.json", "toegang.json" })
        {
            yield return new("bestand weg", pad, Breukkader.Bestanden.Remove(pad), [(pad, string.Empty)]);
        }

        foreach (var norm in Breukkader.Normen)
        {
            yield return new("norm weg", norm, Breukkader.Bestanden.Remove(norm), [(Breukkader.Gevallen(norm), string.Empty)]);
        }
    }

    // Two versions of one norm may hold each other's cases; any other two files not each other's content.
    private static IEnumerable<Breuk> Verwisseld()
    {
        string[] versies = [Breukkader.Versie, Breukkader.EerdereVersie];
        var paren = from een in Breukkader.Bestanden.Keys
                    from ander in Breukkader.Bestanden.Keys
                    where string.CompareOrdinal(een, ander) < 0
                    where !(versies.Contains(een) && versies.Contains(ander)) && !(versies.Select(Breukkader.Gevallen).Contains(een) && versies.Select(Breukkader.Gevallen).Contains(ander))
                    select (een, ander);
        foreach (var (een, ander) in paren)
        {
            var bestanden = Breukkader.Bestanden.SetItem(een, Breukkader.Bestanden[ander]).SetItem(ander, Breukkader.Bestanden[een]);
            yield return new("bestanden verwisseld", $"{een} en {ander}", bestanden, [(een, string.Empty), (ander, string.Empty)]);
        }

        foreach (var (een, ander) in from een in Breukkader.Normen from ander in Breukkader.Normen where string.CompareOrdinal(een, ander) < 0 select (een, ander))
        {
            var (links, rechts) = (Breukkader.Json(een), Breukkader.Json(ander));
            (links["id"], rechts["id"]) = ((string)rechts["id"]!, (string)links["id"]!);
            if (!JToken.DeepEquals(links["id"], rechts["id"]))
            {
                yield return Maak("ids verwisseld", $"{een} en {ander}", [(een, links), (ander, rechts)], [(een, "/id"), (ander, "/id")]);
            }
        }
    }

    private static IEnumerable<Breuk> Versies()
    {
        foreach (var geldig in new[] { """{ "vanaf": "2012-12-31" }""", "{}", """{ "tot": "2001-01-01" }""", """{ "vanaf": "2005-05-05", "tot": "2006-06-06" }""" })
        {
            yield return Norm("versies overlappen", Breukkader.Versie, n => n["geldig"] = JObject.Parse(geldig), geldig, Overlap(geldig));
        }

        foreach (var norm in Breukkader.Normen)
        {
            yield return Norm("omgekeerd tijdvak", norm, n => n["geldig"] = JObject.Parse("""{ "vanaf": "2020-01-02", "tot": "2020-01-01" }"""), norm, (norm, "/geldig"));
            var nieuw = norm.Replace(".json", "x.json", StringComparison.Ordinal);
            yield return new("norm met een andere bestandsnaam", nieuw, Breukkader.Bestanden.Remove(norm).Add(nieuw, Breukkader.Bestanden[norm]), [(nieuw, "/id")]);
        }
    }

    // The one that begins later is told; without a first day a version begins first.
    private static (string, string) Overlap(string geldig) => (geldig.Contains("vanaf", StringComparison.Ordinal) ? Breukkader.Versie : Breukkader.EerdereVersie, "/geldig");

    private static IEnumerable<Breuk> Namen()
    {
        foreach (var lid in Leden(l => l.Name is "voorElk" or "voor"))
        {
            foreach (var nieuw in new JToken[] { "bestaatNiet", "behandelaar", new JArray("behandelaars"), new JArray("behandelaars", "behandelaars"), new JArray("klagers", "behandelaars", "beklaagden") })
            {
                yield return Zet("lijst", lid, nieuw);
            }
        }

        foreach (var lid in Leden(l => l.Name == "naam" && Bestand(l) == "begrippen.json"))
        {
            foreach (var nieuw in new[] { "Hoofdletter", "met streep-", "klacht", "behandelaar", "and" })
            {
                yield return Zet("naam van een begrip", lid, nieuw);
            }

            var json = Breukkader.Json("begrippen.json");
            var begrip = json.SelectToken(lid.Parent!.Path)!;
            begrip["als"] = begrip["voor"] is null ? (string)lid.Value! : $"behandelaar.{(string)lid.Value!}";
            yield return Maak("begrip verwijst naar zichzelf", (string)lid.Value!, [("begrippen.json", json)], [("begrippen.json", Vormbreuken.Pointer(begrip) + "/als")]);
        }

        foreach (var lid in Leden(l => l.Name == "id" && l.Parent?.Parent is JArray && Bestand(l) != "kader.json" && Regelsoort.Van(Bestand(l)) != "gevallen"))
        {
            yield return Zet("id", lid, "Met Hoofdletter");
        }

        foreach (var lid in Leden(l => l.Name == "kernwaarde"))
        {
            yield return Zet("kernwaarde", lid, "bestaatNiet");
        }
    }

    private static IEnumerable<Breuk> Gevallen()
    {
        foreach (var lid in Leden(l => l.Parent?.Parent is null && l.Name == "norm"))
        {
            yield return Zet("andere norm", lid, "bestaat-niet");
        }

        foreach (var lid in Leden(l => l.Name == "verwacht"))
        {
            yield return Zet("verwacht leeg", lid, new JArray());
        }

        foreach (var norm in Breukkader.Normen)
        {
            var pad = Breukkader.Gevallen(norm);
            yield return Norm("mogelijk past niet", pad, g => (g["gevallen"]![0]!["verwacht"], g["gevallen"]![0]!["mogelijk"]) = ("geschonden", new JArray("nageleefd")), pad, (pad, "/gevallen/0/mogelijk"));
            yield return Norm("onbekende uitleg", pad, g => g["gevallen"]![0]!["andereUitleg"] = new JObject { ["bestaat-niet"] = "geschonden" }, pad, (pad, "/gevallen/0/andereUitleg"));
            yield return Norm("onbekend feit in een dossier", pad, g => g["gevallen"]![0]!["dossier"]!["klacht"] = new JObject { ["bestaatNiet"] = true }, pad, (pad, "/gevallen/0/dossier/klacht"));
            yield return Norm("datum die niet bestaat in een dossier", pad, g => g["gevallen"]![0]!["dossier"]!["klacht"] = new JObject { ["ontvangen"] = "2023-02-29" }, pad, (pad, "/gevallen/0/dossier/klacht"));
        }
    }

    private static IEnumerable<Breuk> Feiten() =>
        from verandering in new (string Wat, Action<JToken> Doe, string Pointer)[]
        {
            ("ontkennend bij een datum", f => f["klacht.ontvangen"]!["ontkennend"] = "x", "/feiten/klacht.ontvangen"),
            ("geen plaats voor de waarde", f => f["klacht.ontvangen"]!["bevestigend"] = "op een dag", "/feiten/klacht.ontvangen"),
            ("woorden bij een waarde die er niet is", f => f["afdoening.wijze"]!["waarden"] = new JObject { ["bestaatNiet"] = "x" }, "/feiten/afdoening.wijze"),
            ("waarden bij ja of nee", f => f["klacht.schriftelijk"]!["waarden"] = new JObject { ["ja"] = "x" }, "/feiten/klacht.schriftelijk"),
            ("woorden zonder feit", f => f["klacht.bestaatNiet"] = f["klacht.schriftelijk"]!.DeepClone(), "/feiten/klacht.bestaatNiet"),
        }
        select Norm("feiten", "feiten.json", json => verandering.Doe(json["feiten"]!), verandering.Wat, ("feiten.json", verandering.Pointer));

    private static IEnumerable<Breuk> Brieven() =>
        from verandering in new (string Pad, string Wat, Action<JObject> Doe, string Pointer)[]
        {
            (Breukkader.Zinnen, "zinnen zonder norm", z => z["normen"]!["bestaat-niet"] = new JObject(), "/normen/bestaat-niet"),
            (Breukkader.Zinnen, "zinnen zonder feit", z => z["feiten"]!["klacht.bestaatNiet"] = new JObject(), "/feiten/klacht.bestaatNiet"),
            (Breukkader.Zinnen, "onbekende plaatshouder", z => z["normen"]!["afstand-tot-beklaagde"]!["geschonden"] = "{{ adviseur }} deed dit.", "/normen/afstand-tot-beklaagde/geschonden"),
            (Breukkader.Zinnen, "open plaatshouder", z => z["normen"]!["afstand-tot-beklaagde"]!["nageleefd"] = "{{ orgaan deed dit.", "/normen/afstand-tot-beklaagde/nageleefd"),
            (Breukkader.Zinnen, "plaatshouder in een uitgangspunt", z => z["normen"]!["afstand-tot-beklaagde"]!["uitgangspunt"] = "{{ orgaan }} hoort.", "/normen/afstand-tot-beklaagde/uitgangspunt"),
            (Breukkader.Zinnen, "ontkennend bij een datum", z => z["feiten"]!["klacht.ontvangen"] = new JObject { ["ontkennend"] = "x" }, "/feiten/klacht.ontvangen/ontkennend"),
            ("brieven/huisstijl.json", "te lichte kleur", h => h["ombudsman"]!["kleur"] = "FFFF00", "/ombudsman/kleur"),
            ("brieven/huisstijl.json", "te grote letters", h => h["bestuursorgaan"]!["lettergrootte"] = 17, "/bestuursorgaan/lettergrootte"),
        }
        select Norm($"brieven: {verandering.Wat}", verandering.Pad, verandering.Doe, verandering.Wat, (verandering.Pad, verandering.Pointer));

    private static IEnumerable<JProperty> Leden(Func<JProperty, bool> kies) => Breukkader.Bestanden.Keys.SelectMany(pad =>
    {
        var json = Breukkader.Json(pad);
        json.AddAnnotation(pad);
        return json.Descendants().OfType<JProperty>().Where(l => !l.Ancestors().OfType<JProperty>().Any(p => p.Name is "dossier" or "feiten") && kies(l));
    });

    private static string Bestand(JToken token) => token.Root.Annotation<string>()!;

    private static Breuk Zet(string soort, JProperty lid, JToken nieuw)
    {
        var kopie = lid.Root.DeepClone();
        kopie.SelectToken(lid.Value.Path)!.Replace(nieuw);
        return Maak(soort, $"{Bestand(lid)}{Vormbreuken.Pointer(lid)} {nieuw.ToString(Newtonsoft.Json.Formatting.None)}", [(Bestand(lid), kopie)], [(Bestand(lid), Vormbreuken.Pointer(lid))]);
    }

    private static Breuk Norm(string soort, string pad, Action<JObject> doe, string wat, (string, string) plaats)
    {
        var json = Breukkader.Json(pad);
        doe(json);
        return Maak(soort, wat, [(pad, json)], [plaats]);
    }

    private static Breuk Maak(string soort, string wat, (string Pad, JToken Json)[] nieuw, ImmutableArray<(string, string)> plaatsen) =>
        new(soort, wat, Breukkader.Bestanden.SetItems(nieuw.Select(n => KeyValuePair.Create(n.Pad, Breukkader.Bytes(n.Json)))), plaatsen);
}
