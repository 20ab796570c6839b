using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven;

/// <summary>What can be wrong with a set of letters beside its manifest.</summary>
internal static class ManifestTeksten
{
    public static Melding GeenManifest() => new("brief.geen-manifest", "Dit is geen manifest van brieven.");

    public static string GeenBestandsnaam(string naam) => $"Het manifest noemt {Citaat.Van(naam)}, en dat is geen bestand in deze map.";

    public static string Ontbreekt(string naam) => $"Het bestand {Citaat.Van(naam)} ontbreekt.";

    public static string Gewijzigd(string naam) => $"Het bestand {Citaat.Van(naam)} is gewijzigd.";
}
