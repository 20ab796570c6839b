using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>Recognises the passive: a form of <c>worden</c> with a past participle, or <c>is</c> or <c>was</c> with one and <c>door</c>.</summary>
/// <remarks>A participle is known by its shape, so that the odd adjective (<c>het wordt bekend</c>) counts too.</remarks>
internal static partial class Lijdend
{
    private static readonly HashSet<string> Worden = new(StringComparer.OrdinalIgnoreCase) { "word", "wordt", "worden", "werd", "werden", "geworden" };

    private static readonly HashSet<string> Zijn = new(StringComparer.OrdinalIgnoreCase) { "is", "ben", "bent", "zijn", "was", "waren" };

    // Shaped as a participle, and none.
    private static readonly HashSet<string> Geen = new(StringComparer.OrdinalIgnoreCase)
    {
        "gemeenten", "gevallen", "gesprekken", "gegevens", "gedragingen", "gevolgen", "gebieden", "geluiden", "geweest", "geworden", "gebied", "geld", "gelegenheden", "gebouwen", "gewoonten",
        "beleid", "bedragen", "belangen", "besluiten", "bezwaren", "bewijzen", "bekenden", "beleidsmedewerkers", "beroepen", "berichten", "bestuursorganen", "besturen", "bevindingen", "behoeften",
        "verzoeken", "vereisten", "verklaringen", "verhalen", "verslagen", "verschillen", "vergunningen", "verloven", "verstand", "verband", "verbanden", "vertragingen", "verwachtingen",
        "ontslagen", "ervaringen", "herinneringen", "eerst", "erkent", "bent", "best", "beert", "bestaat", "betekent", "begint", "behoort", "bedoelt", "beslist", "bekijkt", "beschrijft",
        "verdient", "verklaart", "vertelt", "vraagt", "vereist", "verwacht", "gebeurt", "geeft", "gelooft", "geldt", "gaat", "ontvangt", "ontbreekt", "onthoudt", "herhaalt", "herinnert",
        "gaan", "geven", "gebeuren", "geloven", "gebruiken", "genieten", "bellen", "beginnen", "begrijpen", "behandelen", "behoren", "bekijken", "bellen", "beoordelen", "bepalen", "beslissen",
        "bespreken", "betekenen", "betreffen", "verklaren", "vertellen", "verzenden", "verzorgen", "verwijzen", "verantwoorden", "verbeteren", "ontvangen", "ontbreken", "herstellen", "herhalen",
        "erkennen", "ervaren", "gemeente", "benen", "beiden", "bezoeken", "gewoon", "verstuurt", "bewaart", "meent", "regent",
    };

    /// <summary>Whether a sentence has a passive.</summary>
    /// <param name="woorden">Its words.</param>
    public static bool Is(IReadOnlyCollection<string> woorden) =>
        woorden.Any(IsDeelwoord)
        && (woorden.Any(Worden.Contains) || (woorden.Any(Zijn.Contains) && woorden.Contains("door", StringComparer.OrdinalIgnoreCase)));

    private static bool IsDeelwoord(string woord) => !Geen.Contains(woord) && Deelwoord().IsMatch(woord);

    [GeneratedRegex(@"^(?:\p{Ll}{0,8}ge|be|ver|ont|her|er|mis|onder|over|voor)\p{Ll}{2,}(?:d|t|en)$", RegexOptions.CultureInvariant)]
    private static partial Regex Deelwoord();
}
