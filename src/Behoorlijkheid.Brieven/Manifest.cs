using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Behoorlijkheid.Brieven.Vormen;
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
    public static ImmutableList<string> Controleer(Manifestlezing manifest, Func<string, ReadOnlyMemory<byte>?> inhoud) =>
    [
        .. manifest.Bestanden.Select(b => Afwijking(b.Key, b.Value, inhoud)).OfType<string>(),
        .. Namen.Where(n => !manifest.Bestanden.ContainsKey(n) && inhoud(n) is not null).Select(ManifestTeksten.NietGenoemd),
    ];

    /// <summary>What a manifest says otherwise than one that is made anew, each as a sentence.</summary>
    /// <param name="manifest">The manifest beside the letters.</param>
    /// <param name="nieuw">That of letters that are made of the dossier now.</param>
    public static ImmutableList<string> Vergelijk(Manifestlezing manifest, Manifestlezing nieuw) =>
    [
        .. nieuw.Velden.Where(v => manifest.Velden.GetValueOrDefault(v.Key) != v.Value).Select(v => ManifestTeksten.Anders(v.Key)),
        .. nieuw.Bestanden.Where(b => manifest.Bestanden.TryGetValue(b.Key, out var sha256) && sha256 != b.Value).Select(b => ManifestTeksten.VolgtNiet(b.Key)),
        .. nieuw.Bestanden.Keys.Where(b => !manifest.Bestanden.ContainsKey(b)).Select(ManifestTeksten.NietInManifest),
    ];

    private static IEnumerable<string> Namen => Briefsoorten.Alle.SelectMany(s => Enum.GetValues<Briefvorm>().Select(v => Naam(s, v)));

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
