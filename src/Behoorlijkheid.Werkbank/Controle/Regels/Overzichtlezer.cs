using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Reads overzicht.json; a kader may be without it.</summary>
internal static class Overzichtlezer
{
    public const string Bestand = "overzicht.json";

    /// <summary>That of a kader that was read, so that it has no problems any more.</summary>
    public static Overzicht? Lees(Kaderbronnen bronnen) => bronnen.Inhoud(Bestand) is { } knoop ? Lees(knoop, new()) : null;

    /// <summary>The overview, and all that is wrong with its shape; whether its norms exist is for <see cref="Overzichtcontrole"/>.</summary>
    public static Overzicht Lees(JsonKnoop knoop, Probleemlijst problemen) => Veldlezer.Lees(knoop, problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        return new Overzicht(
            velden.Objecten("artikelen", v => new Overzichtslid(v.Tekst("lid"), v.TekstOfNiets("reden"), v.Plaats.Pointer)),
            velden.Objecten("codes", Code),
            velden.Objecten("overig", v => new Overzichtsnorm(v.Tekst("norm"), v.Tekst("reden"), v.Plaats.Pointer), verplicht: false));
    });

    private static Overzichtscode Code(Veldlezer velden) => new(
        velden.Tekst("code"),
        velden.Tekst("onderwerp"),
        [.. velden.Teksten("normen", 0).Select(n => n.Waarde)],
        velden.TekstOfNiets("reden"),
        velden.Plaats.Pointer);
}
