using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The vocabulary by path.</summary>
internal static class Words
{
    /// <summary>The vocabulary of generated kaders: the model, and of each kind a fact that they declare.</summary>
    public static Feitenmodel Model { get; } = Feitenmodel.Van(new(
    [
        Declared("tolkAangeboden", Feitsoort.JaNee),
        Declared("gesprekken", Feitsoort.Getal),
        Declared("tolkGevraagdOp", Feitsoort.Datum),
        Declared("taal", Feitsoort.Tekst),
        Declared("tolkwijze", Feitsoort.Keuze, "perTelefoon", "terPlaatse", "zonder", "later"),
    ]));

    public static Lijstlid Beklaagden { get; } = List("beklaagden");

    public static Lijstlid Behandelaars { get; } = List("behandelaars");

    public static Lijstlid Klachtonderdelen { get; } = List("klachtonderdelen");

    public static Feitlid Relatie { get; } = Fact("behandelaars.relatie");

    public static Feitlid Fact(string path) =>
        Model.Zoek(path) as Feitlid ?? throw new ArgumentException($"Geen feit: {path}", nameof(path));

    public static Lijstlid List(string path) =>
        Feitenmodel.Klachtdossier.Zoek(path) as Lijstlid ?? throw new ArgumentException($"Geen lijst: {path}", nameof(path));

    /// <summary>The list that a fact is of, or <c>null</c> for a fact of the dossier itself.</summary>
    public static Lijstlid? ListOf(Feitlid fact) =>
        Feitenmodel.Klachtdossier.Lijsten.Where(l => fact.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal)).MaxBy(l => l.Pad.Length);

    private static AanvullendFeit Declared(string name, Feitsoort kind, params string[] choices) => new(name, kind, gewogen: false, persoonsgegeven: false, name, [.. choices]);
}
