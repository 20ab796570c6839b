using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Reads overzicht.json; a kader may be without it.</summary>
internal static class Overzichtlezer
{
    public const string Bestand = "overzicht.json";

    public static Overzicht? Lees(Kaderbronnen bronnen) => bronnen.Inhoud(Bestand) is JsonObject
        ? new(
            [.. Objecten(bronnen, "/artikelen").Select(o => new Overzichtslid(Tekst(o, "lid") ?? string.Empty, Tekst(o, "reden"), o.Pointer))],
            [.. Objecten(bronnen, "/codes").Select(o => new Overzichtscode(Tekst(o, "code") ?? string.Empty, Normen(o), Tekst(o, "reden"), o.Pointer))])
        : null;

    private static IEnumerable<JsonObject> Objecten(Kaderbronnen bronnen, string pointer) =>
        (bronnen.Knoop(Bestand, pointer) as JsonLijst)?.Items.OfType<JsonObject>() ?? [];

    private static ImmutableArray<string> Normen(JsonObject code) =>
        code.Zoek("normen") is JsonLijst lijst ? [.. lijst.Items.Select(n => (n as JsonTekst)?.Waarde ?? string.Empty)] : [];

    private static string? Tekst(JsonObject o, string naam) => (o.Zoek(naam) as JsonTekst)?.Waarde;
}
