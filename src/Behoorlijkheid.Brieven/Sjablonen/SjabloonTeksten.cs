using Behoorlijkheid.Lezen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>What can be wrong with templates, and with what they give.</summary>
internal static class SjabloonTeksten
{
    public static Melding NietGesloten(string open, string sluit) => new("sjabloon.niet-gesloten", $"Bij {Citaat.Van(open)} ontbreekt {Citaat.Van(sluit)}.");

    public static Melding BlokNietGesloten(string blok, string einde) => new("sjabloon.blok-niet-gesloten", $"Bij {Citaat.Van(blok)} ontbreekt {Citaat.Van(einde)}.");

    public static Melding EindeZonderBegin(string einde) => new("sjabloon.einde-zonder-begin", $"Hier eindigt met {Citaat.Van(einde)} iets dat niet is begonnen.");

    public static Melding OnbekendeOpdracht(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekende-opdracht", $"De opdracht {Citaat.Van(naam)} is niet bekend.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendeNaam(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekende-naam", $"Er is niets dat {Citaat.Van(naam)} heet.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendLid(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekend-lid", $"Dit heeft geen {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendFilter(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekend-filter", $"Het filter {Citaat.Van(naam)} is niet bekend.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendDeel(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekend-deel", $"Er is geen sjabloon {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding DeelInZichzelf(string naam) => new("sjabloon.deel-in-zichzelf", $"De sjabloon {Citaat.Van(naam)} voegt zichzelf in.");

    public static Melding FilterPastNiet(string naam) => new("sjabloon.filter-past-niet", $"Het filter {Citaat.Van(naam)} past niet bij deze waarde.");

    public static Melding FilterVerwacht() => new("sjabloon.filter-verwacht", "Achter \"|\" hoort de naam van een filter.");

    public static Melding GeenTekst() => new("sjabloon.geen-tekst", "Dit is geen tekst of getal en kan niet worden afgedrukt.");

    public static Melding GeenReeks() => new("sjabloon.geen-reeks", "Hier hoort een reeks: iets waarvan er meer kunnen zijn.");

    public static Melding WaardeVerwacht() => new("sjabloon.waarde-verwacht", "Hier hoort een waarde.");

    public static Melding NaamVerwacht() => new("sjabloon.naam-verwacht", "Hier hoort een naam.");

    public static Melding WoordVerwacht(string woord) => new("sjabloon.woord-verwacht", $"Hier hoort {Citaat.Van(woord)}.");

    public static Melding HoortHierNiet(string woord) => new("sjabloon.hoort-hier-niet", $"{Citaat.Van(woord)} hoort hier niet.");

    public static Melding NietTeBegrijpen() => new("sjabloon.niet-te-begrijpen", "De sjabloon is hier niet te begrijpen.");

    public static Melding Ontbreekt(string naam) => new("sjabloon.ontbreekt", $"De sjabloon {Citaat.Van(naam)} ontbreekt.");

    public static Melding GeenMap(string map) => new("sjabloon.geen-map", $"De map {Citaat.Van(map)} bestaat niet.");

    public static Melding HoortNiet(string naam, IEnumerable<string> bekend) => new(
        "sjabloon.hoort-niet-bij-brieven", $"Het bestand {Citaat.Van(naam)} hoort niet bij de brieven en doet niets.", Suggesties.Voor(naam, bekend), Ernst.Waarschuwing);

    public static Melding Ongebruikt(string naam, IEnumerable<string> bekend) => new(
        "sjabloon.ongebruikt", $"De sjabloon {Citaat.Van(naam)} is geen soort brief, en geen andere sjabloon voegt hem in.", Suggesties.Voor(naam, bekend), Ernst.Waarschuwing);

    public static Melding NietTeLezen() => new("sjabloon.niet-te-lezen", "Het bestand kan niet worden gelezen.");

    public static Melding GeenUtf8() => new("sjabloon.geen-utf8", "Het bestand is geen UTF-8.");

    public static Melding TeGroot(int grens) => new("sjabloon.te-groot", $"Het bestand is groter dan {Woorden.Getal(grens)} bytes.");

    public static Melding LegeWaarde(string naam) =>
        new("brief.lege-waarde", $"De sjabloon drukt {Citaat.Van(naam)} af, maar het dossier vermeldt dat niet. Zet er een voorwaarde omheen.");

    public static Melding TeLang() => new("brief.te-lang", "De brief wordt te lang: de sjabloon herhaalt te veel.");

    public static Melding TeDiep() => new("brief.te-diep", "In deze brief liggen citaten, lijsten of nadruk te diep in elkaar.");

    public static Melding GeenHtml(string wat) => new("brief.html", $"HTML hoort niet in een brief: {Citaat.Van(wat)}.");

    public static Melding GeenAfbeelding() => new("brief.afbeelding", "Een brief heeft geen afbeeldingen.");

    public static Melding NietOndersteund(string wat) => new("brief.niet-ondersteund", $"Een brief kent dit niet: {wat}.");

    public static Melding GeenAdres(string adres) => new("brief.geen-adres", $"{Citaat.Van(adres)} is geen volledig adres met https of mailto.");

    public static Melding Leeg() => new("brief.leeg", "De sjabloon levert geen tekst.");
}
