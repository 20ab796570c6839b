using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>The words of a run of the cases.</summary>
internal static class GevallenTeksten
{
    public const string Titel = "Gevallen naast de normen";

    public static string Uitslag(int gevallen, int normen, int mislukt) => (gevallen, mislukt) switch
    {
        (0, _) => "Er zijn geen gevallen gevonden.",
        (_, 0) => $"Alle {Woorden.Aantal(gevallen, "geval", "gevallen")} bij {Woorden.Aantal(normen, "norm", "normen")} eindigen zoals verwacht.",
        _ => $"{Woorden.Hoofdletter(Woorden.Aantal(mislukt, "geval eindigt", "gevallen eindigen"))} anders dan verwacht, van de {Woorden.Getal(gevallen)}.",
    };

    public static string Geval(Geval geval) => $"{geval.Naam} (regel {Woorden.Getal(geval.Plaats.Regel)})";

    public static string Grond(string feit, string? waarde) => $"Dat berust op {feit}: {waarde ?? "onbekend"}.";

    public static string Uitzondering(string id) => $"De uitzondering {id} is toegepast.";

    public static string Ontbreekt(string feit) => $"Niet vermeld is {feit}.";
}
