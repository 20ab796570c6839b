using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven;

/// <summary>Ties every file of a set of letters to the beoordeling that it follows from, by their hashes.</summary>
internal static class Manifest
{
    public const string Bestand = "manifest.json";

    private static readonly JsonWriterOptions Opmaak = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Bestanden(Brievenset set)
    {
        var bestanden = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var brief in set.Brieven)
        {
            foreach (var vorm in Enum.GetValues<Briefvorm>())
            {
                bestanden.Add(Naam(brief.Soort, vorm), brief.Als(vorm));
            }
        }

        bestanden.Add(Bestand, Schrijf(set, bestanden));
        return bestanden.ToImmutable();
    }

    public static string Naam(Briefsoort soort, Briefvorm vorm) => $"{Briefsoorten.Code(soort)}.{Extensie(vorm)}";

    public static string Extensie(Briefvorm vorm) => vorm switch
    {
        Briefvorm.Docx => "docx",
        Briefvorm.Odt => "odt",
        Briefvorm.Html => "html",
        Briefvorm.Markdown => "md",
        _ => "txt",
    };

    /// <summary>The files that are not what their manifest says, each as a sentence.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="inhoud">The bytes of a file, or <c>null</c> when it is not there.</param>
    public static Uitkomst<ImmutableList<string>> Controleer(ReadOnlyMemory<byte> manifest, Func<string, ReadOnlyMemory<byte>?> inhoud)
    {
        var problemen = new Probleemlijst();
        var knoop = JsonLezer.Lees(manifest, Bestand, Leesgrenzen.Dossier, problemen);
        var regels = knoop is JsonObject o && o.Zoek("bestanden") is JsonLijst lijst ? lijst.Items.OfType<JsonObject>().ToList() : null;
        if (regels is null || regels.Any(r => r.Zoek("bestand") is not JsonTekst || r.Zoek("sha256") is not JsonTekst))
        {
            problemen.Voeg(new Plaats(Bestand, string.Empty), ManifestTeksten.GeenManifest());
        }

        return problemen.Maak(() => regels!
            .Select(r => Afwijking(((JsonTekst)r.Zoek("bestand")!).Waarde, ((JsonTekst)r.Zoek("sha256")!).Waarde, inhoud)).OfType<string>().ToImmutableList());
    }

    private static string? Afwijking(string naam, string sha256, Func<string, ReadOnlyMemory<byte>?> inhoud) =>
        Path.GetFileName(naam) != naam ? ManifestTeksten.GeenBestandsnaam(naam)
        : inhoud(naam) is not { } bytes ? ManifestTeksten.Ontbreekt(naam)
        : Hash(bytes.Span) != sha256 ? ManifestTeksten.Gewijzigd(naam)
        : null;

    private static byte[] Schrijf(Brievenset set, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> bestanden)
    {
        using var uit = new MemoryStream();
        using (var json = new Utf8JsonWriter(uit, Opmaak))
        {
            var herkomst = set.Beoordeling.Herkomst;
            json.WriteStartObject();
            json.WriteString("engine", herkomst.Engine);
            json.WriteString("beoordelingsdatum", herkomst.Beoordelingsdatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("kader", herkomst.Kader);
            json.WriteString("kaderversie", herkomst.Kaderversie);
            json.WriteString("kaderSha256", herkomst.KaderSha256);
            json.WriteString("sjablonenSha256", set.SjablonenSha256);
            json.WriteString("dossierSha256", herkomst.DossierSha256);
            json.WriteString("beoordelingSha256", Hash(set.Beoordeling));
            json.WriteStartArray("bestanden");
            foreach (var (naam, inhoud) in bestanden)
            {
                var brief = set.Brieven.First(b => naam.StartsWith(Briefsoorten.Code(b.Soort) + ".", StringComparison.Ordinal));
                json.WriteStartObject();
                json.WriteString("bestand", naam);
                json.WriteString("soort", Briefsoorten.Code(brief.Soort));
                json.WriteBoolean("concept", brief.IsConcept);
                json.WriteString("beoordelingSha256", Hash(brief.Beoordeling));
                json.WriteString("sha256", Hash(inhoud.Span));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        uit.WriteByte((byte)'\n');
        return uit.ToArray();
    }

    private static string Hash(Beoordeling beoordeling) => Hash(Encoding.UTF8.GetBytes(BeoordelingJson.Schrijf(beoordeling)));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
