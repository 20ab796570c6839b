using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The sentences for problems inside an expression.</summary>
internal static class UitdrukkingsTeksten
{
    private const string Zinsbouw = "uitdrukking.zinsbouw";

    public static Melding Leeg() => new("uitdrukking.leeg", "De uitdrukking is leeg.");

    public static Melding TeLang(int lengte, int grens) => new(
        "uitdrukking.te-lang",
        $"De uitdrukking is {LeesTeksten.Getal(lengte)} tekens lang, en er mogen er hoogstens {LeesTeksten.Getal(grens)} zijn.",
        "Geef een deel ervan een naam in begrippen.json.");

    public static Melding TeDiep(bool isVoorvoegsel, int grens) => new(
        "uitdrukking.te-diep",
        isVoorvoegsel
            ? $"Hier staan meer dan {LeesTeksten.Getal(grens)} voorvoegsels achter elkaar."
            : $"Dit haakje staat op niveau {LeesTeksten.Getal(grens + 1)}, en er mogen hoogstens {LeesTeksten.Getal(grens)} niveaus zijn.");

    public static Melding VreemdTeken(string teken) => new(
        "uitdrukking.teken",
        $"Het teken {Citaat.Van(teken)} hoort niet in een uitdrukking.",
        teken switch
        {
            "=" => "Schrijf \"==\" voor is gelijk aan.",
            "'" or "‘" or "’" or "“" or "”" => "Zet tekst tussen rechte dubbele aanhalingstekens.",
            "&" => "Schrijf \"and\".",
            "|" => "Schrijf \"or\".",
            _ => null,
        });

    public static Melding TekenInTekst(string teken) => new(
        "uitdrukking.teken", $"Het teken {Citaat.Van(teken)} hoort niet in een tekst in een uitdrukking.");

    public static Melding TekstOpen(string begin) => new(
        "uitdrukking.tekst-open", $"De tekst die begint met {Citaat.Van(begin)} wordt niet gesloten met een aanhalingsteken.");

    public static Melding GeenGetal(string geschreven, int grootste) => new(
        "uitdrukking.getal",
        $"Hier staat {Citaat.Ruw(geschreven)}, maar hier hoort een geheel getal van 0 tot en met {LeesTeksten.Getal(grootste)} zonder voorloopnul.");

    public static Melding SluitNiets() => new("uitdrukking.haakjes", "Dit haakje sluit niets.");

    public static Melding NietGesloten() => new("uitdrukking.haakjes", "Dit haakje wordt nergens gesloten.");

    public static Melding HoudtOp() => new(Zinsbouw, "De uitdrukking houdt op waar nog een feit of een waarde hoort.");

    public static Melding GeenWaarde(string geschreven) => new(Zinsbouw, $"Hier staat {Woord(geschreven)}, maar hier hoort een feit, een waarde of een haakje.");

    public static Melding GeenVerbinding(string geschreven) => new(
        Zinsbouw, $"Hier staat {Woord(geschreven)}, maar hier hoort \"and\", \"or\" of een vergelijking.", Suggesties.Voor(geschreven, ["and", "or", "in", "not in"]));

    public static Melding Negatief() => new(Zinsbouw, "Hier staat een minteken voor een waarde, en negatieve getallen bestaan hier niet.");

    public static Melding LossePunt() => new(Zinsbouw, "Na een punt hoort een naam.");

    public static Melding LossePijl() => new(Zinsbouw, "Een pijl staat alleen direct na het haakje van Any, All of Count, achter de naam van het item.");

    public static Melding InZonderHaakje() => new(Zinsbouw, "Na \"in\" horen vaste waarden tussen haakjes.", "Schrijf bijvoorbeeld \"in (\"a\", \"b\")\".");

    public static Melding EigenVariabele(string woord) => new(
        "uitdrukking.eigen-variabele",
        $"Na {Citaat.Van(woord)} hoort tussen de haakjes een eigen naam voor het item.",
        $"Schrijf bijvoorbeeld \"{woord}(x => x.…)\".");

    public static Melding DubbelzinnigeOntkenning(string ontkenning, string vergelijker) => new(
        "uitdrukking.ontkenning",
        $"Bij {Woord(ontkenning)} en {Woord(vergelijker)} zonder haakjes is niet duidelijk wat wordt ontkend.",
        "Zet haakjes om wat wordt ontkend: \"not (a == b)\".");

    public static Melding GeenVoorwaarde() => new("uitdrukking.soort", "Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.");

    public static Melding GeenDag() => new(
        "uitdrukking.soort", "Deze uitdrukking is geen dag, en hier hoort een dag.", "Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".");

    public static Melding Termijnargumenten(string functie) => new(
        "uitdrukking.soort",
        $"Bij Termijn.{Citaat.Ruw(functie)} horen tussen de haakjes een datum en een getal.",
        $"Schrijf bijvoorbeeld \"Termijn.{functie}(klacht.ontvangen, 6)\".");

    /// <summary>What the parser could not put together, at the word it names, if it names one.</summary>
    public static Melding PastNiet(Token? token) => new(
        "uitdrukking.soort",
        token?.Soort switch
        {
            null => "In deze uitdrukking passen de waarden niet bij elkaar.",
            Tokensoort.Niet => $"Achter {Woord(token.Bron)} hoort iets wat waar of onwaar is.",
            Tokensoort.En or Tokensoort.Of => $"Aan beide kanten van {Woord(token.Bron)} hoort iets wat waar of onwaar is.",
            Tokensoort.Vergelijker => $"Wat aan de twee kanten van {Woord(token.Bron)} staat, is niet van dezelfde soort.",
            _ => $"Wat bij {Woord(token.Bron)} staat, past niet bij elkaar.",
        });

    public static Melding NietToegestaan(string? geschreven) => new(
        "uitdrukking.niet-toegestaan",
        geschreven is null ? "Deze uitdrukking bevat iets wat een norm niet kan zeggen." : $"Wat bij {Citaat.Van(geschreven)} staat, kan een norm niet zeggen.");

    public static Melding Letterlijk(string? geschreven) => new(
        "uitdrukking.letterlijk",
        geschreven is null ? "Een tekst in deze uitdrukking wordt anders gelezen dan hij er staat." : $"De tekst {Citaat.Ruw(geschreven)} wordt anders gelezen dan hij er staat.",
        "Schrijf keuzes precies zoals in het dossier, en datums als \"jjjj-mm-dd\".");

    public static Melding TeGroot(int knopen, int diepte) => new(
        "uitdrukking.te-groot",
        $"De uitdrukking heeft met de begrippen erin meer dan {LeesTeksten.Getal(knopen)} onderdelen of {LeesTeksten.Getal(diepte)} niveaus.",
        "Maak haar kleiner, of vergelijk minder voorwaarden met elkaar.");

    /// <summary>A word or sign in quotes; a text has its own.</summary>
    private static string Woord(string geschreven) => geschreven.StartsWith('"') ? Citaat.Ruw(geschreven) : Citaat.Van(geschreven);
}
