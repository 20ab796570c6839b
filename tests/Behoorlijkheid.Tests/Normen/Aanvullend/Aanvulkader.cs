using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Werkbank;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Aanvullend;

/// <summary>A small kader that declares a fact of each kind, with one norm.</summary>
internal static class Aanvulkader
{
    public const string Verklaringen = """
        "tolkAangeboden": { "soort": "jaNee", "omschrijving": "Of een tolk is aangeboden.", "vraag": "Is de klager een tolk aangeboden?",
          "bevestigend": "de klager is een tolk aangeboden", "ontkennend": "de klager is geen tolk aangeboden" },
        "gesprekken": { "soort": "getal", "omschrijving": "Hoeveel gesprekken er waren.", "vraag": "Hoeveel gesprekken waren er?", "bevestigend": "het aantal gesprekken is {{ waarde }}" },
        "tolkGevraagdOp": { "soort": "datum", "omschrijving": "Wanneer de klager om een tolk vroeg.", "vraag": "Wanneer vroeg de klager om een tolk?", "bevestigend": "de klager vroeg om een tolk op {{ waarde }}" },
        "taal": { "soort": "tekst", "persoonsgegeven": true, "omschrijving": "De taal van de klager.", "vraag": "Welke taal spreekt de klager?", "bevestigend": "de klager spreekt {{ waarde }}" },
        "tolkwijze": { "soort": "keuze", "omschrijving": "Hoe de tolk werkte.", "vraag": "Hoe werkte de tolk?", "bevestigend": "de tolk werkte zo: {{ waarde }}",
          "waarden": { "perTelefoon": "de tolk werkte per telefoon", "terPlaatse": "de tolk was erbij", "zonder": "er was geen tolk" } },
        "begrijpelijk": { "soort": "jaNee", "gewogen": true, "omschrijving": "Of de vertaling te begrijpen was.", "vraag": "Was de vertaling te begrijpen?",
          "bevestigend": "de vertaling was te begrijpen", "ontkennend": "de vertaling was niet te begrijpen", "aanwijzingen": ["Vraag het de klager."] }
        """;

    /// <summary>The kader, with a norm that is complied with on a condition.</summary>
    public static Proefkader Van(string voldaanAls, string verklaringen = Verklaringen, string? voorElk = null) => new Proefkader(Proefkader.Norm
            .Replace("\"voorElk\": \"behandelaars\",", voorElk is null ? string.Empty : $"\"voorElk\": \"{voorElk}\",", StringComparison.Ordinal)
            .Replace("not behandelaar.betrokkenBijGedraging", voldaanAls.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace(", {{ behandelaar.functie }}", string.Empty, StringComparison.Ordinal))
        .MetVervangen("feiten.json", "  \"feiten\": {", $"  \"aanvullend\": {{ {verklaringen} }},\n  \"feiten\": {{");

    /// <summary>The kader with cases: for each the facts under <c>aanvullend</c> and the naleving of the norm.</summary>
    public static Kaderwerk Werk(string voldaanAls, params (string Feiten, string Verwacht)[] gevallen)
    {
        var geschreven = gevallen.Select((g, i) =>
            $$"""{ "naam": "geval {{i}}", "op": "2024-05-01", "dossier": {{Dossier(g.Feiten)}}, "verwacht": "{{g.Verwacht}}" }""");
        var werk = Van(voldaanAls).Met("proef.gevallen.json", $$"""{ "norm": "proef", "gevallen": [{{string.Join(",\n", geschreven)}}] }""").Werk();
        Assert.That(werk.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        return werk.Waarde;
    }

    /// <summary>A dossier to which the norm applies.</summary>
    public static string Dossier(string feiten) => $$"""
        { "aanleiding": "eigenToets", "klacht": { "schriftelijk": true, "bijlagen": false, "ontvangen": "2024-01-10" }, "afdoening": { "datum": "2024-02-15" },
          "stukken": [{ "id": "stuk-1", "titel": "Brief" }], "aanvullend": { {{feiten}} } }
        """;

    public static Toetsingskader Kader(string voldaanAls)
    {
        var gelezen = Van(voldaanAls).Lees();
        Assert.That(gelezen.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        return gelezen.Waarde;
    }

    public static Uitkomst<Klachtdossier> Lees(string feiten, Aanvulling? aanvulling)
    {
        var bytes = Encoding.UTF8.GetBytes(Dossier(feiten));
        return aanvulling is null ? DossierReader.Lees(bytes, "d.json") : DossierReader.Lees(bytes, "d.json", aanvulling);
    }

    /// <summary>Each problem as file, line, column, code, sentence and suggestion.</summary>
    public static string[] Regels<T>(Uitkomst<T> uitkomst)
        where T : class => [.. uitkomst.Problemen.Select(Proefkader.Schrijf)];
}
