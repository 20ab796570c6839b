using System.Collections.Immutable;
using Behoorlijkheid.Tests.Werkbank.Schemas;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>Damage to one value of one file, after what the handbook says that must be there.</summary>
internal static class Vormbreuken
{
    private static readonly (string Soort, string Pad, string Verplicht)[] Nodig =
    [
        ("norm", "$", "id titel soort vereisten thema beschermt reikwijdte bronnen geldig peildatum vanToepassingAls voldaanAls motivering aanwijzing"),
        ("norm", "$.motivering", "nageleefd geschonden nietVastTeStellen"),
        ("norm", "$.uitzonderingen[*]", "id als bron tekst"),
        ("norm", "$.uitleg[*]", "id vraag gevolgd andere bron"),
        ("gevallen", "$", "norm gevallen"),
        ("gevallen", "$.gevallen[*]", "naam op dossier verwacht"),
        ("gevallen", "$.gevallen[*].verwacht[*]", "item naleving"),
        ("begrippen", "$", "begrippen"),
        ("begrippen", "$.begrippen[*]", "naam als omschrijving"),
        ("feiten", "$", "feiten"),
        ("feiten", "$.feiten", "klacht.ontvangen klacht.schriftelijk afdoening.wijze behandelaars.relatie"),
        ("feiten", "$.feiten['klacht.schriftelijk']", "vraag bevestigend ontkennend"),
        ("feiten", "$.feiten['klacht.ontvangen']", "vraag bevestigend"),
        ("kader", "$", "id titel versie kernwaarden vereisten themas"),
        ("kader", "$.kernwaarden[0,1]", "id naam"),
        ("kader", "$.vereisten[0,1]", "id nummer naam kernwaarde definitie"),
        ("kader", "$.themas[0,1]", "id naam"),
        ("termijnen", "$", "termijnen nietGecodeerd"),
        ("termijnen", "$.termijnen[*]", "id naam aard als varianten volgende"),
        ("termijnen", "$.termijnen[*].varianten[*]", "als uiterlijk geldig"),
        ("termijnen", "$.nietGecodeerd[*]", "id als tekst bron"),
        ("toegang", "$", "gronden"),
        ("toegang", "$.gronden[*]", "id als gevolg redencode bron tekst"),
        ("feestdagen", "$", "vast pasen gelijkgesteld"),
        ("feestdagen", "$.vast[*]", "naam maand dag"),
        ("feestdagen", "$.pasen[*]", "naam dagenNaPasen"),
        ("overzicht", "$", "artikelen codes"),
        ("overzicht", "$.artikelen[*]", "lid"),
        ("overzicht", "$.codes[*]", "code onderwerp normen"),
        ("mutaties", "$", "verantwoord"),
        ("mutaties", "$.verantwoord[*]", "bij mutatie reden"),
        ("zinnen", "$.begrippen.*", "vormen uitleg"),
        ("huisstijl", "$", "ombudsman bestuursorgaan"),
        ("huisstijl", "$.*", "lettertype lettergrootte kleur"),
        ("huisstijl", "$.*.kop[*]", "naam gegeven"),
        ("anoniem", "$", "functies afdelingen rollen instellingen titels tussenvoegsels gewoneWoorden"),
    ];

    private static readonly string[] Keuzen =
        ["soort", "beschermt", "reikwijdte", "bewijslast", "aard", "zonderDag", "gevolg", "redencode", "voorwerp", "alsZondag", "naleving", "verwacht", "voorElk", "voor", "gegeven", "kleur"];

    private static readonly string[] Dagen = ["vanaf", "tot", "op"];

    /// <summary>All of them, in a fixed order.</summary>
    public static IEnumerable<Breuk> Alle() => Breukkader.Bestanden.Keys.SelectMany(pad => Regelsoort.Van(pad) is var soort
        ? Verplicht(pad, soort).Concat(Namen(pad)).Concat(Waarden(pad)).Concat(Dubbel(pad))
        : []);

    private static IEnumerable<Breuk> Verplicht(string pad, string soort) =>
        from nodig in Nodig
        where nodig.Soort == soort
        from plaats in Breukkader.Json(pad).SelectTokens(nodig.Pad).OfType<JObject>()
        from naam in nodig.Verplicht.Split(' ')
        where plaats.ContainsKey(naam)
        select Verander("verplicht veld weg", pad, plaats, o => ((JObject)o).Remove(naam), Pointer(soort == "feiten" ? plaats.Root : plaats), naam);

    private static IEnumerable<Breuk> Namen(string pad)
    {
        foreach (var o in Objecten(pad))
        {
            yield return Verander("vreemd veld erbij", pad, o, t => t["bestaatNiet"] = 1, Pointer(o));
            if (o.Properties().FirstOrDefault() is { } lid)
            {
                yield return Verander("veld anders genoemd", pad, o, t => ((JObject)t).Property(lid.Name, StringComparison.Ordinal)!.Replace(new JProperty(lid.Name + "x", lid.Value)), Pointer(o), lid.Name);
            }
        }
    }

    private static IEnumerable<Breuk> Waarden(string pad)
    {
        foreach (var lid in Objecten(pad).SelectMany(o => o.Properties()).Where(l => !InDossier(l)))
        {
            yield return Verander("ander type", pad, lid.Value, t => t.Replace(false), Pointer(lid.Value));
            if (lid.Value.Type == JTokenType.String)
            {
                yield return Verander("lege tekst", pad, lid.Value, t => t.Replace(" "), Pointer(lid.Value));
            }

            if (Keuzen.Contains(lid.Name) && lid.Value.Type == JTokenType.String)
            {
                yield return Verander("onbekend woord", pad, lid.Value, t => t.Replace("bestaatNiet"), Pointer(lid.Value));
            }

            if (Dagen.Contains(lid.Name))
            {
                yield return Verander("dag die niet bestaat", pad, lid.Value, t => t.Replace("2023-02-29"), Pointer(lid.Value));
            }
        }
    }

    private static IEnumerable<Breuk> Dubbel(string pad) =>
        from lijst in Breukkader.Json(pad).DescendantsAndSelf().OfType<JArray>()
        where !InDossier(lijst) && lijst.Count > 0 && MetEigenNaam(lijst)
        select Verander("dubbel item", pad, lijst, t => ((JArray)t).Add(t[0]!.DeepClone()), $"{Pointer(lijst)}/{lijst.Count}");

    private static bool MetEigenNaam(JArray lijst) => ((JProperty)lijst.Parent!).Name is
        "uitzonderingen" or "uitleg" or "begrippen" or "gronden" or "termijnen" or "nietGecodeerd" or "gevallen" or "kernwaarden" or "vereisten" or "themas" or "verantwoord";

    // Of the facts a few; of a map whose names are data its values only.
    private static IEnumerable<JObject> Objecten(string pad) => Breukkader.Json(pad).DescendantsAndSelf().OfType<JObject>()
        .Where(o => o.Parent is not JProperty { Name: "relaties" or "begrippen" })
        .Where((o, i) => pad != "feiten.json" || i % 25 == 1);

    private static bool InDossier(JToken token) => token.AncestorsAndSelf().OfType<JProperty>().Any(p => p.Name == "dossier" && p != token);

    private static Breuk Verander(string soort, string pad, JToken plaats, Action<JToken> doe, string pointer, string? naam = null)
    {
        var kopie = plaats.Root.DeepClone();
        doe(plaats.Path.Length == 0 ? kopie : kopie.SelectToken(plaats.Path)!);
        return new(soort, $"{pad}{Pointer(plaats)} {naam}".TrimEnd(), Breukkader.Bestanden.SetItem(pad, Breukkader.Bytes(kopie)), [(pad, pointer)]);
    }

    public static string Pointer(JToken token) => string.Concat(token.AncestorsAndSelf().Reverse().Select(t => t switch
    {
        JProperty lid => "/" + lid.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal),
        { Parent: JArray rij } => "/" + rij.IndexOf(t),
        _ => string.Empty,
    }));
}
