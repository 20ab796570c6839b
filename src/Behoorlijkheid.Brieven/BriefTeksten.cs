using Behoorlijkheid.Lezen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven;

/// <summary>Why a letter is refused, and what stands round its text.</summary>
internal static class BriefTeksten
{
    public const string Concept = "CONCEPT";

    public const string Geanonimiseerd = "geanonimiseerde versie voor publicatie";

    public const string MetConcept = "Een concept kan wel.";

    public static string Titel(string naam, string? kenmerk) => kenmerk is null ? Woorden.Hoofdletter(naam) : $"{Woorden.Hoofdletter(naam)} {kenmerk}";

    public static string Paginakop(string kenmerk) => $"Ons nummer {kenmerk}";

    public static Melding EigenToets(string brief) => new(
        "brief.eigen-toets",
        $"Dit dossier is een eigen toets van het bestuursorgaan: er is geen oordeel van een ombudsman, en dus geen {brief}.",
        "Wel mogelijk zijn de klachtafhandelingsbrief en de controle van de kennisgeving.");

    public static Melding GeenEigenToets() => new(
        "brief.geen-eigen-toets",
        "De klachtafhandelingsbrief schrijft het bestuursorgaan zelf, en dit dossier is dat van de ombudsman: afzender, nummer en stukken zouden de zijne zijn.",
        "Maak hem uit een dossier met aanleiding \"eigenToets\".");

    public static Melding OnderzoekNietGesloten() =>
        new("brief.onderzoek-niet-gesloten", "Het onderzoek is nog niet gesloten.", MetConcept);

    public static Melding NogNietTeBeoordelen(int nummer, string omschrijving) => new(
        "brief.nog-niet-te-beoordelen",
        omschrijving.Length == 0
            ? "De klachtbehandeling is nog niet te beoordelen."
            : $"Onderdeel {Woorden.Getal(nummer)} is nog niet te beoordelen: {Citaat.Van(omschrijving)}.",
        MetConcept);

    public static Melding OpenVraag(int nummer, string vraag) =>
        new("brief.open-vraag", $"Bij onderdeel {Woorden.Getal(nummer)} is nog open: {vraag}");

    public static Melding NogNietOpeisbaar(int nummer) =>
        new("brief.nog-niet-opeisbaar", $"Bij onderdeel {Woorden.Getal(nummer)} is een plicht nog niet opeisbaar: de termijn loopt nog.");

    public static Melding GeenOnderdelen() => new("brief.geen-verzoek", "Het dossier vermeldt geen verzoek; er is niemand aan wie deze brief kan gaan.");

    public static Melding AndersNaAnonimiseren() => new(
        "brief.anders-na-anonimiseren",
        "Zonder wat personen aanwijst zou de beoordeling anders zijn; zo kan zij niet worden gepubliceerd.");

    public static Melding TeBeslissen(string vondst) => new("brief.te-beslissen", vondst, null, Ernst.Waarschuwing);

    public static string Oordeel(Oordeel oordeel) => Woorden.Code(oordeel);
}
