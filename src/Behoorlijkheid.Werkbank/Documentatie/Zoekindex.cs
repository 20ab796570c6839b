using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>What can be found, as a script: a page that is opened from a disk may not read another file in any other way.</summary>
internal static class Zoekindex
{
    private static readonly JsonWriterOptions Opties = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation), NewLine = "\n" };

    public static string Schrijf(Kaderboek boek)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Opties))
        {
            Posten(json, boek);
        }

        return $"window.zoekindex = {Encoding.UTF8.GetString(stroom.ToArray())};\n";
    }

    private static void Posten(Utf8JsonWriter json, Kaderboek boek)
    {
        json.WriteStartArray();
        foreach (var norm in boek.Normen)
        {
            Post(json, norm.Titel, DocumentatieTeksten.Soort(norm.Soort), boek.Adressen.Norm(norm), Norm(boek, norm));
        }

        foreach (var begrip in boek.Kader.Begrippen)
        {
            Post(json, Woorden.Hoofdletter(Woorden.Code(begrip.Naam)), "Begrip", Adressen.Begrip(begrip), [begrip.Naam, begrip.Omschrijving]);
        }

        foreach (var vereiste in boek.Kader.Vereisten)
        {
            Post(json, vereiste.Naam, "Vereiste", Adressen.Vereiste(vereiste), [vereiste.Definitie, .. vereiste.Voorheen.Select(v => v.Naam)]);
        }

        foreach (var feit in boek.Feiten)
        {
            var woorden = boek.Kader.Feitwoorden.GetValueOrDefault(feit.Pad);
            Post(json, new Blad(boek, string.Empty).Vraag(feit), "Feit", Adressen.Feit(feit), [feit.Pad, woorden?.Bevestigend ?? string.Empty]);
        }

        foreach (var moment in boek.Kader.Termijnregels?.Momenten ?? [])
        {
            Post(json, Woorden.Hoofdletter(moment.Naam), "Termijn", $"{Adressen.Termijnen}#{Adressen.Anker(moment.Id)}", [moment.Volgende]);
        }

        foreach (var grond in boek.Kader.Toegangsgronden)
        {
            Post(json, grond.Tekst, "Toegang", $"{Adressen.Toegang}#{Adressen.Anker(grond.Id)}", [Woorden.BronKort(grond.Bron)]);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Norm(Kaderboek boek, Norm norm) =>
    [
        norm.Id,
        .. norm.Bronnen.Select(Woorden.BronKort),
        .. norm.Vereisten.Select(v => boek.Kader.Vereisten.FirstOrDefault(x => x.Id == v)?.Naam ?? v),
        norm.Motivering.Geschonden,
        norm.Aanwijzing,
        norm.Toelichting ?? string.Empty,
        .. norm.Uitzonderingen.Select(u => u.Tekst).Distinct(),
    ];

    private static void Post(Utf8JsonWriter json, string titel, string soort, string adres, IEnumerable<string> tekst)
    {
        json.WriteStartObject();
        json.WriteString("t", titel);
        json.WriteString("s", soort);
        json.WriteString("a", adres);
        json.WriteString("w", string.Join(' ', tekst));
        json.WriteEndObject();
    }
}
