using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Dekking;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>The words of a run of the mutations.</summary>
internal static class MutatieTeksten
{
    public const string Open = "Wat geen geval merkt";
    public const string Verantwoord = "Wat geen geval merkt en is verantwoord";
    public const string Overbodig = "Redenen die nergens bij horen";
    public const string Bewezen = "bewezen gelijk: bij elke waarheid van de voorwaarden is de uitkomst dezelfde";

    public static ImmutableArray<string> Kolommen { get; } = ["norm of begrip", "mutaties", "gemerkt", "verantwoord", "open"];

    public static string Titel(Toetsingskader kader) => $"Mutaties van {kader.Titel}, versie {kader.Versie}";

    public static string Geheel(Mutatieronde ronde) => ronde.Mutaties.IsEmpty
        ? "Er is niets gemuteerd."
        : $"De gevallen merken {Woorden.Getal(ronde.Gedood)} van {Woorden.Aantal(ronde.Mutaties.Length, "mutatie", "mutaties")}; {Woorden.Getal(ronde.Overlevenden.Count(o => o.Verantwoord))} zijn verantwoord. De score is {DekkingTeksten.Percentage(ronde.Score)}.";

    public static string ZonderGebruik(ImmutableArray<Begrip> begrippen) =>
        $"Geen norm gebruikt {Woorden.En([.. begrippen.Select(b => b.Naam)])}; daarover kan geen geval iets zeggen.";

    public static string Regel(Mutatie mutatie) => $"{mutatie.Id}: {Wat(mutatie)}";

    public static string Geheel(Mutatie mutatie) => mutatie.Geheel.Length == 0 || mutatie.Geheel == mutatie.Wordt ? string.Empty : $"Dan staat er: {mutatie.Geheel}";

    public static string Reden(Overlevende overlevende) => overlevende.Bewezen ? Bewezen : overlevende.Reden!;

    public static string Overbodige(Verantwoording reden) =>
        $"{reden.Mutatie} bij {reden.Bij} (regel {Woorden.Getal(reden.Plaats.Regel)}): deze mutatie bestaat niet meer, wordt door een geval gemerkt of is bewezen gelijk.";

    public static Melding Dubbel(string mutatie) => new("mutatie.dubbel", $"Voor de mutatie {Citaat.Van(mutatie)} staat er al een reden.");

    private static string Wat(Mutatie mutatie) => (mutatie.Was.Length, mutatie.Wordt.Length) switch
    {
        (_, 0) => $"{Naam(mutatie.Soort)} weggelaten: {mutatie.Was}",
        (0, _) => $"{Naam(mutatie.Soort)} toegevoegd: {mutatie.Wordt}",
        _ => $"{Naam(mutatie.Soort)}: {mutatie.Wordt} in plaats van {mutatie.Was}",
    };

    private static string Naam(Mutatiesoort soort) => soort switch
    {
        Mutatiesoort.EnOf => "and of or",
        _ => Woorden.KleineLetter(soort.ToString()),
    };
}
