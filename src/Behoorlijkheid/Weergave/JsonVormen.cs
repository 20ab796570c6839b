using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>The shapes that come back in the JSON of a beoordeling.</summary>
internal static class JsonVormen
{
    /// <summary>A member of an enum, spelled as in dossiers and norms.</summary>
    public static JsonSchrijver Code<T>(this JsonSchrijver json, T waarde)
        where T : struct, Enum => json.Tekst(JsonNaam.Van(waarde.ToString()));

    public static JsonSchrijver Codes<T>(this JsonSchrijver json, ImmutableArray<T> waarden)
        where T : struct, Enum => json.Teksten(waarden.Select(w => JsonNaam.Van(w.ToString())));

    /// <summary>A text under a name, if there is one.</summary>
    public static JsonSchrijver Indien(this JsonSchrijver json, string naam, string? tekst) =>
        tekst is null ? json : json.Naam(naam).Tekst(tekst);

    /// <summary>Texts under a name, if there are any.</summary>
    public static JsonSchrijver Indien(this JsonSchrijver json, string naam, ImmutableArray<string> teksten) =>
        teksten.IsEmpty ? json : json.Naam(naam).Teksten(teksten);

    /// <summary>A name that is there only when it is true.</summary>
    public static JsonSchrijver Indien(this JsonSchrijver json, string naam, bool waarheid) =>
        waarheid ? json.Naam(naam).Waarheid(true) : json;

    /// <summary>What an outcome was made from.</summary>
    public static void Herkomst(JsonSchrijver json, Beoordelingsherkomst herkomst) =>
        json.Begin('{')
            .Naam("kader").Tekst(herkomst.Kader)
            .Naam("kaderversie").Tekst(herkomst.Kaderversie)
            .Naam("kaderSha256").Tekst(herkomst.KaderSha256)
            .Naam("dossierSha256").Tekst(herkomst.DossierSha256)
            .Naam("engine").Tekst(herkomst.Engine)
            .Naam("beoordelingsdatum").Tekst(((Datum)herkomst.Beoordelingsdatum).ToString())
            .Einde('}');

    public static void Lijst<T>(this JsonSchrijver json, ImmutableArray<T> items, Action<JsonSchrijver, T> schrijf)
    {
        json.Begin('[');
        foreach (var item in items)
        {
            schrijf(json, item);
        }

        json.Einde(']');
    }
}
