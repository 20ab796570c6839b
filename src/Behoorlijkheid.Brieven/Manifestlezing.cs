using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven;

/// <summary>What a manifest says.</summary>
/// <param name="Velden">Where the letters come from: each name with its text.</param>
/// <param name="Bestanden">Each file with its hash.</param>
/// <param name="IsConcept">Whether any letter is a draft.</param>
internal sealed record Manifestlezing(ImmutableSortedDictionary<string, string> Velden, ImmutableSortedDictionary<string, string> Bestanden, bool IsConcept)
{
    /// <summary>The day as of which was assessed, or <c>null</c> when it is not one.</summary>
    public DateOnly? Beoordelingsdatum =>
        DateOnly.TryParseExact(Velden.GetValueOrDefault("beoordelingsdatum"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>Reads a manifest: whole, or not at all.</summary>
    public static Uitkomst<Manifestlezing> Lees(ReadOnlyMemory<byte> utf8)
    {
        var problemen = new Probleemlijst();
        var knoop = JsonLezer.Lees(utf8, Manifest.Bestand, Leesgrenzen.Dossier, problemen) as JsonObject;
        var regels = knoop?.Zoek("bestanden") is JsonLijst lijst ? lijst.Items.Select(Regel).ToList() : [];
        if (knoop is null || regels.Count == 0 || regels.Any(r => r is null))
        {
            problemen.Voeg(new Plaats(Manifest.Bestand, string.Empty), ManifestTeksten.GeenManifest());
        }

        return problemen.Maak(() => new Manifestlezing(
            knoop!.Leden.Where(l => l.Waarde is JsonTekst).ToImmutableSortedDictionary(l => l.Naam, l => ((JsonTekst)l.Waarde).Waarde, StringComparer.Ordinal),
            regels.OfType<(string Bestand, string Sha256, bool)>().DistinctBy(r => r.Bestand).ToImmutableSortedDictionary(r => r.Bestand, r => r.Sha256, StringComparer.Ordinal),
            regels.OfType<(string, string, bool IsConcept)>().Any(r => r.IsConcept)));
    }

    private static (string Bestand, string Sha256, bool IsConcept)? Regel(JsonKnoop knoop) =>
        knoop is JsonObject regel && regel.Zoek("bestand") is JsonTekst bestand && regel.Zoek("sha256") is JsonTekst sha256
            ? (bestand.Waarde, sha256.Waarde, regel.Zoek("concept")?.Citaat == "true")
            : null;
}
