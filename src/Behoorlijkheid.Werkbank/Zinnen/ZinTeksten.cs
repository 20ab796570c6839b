using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>The words with which conditions become sentences.</summary>
internal static class ZinTeksten
{
    public const string Altijd = "dit is altijd zo";

    public const string Nooit = "dit is nooit zo";

    public const string Ja = "ja";

    public const string Nee = "nee";

    public const string Alle = "aan alle volgende voorwaarden is voldaan:";

    public const string Enige = "aan ten minste één van de volgende voorwaarden is voldaan:";

    public const string NietAlle = "aan ten minste één van de volgende voorwaarden is niet voldaan:";

    public const string Geen = "aan geen van de volgende voorwaarden is voldaan:";

    public const string EenVanDezeGevallen = "een van de volgende gevallen doet zich voor:";

    public const string GeenVanDezeGevallen = "geen van de volgende gevallen doet zich voor:";

    public const string Beoordelingsdag = "de dag van beoordeling";

    public static string NietHetGeval(string zin) => $"het volgende is niet het geval: {zin}";

    public static string Aanhaling(string tekst) => $"“{tekst}”";

    public static string ZonderWoorden(string feit, string waarde) => $"het antwoord bij “{feit}” is {waarde}";

    public static string ZonderNaam(string feit) => $"het antwoord bij “{feit}”";

    public static string AntwoordOp(string vraag) => $"het antwoord op de vraag “{vraag}”";

    public static string BegripNaam(Begrip begrip) => Aanhaling(Woorden.Code(begrip.Naam));

    public static string BegripVoor => "het begrip ";

    public static string BegripNa(bool vervuld, string over) => (vervuld ? " is vervuld" : " is niet vervuld") + over;

    public static string Over(IEnumerable<string> items) => $" voor {Woorden.En([.. items])}";

    public static string Deze(Lijstlid lijst) => $"{(IsHet(lijst.Enkelvoud) ? "dit" : "deze")} {lijst.Enkelvoud}";

    public static string Een(Lijstlid lijst) => $"een {lijst.Enkelvoud}";

    public static string Elke(Lijstlid lijst) => $"{(IsHet(lijst.Enkelvoud) ? "elk" : "elke")} {lijst.Enkelvoud}";

    public static string Meervoud(Lijstlid lijst) => Woorden.Code(lijst.Naam);

    /// <summary>Which of several items of one list is meant.</summary>
    public static string Welke(int nummer, string enkelvoud) => $" ({(IsHet(enkelvoud) ? "het" : "de")} {Rang(nummer)} {enkelvoud})";

    public static string VoorElke(Lijstlid lijst, string welke) => $"er is geen {lijst.Enkelvoud}, of voor {Elke(lijst)}{welke} geldt:";

    public static string VoorEnige(Lijstlid lijst, string welke) => $"voor ten minste één {lijst.Enkelvoud}{welke} geldt:";

    public static string VoorGeen(Lijstlid lijst, string welke) => $"voor {(IsHet(lijst.Enkelvoud) ? "geen enkel" : "geen enkele")} {lijst.Enkelvoud}{welke} geldt:";

    public static string NietVoorElke(Lijstlid lijst, string welke) => $"voor ten minste één {lijst.Enkelvoud}{welke} geldt het volgende niet:";

    /// <summary>Words before a list with a heading of its own, as one heading; <c>null</c> when they cannot be one.</summary>
    public static string? Samengetrokken(string begin, string kop)
    {
        const string Geldt = " geldt:";
        if (!begin.EndsWith(Geldt, StringComparison.Ordinal))
        {
            return null;
        }

        var wie = begin[..^Geldt.Length];
        return kop switch
        {
            Alle or Enige or NietAlle or Geen => $"{wie} geldt dat {kop}",
            EenVanDezeGevallen => $"{wie} doet zich een van de volgende gevallen voor:",
            GeenVanDezeGevallen => $"{wie} doet zich geen van de volgende gevallen voor:",
            _ => null,
        };
    }

    /// <summary>How many there are.</summary>
    public static string Aantal(Lijstlid lijst, Vergelijker vergelijker, int getal) => (vergelijker, getal) switch
    {
        (Vergelijker.Groter, 0) or (Vergelijker.GroterOfGelijk, 1) => $"er is ten minste één {lijst.Enkelvoud}",
        (Vergelijker.Gelijk, 0) or (Vergelijker.KleinerOfGelijk, 0) or (Vergelijker.Kleiner, 1) => $"er is geen {lijst.Enkelvoud}",
        _ => $"het aantal {Meervoud(lijst)} is {Hoeveel(vergelijker, getal)}",
    };

    public static string VoorAantal(Lijstlid lijst, string welke, Vergelijker vergelijker, int getal) =>
        $"het aantal {Meervoud(lijst)} waarvoor het volgende geldt, is {Hoeveel(vergelijker, getal)}{(welke.Length == 0 ? string.Empty : ";" + welke)}:";

    /// <summary>A number that is compared with.</summary>
    public static string Hoeveel(Vergelijker vergelijker, int getal) => vergelijker switch
    {
        Vergelijker.Gelijk => $"precies {Getal(getal)}",
        Vergelijker.Ongelijk => $"een ander aantal dan {Getal(getal)}",
        Vergelijker.Kleiner => $"minder dan {Getal(getal)}",
        Vergelijker.KleinerOfGelijk => $"ten hoogste {Getal(getal)}",
        Vergelijker.Groter => $"meer dan {Getal(getal)}",
        _ => $"ten minste {Getal(getal)}",
    };

    public static string Getal(int getal) => getal == 1 ? "één" : Woorden.Telwoord(getal);

    /// <summary>On which day, in the place of <c>op</c> in a main clause.</summary>
    public static string Wanneer(Vergelijker vergelijker, string dag) => vergelijker switch
    {
        Vergelijker.Gelijk => $"op {dag}",
        Vergelijker.Ongelijk => $"op een andere dag dan {dag}",
        Vergelijker.Kleiner => $"voor {dag}",
        Vergelijker.KleinerOfGelijk => $"uiterlijk op {dag}",
        Vergelijker.Groter => $"na {dag}",
        _ => $"op of na {dag}",
    };

    public static string VergelijkDagen(string links, Vergelijker vergelijker, string rechts) => $"{MetKomma(links)} valt {Wanneer(vergelijker, rechts)}";

    public static string VergelijkGetallen(string links, Vergelijker vergelijker, string rechts) => MetKomma(links) + vergelijker switch
    {
        Vergelijker.Gelijk => " is gelijk aan ",
        Vergelijker.Ongelijk => " is niet gelijk aan ",
        Vergelijker.Kleiner => " is minder dan ",
        Vergelijker.KleinerOfGelijk => " is ten hoogste ",
        Vergelijker.Groter => " is meer dan ",
        _ => " is ten minste ",
    } + rechts;

    public static string VergelijkWaarden(string links, bool gelijk, string rechts) =>
        $"{MetKomma(links)} is {(gelijk ? "hetzelfde als" : "iets anders dan")} {rechts}";

    public static string EenVan(string waarde, IEnumerable<string> keuzen, bool niet) => $"{MetKomma(waarde)} is {(niet ? "geen" : "een")} van deze: {Woorden.Of([.. keuzen])}";

    public static string AantalVan(Lijstlid lijst, int? telling) => $"het aantal {Meervoud(lijst)}{(telling is { } nummer ? $" van telling {Woorden.Getal(nummer)}" : string.Empty)}";

    public static string Geteld(Lijstlid lijst, int telling, string welke) => $"telling {Woorden.Getal(telling)} telt {Elke(lijst)}{welke} waarvoor geldt:";

    public static string Som(string links, string rechts) => $"de som van {links} en {rechts}";

    public static string Verschil(string links, string rechts) => $"{links} verminderd met {rechts}";

    public static string Tussen(string deel) => $"({deel})";

    /// <summary>The last day of one term, or of several of which each begins where the one before it ends.</summary>
    public static string LaatsteDag(IReadOnlyList<string> termijnen, string start) =>
        $"de laatste dag van {string.Join(" en de daarop volgende ", termijnen.Select((t, i) => i == 0 ? "de " + t : t))}{(termijnen.Count > 1 ? "," : string.Empty)} na {start}";

    /// <summary>A term by its length.</summary>
    public static string Termijn(Termijnsoort soort, int aantal)
    {
        var (een, meer) = Eenheid(soort);
        return Termijn(soort, $"van {Getal(aantal)} {(aantal == 1 ? een : meer)}");
    }

    /// <summary>A term whose length is a fact.</summary>
    public static string TermijnVan(Termijnsoort soort, string aantal)
    {
        var meer = Eenheid(soort).Meer;
        return Termijn(soort, aantal.StartsWith($"het aantal {meer}", StringComparison.Ordinal) ? $"({aantal})" : $"({meer}: {aantal})");
    }

    /// <summary>The beginning of a name that is made of a main clause; <c>null</c> when that cannot be done.</summary>
    public static string? Betrekkelijk(string voorzetsel, string eenheid) => (voorzetsel, eenheid) switch
    {
        ("op", "") => "de dag waarop",
        ("tot en met", "") => "de dag tot en met welke",
        ("namens" or "aan", "") => $"degene {voorzetsel} wie",
        ("voor" or "binnen", { Length: > 0 }) => $"het aantal {eenheid} waar{voorzetsel}",
        _ => null,
    };

    /// <summary>How long a term is, by itself: <c>6 weken</c>.</summary>
    public static string Duur(Termijnsoort soort, int? aantal, string woorden)
    {
        var (een, meer) = soort == Termijnsoort.KalenderWeken ? ("kalenderweek", "kalenderweken") : Eenheid(soort);
        return aantal is { } bekend ? Woorden.Aantal(bekend, een, meer) : $"({woorden}) {meer}";
    }

    /// <summary>One of several sentences on a line, behind its number: <c>(2) …</c>, and below it <c>(2.1) …</c>.</summary>
    public static string Genummerd(string boven, int nummer, string zin) => $"({Onder(boven, nummer)}) {zin}";

    public static string Onder(string boven, int nummer) => boven.Length == 0 ? Woorden.Getal(nummer) : $"{boven}.{Woorden.Getal(nummer)}";

    private static bool IsHet(string enkelvoud) => enkelvoud.EndsWith("deel", StringComparison.Ordinal) || enkelvoud is "stuk" or "verzoek" or "advies" or "besluit" or "contact" or "herstel";

    private static string Termijn(Termijnsoort soort, string duur) =>
        soort == Termijnsoort.KalenderWeken ? $"periode {duur} (niet verlengd wegens een weekend of feestdag)" : $"termijn {duur}";

    // Before the verb of the main clause a subordinate clause ends with a comma.
    private static string MetKomma(string naam) =>
        naam.Contains(" waar", StringComparison.Ordinal) || naam.Contains(" welke ", StringComparison.Ordinal) || naam.Contains(" wie ", StringComparison.Ordinal) ? naam + "," : naam;

    private static (string Een, string Meer) Eenheid(Termijnsoort soort) => soort switch
    {
        Termijnsoort.Dagen => ("dag", "dagen"),
        Termijnsoort.Maanden => ("maand", "maanden"),
        Termijnsoort.Jaren => ("jaar", "jaar"),
        _ => ("week", "weken"),
    };

    private static string Rang(int nummer) => nummer switch
    {
        1 => "eerste",
        2 => "tweede",
        3 => "derde",
        4 => "vierde",
        _ => Woorden.Getal(nummer) + "e",
    };
}
