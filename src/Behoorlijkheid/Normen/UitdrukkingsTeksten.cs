using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen;

/// <summary>The sentences for problems inside an expression.</summary>
internal static class UitdrukkingsTeksten
{
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

    public static Melding VreemdTeken(char teken) => new(
        "uitdrukking.teken",
        $"Het teken {Citaat.Van(teken.ToString())} hoort niet in een uitdrukking.",
        teken switch
        {
            '=' => "Schrijf \"==\" voor is gelijk aan.",
            '\'' or '‘' or '’' or '“' or '”' => "Zet tekst tussen rechte dubbele aanhalingstekens.",
            '&' => "Schrijf \"and\".",
            '|' => "Schrijf \"or\".",
            _ => null,
        });

    public static Melding TekenInTekst(char teken) => new(
        "uitdrukking.teken", $"Het teken {Citaat.Van(teken.ToString())} hoort niet in een tekst in een uitdrukking.");

    public static Melding TekstOpen(string begin) => new(
        "uitdrukking.tekst-open", $"De tekst die begint met {Citaat.Van(begin)} wordt niet gesloten met een aanhalingsteken.");

    public static Melding GeenGetal(string geschreven, int grootste) => new(
        "uitdrukking.getal",
        $"Hier staat {Citaat.Ruw(geschreven)}, maar hier hoort een geheel getal van 0 tot en met {LeesTeksten.Getal(grootste)} zonder voorloopnul.");

    public static Melding SluitNiets() => new("uitdrukking.haakjes", "Dit haakje sluit niets.");

    public static Melding NietGesloten() => new("uitdrukking.haakjes", "Dit haakje wordt nergens gesloten.");
}
