using Behoorlijkheid.Lezen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>What can be wrong with templates, and with what they give.</summary>
internal static class SjabloonTeksten
{
    public static Melding NietGesloten(string open, string sluit) => new("sjabloon.nietGesloten", $"Bij {Citaat.Van(open)} ontbreekt {Citaat.Van(sluit)}.");

    public static Melding BlokNietGesloten(string blok, string einde) => new("sjabloon.blokNietGesloten", $"Bij {Citaat.Van(blok)} ontbreekt {Citaat.Van(einde)}.");

    public static Melding EindeZonderBegin(string einde) => new("sjabloon.eindeZonderBegin", $"Hier eindigt met {Citaat.Van(einde)} iets dat niet is begonnen.");

    public static Melding OnbekendeOpdracht(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekendeOpdracht", $"De opdracht {Citaat.Van(naam)} is niet bekend.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendeNaam(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekendeNaam", $"Er is niets dat {Citaat.Van(naam)} heet.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendLid(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekendLid", $"Dit heeft geen {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendFilter(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekendFilter", $"Het filter {Citaat.Van(naam)} is niet bekend.", Suggesties.Voor(naam, bekend));

    public static Melding OnbekendDeel(string naam, IEnumerable<string> bekend) =>
        new("sjabloon.onbekendDeel", $"Er is geen sjabloon {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding DeelInZichzelf(string naam) => new("sjabloon.deelInZichzelf", $"De sjabloon {Citaat.Van(naam)} voegt zichzelf in.");

    public static Melding FilterPastNiet(string naam) => new("sjabloon.filterPastNiet", $"Het filter {Citaat.Van(naam)} past niet bij deze waarde.");

    public static Melding FilterVerwacht() => new("sjabloon.filterVerwacht", "Achter \"|\" hoort de naam van een filter.");

    public static Melding GeenTekst() => new("sjabloon.geenTekst", "Dit is geen tekst of getal en kan niet worden afgedrukt.");

    public static Melding GeenReeks() => new("sjabloon.geenReeks", "Hier hoort een reeks: iets waarvan er meer kunnen zijn.");

    public static Melding WaardeVerwacht() => new("sjabloon.waardeVerwacht", "Hier hoort een waarde.");

    public static Melding NaamVerwacht() => new("sjabloon.naamVerwacht", "Hier hoort een naam.");

    public static Melding WoordVerwacht(string woord) => new("sjabloon.woordVerwacht", $"Hier hoort {Citaat.Van(woord)}.");

    public static Melding HoortHierNiet(string woord) => new("sjabloon.hoortHierNiet", $"{Citaat.Van(woord)} hoort hier niet.");

    public static Melding NietTeBegrijpen() => new("sjabloon.nietTeBegrijpen", "De sjabloon is hier niet te begrijpen.");

    public static Melding Ontbreekt(string naam) => new("sjabloon.ontbreekt", $"De sjabloon {Citaat.Van(naam)} ontbreekt.");

    public static Melding GeenMap(string map) => new("sjabloon.geenMap", $"De map {Citaat.Van(map)} bestaat niet.");

    public static Melding NietTeLezen() => new("sjabloon.nietTeLezen", "Het bestand kan niet worden gelezen.");

    public static Melding GeenUtf8() => new("sjabloon.geenUtf8", "Het bestand is geen UTF-8.");

    public static Melding TeGroot(int grens) => new("sjabloon.teGroot", $"Het bestand is groter dan {Woorden.Getal(grens)} bytes.");

    public static Melding LegeWaarde(string naam) =>
        new("brief.legeWaarde", $"De sjabloon drukt {Citaat.Van(naam)} af, maar het dossier vermeldt dat niet. Zet er een voorwaarde omheen.");

    public static Melding TeLang() => new("brief.teLang", "De brief wordt te lang: de sjabloon herhaalt te veel.");

    public static Melding GeenHtml(string wat) => new("brief.html", $"HTML hoort niet in een brief: {Citaat.Van(wat)}.");

    public static Melding GeenAfbeelding() => new("brief.afbeelding", "Een brief heeft geen afbeeldingen.");

    public static Melding NietOndersteund(string wat) => new("brief.nietOndersteund", $"Een brief kent dit niet: {wat}.");

    public static Melding GeenAdres(string adres) => new("brief.geenAdres", $"{Citaat.Van(adres)} is geen volledig adres met https of mailto.");

    public static Melding Leeg() => new("brief.leeg", "De sjabloon levert geen tekst.");
}
