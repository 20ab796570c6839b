using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven;

/// <summary>What can be wrong with a set of letters beside its manifest.</summary>
internal static class ManifestTeksten
{
    public static Melding GeenManifest() => new("brief.geen-manifest", "Dit is geen manifest van brieven.");

    public static string GeenBestandsnaam(string naam) => $"Het manifest noemt {Citaat.Van(naam)}, en dat is geen bestand in deze map.";

    public static string Ontbreekt(string naam) => $"Het bestand {Citaat.Van(naam)} ontbreekt.";

    public static string NietGenoemd(string naam) => $"Het bestand {Citaat.Van(naam)} staat in de map, maar niet in het manifest.";

    public static string NietInManifest(string naam) => $"Uit het dossier volgt ook {Citaat.Van(naam)}; het manifest noemt dat bestand niet.";

    public static string VolgtNiet(string naam) => $"Het bestand {Citaat.Van(naam)} is niet wat nu uit het dossier volgt.";

    /// <summary>Where the letters come from, by the name that it has in a manifest.</summary>
    public static string Anders(string veld) => veld switch
    {
        "engine" => "De brieven zijn met een andere versie van het programma gemaakt.",
        "beoordelingsdatum" => "De brieven zijn van een andere beoordelingsdatum.",
        "kader" or "kaderversie" or "kaderSha256" => $"De brieven volgen uit een ander toetsingskader ({veld}).",
        "sjablonenSha256" => "De brieven zijn met andere sjablonen of zinnen gemaakt.",
        "dossierSha256" => "De brieven zijn van een ander dossier, of het dossier is sindsdien gewijzigd.",
        "beoordelingSha256" => "De brieven volgen uit een andere beoordeling.",
        _ => $"Het manifest zegt iets anders over {Citaat.Van(veld)}.",
    };

    public static string Gewijzigd(string naam) => $"Het bestand {Citaat.Van(naam)} is gewijzigd.";
}
