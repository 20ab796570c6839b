using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What can be wrong with the sentences and the house style of letters. What their schemas refuse too has a code that starts with <c>vorm.</c>.</summary>
internal static class ZinnenTeksten
{
    public static Melding OnbekendeNorm(string naam, IEnumerable<string> bekend) =>
        new("brief.onbekende-norm", $"Het kader heeft geen norm {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendFeit(string naam, IEnumerable<string> bekend) =>
        new("brief.onbekend-feit", $"Er is geen feit {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendeWaarde(string naam, IEnumerable<string> bekend, bool inSchema) =>
        new(inSchema ? "vorm.woorden-zonder-waarde" : "brief.onbekende-waarde", $"Het feit kent de waarde {Citaat.Van(naam)} niet.", Suggesties.Voor(naam, bekend));

    public static Melding OntkennendBijWaarde(string feit, bool inSchema) =>
        new(inSchema ? "vorm.ontkennend" : "brief.ontkennend-bij-waarde", $"Het feit {Citaat.Van(feit)} is geen ja of nee, en heeft dus geen ontkennende zin.");

    public static Melding UitgangspuntMetPlaatshouder() =>
        new("brief.uitgangspunt-met-plaatshouder", "Een uitgangspunt is algemeen en heeft geen plaatshouders.");

    public static Melding PlaatshouderOpen() => new("brief.plaatshouder-open", "Bij \"{{\" ontbreekt \"}}\".");

    public static Melding OnbekendePlaatshouder(string naam, IEnumerable<string> bekend) =>
        new("brief.onbekende-plaatshouder", $"De plaatshouder {Citaat.Van(naam)} is niet bekend.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendGegeven(string naam, IEnumerable<string> bekend) =>
        new("vorm.gegeven", $"Een brief heeft geen gegeven {Citaat.Van(naam)} in de kop.", Suggesties.Voor(naam, bekend));

    public static Melding GeenKleur(string tekst) =>
        new("vorm.kleur", $"{Citaat.Van(tekst)} is geen kleur. Schrijf zes hexadecimale cijfers, bijvoorbeeld 1F3864.");

    public static Melding TeLicht(string tekst) =>
        new("brief.kleur-te-licht", $"De kleur {Citaat.Van(tekst)} is op wit papier te licht om te lezen.");

    public static Melding GeenLettertype() => new("brief.geen-lettertype", "In de naam van een lettertype staan geen stuurtekens.");

    public static Melding GeenLettergrootte(string tekst) =>
        new("vorm.lettergrootte", $"{Citaat.Van(tekst)} is geen lettergrootte. Schrijf een getal van 8 tot en met 16.");
}
