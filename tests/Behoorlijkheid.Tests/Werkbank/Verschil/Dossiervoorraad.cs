using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Oordelen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Verschil;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

/// <summary>Stored dossiers, made up: from one seed always the same, and all accepted by the reader.</summary>
internal static class Dossiervoorraad
{
    public const ulong Seed = 20_261_126;

    private static readonly string[] Voorbeelden = [.. Repository.Bestanden("examples", "dossier.json").Select(File.ReadAllText)];

    private static readonly Lazy<string[]> Duizend = new(() => [.. Maak(1_000, Seed)]);

    /// <summary>The first of a thousand that are made once for all tests.</summary>
    public static IEnumerable<string> Eerste(int aantal) => Duizend.Value.Take(aantal);

    /// <summary>Dossiers as they are written: the examples with some facts changed, and handlings of which some is not known.</summary>
    public static IEnumerable<string> Maak(int aantal, ulong seed)
    {
        var chance = new Chance(seed);
        var kader = KaderReader.Meegeleverd;
        for (var i = 0; i < aantal; i++)
        {
            var soort = chance.Below(10);
            Klachtdossier? dossier = null;
            while (dossier is null)
            {
                dossier = Lees(soort switch
                {
                    0 or 1 => DossierSchrijver.SchrijfCompact(RandomHandling.Make(chance).LessKnown),
                    _ => Variant(Gelezen(chance.Of(Voorbeelden)), chance),
                });
            }

            yield return DossierSchrijver.SchrijfCompact(chance.OneIn(3) ? dossier : Gevraagd(dossier, kader, chance));
        }
    }

    public static IEnumerable<Dossierinvoer> Invoer(IEnumerable<string> dossiers) =>
        dossiers.Select((d, i) => new Dossierinvoer("voorraad.ndjson", i + 1, () => Encoding.UTF8.GetBytes(d)));

    public static Klachtdossier? Lees(string dossier) => DossierReader.Lees(Encoding.UTF8.GetBytes(dossier)).Probeer(out var gelezen) ? gelezen : null;

    private static string Variant(JObject dossier, Chance chance)
    {
        var feiten = dossier.Properties().Where(p => p.Name is not ("verzoek" or "aanleiding" or "stukken"))
            .SelectMany(p => p.DescendantsAndSelf()).OfType<JValue>().Where(v => v.Type == JTokenType.Boolean || IsDag(v)).ToList();
        foreach (var feit in chance.Shuffle(feiten).Take(chance.Between(1, 5)))
        {
            if (chance.OneIn(4) && feit.Parent is JProperty { Name: not "waarde" } geheel)
            {
                geheel.Remove();
            }
            else
            {
                feit.Value = feit.Type == JTokenType.Boolean ? !(bool)feit! : Dag(feit).AddDays(chance.Between(-40, 60)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return dossier.ToString(Formatting.None);
    }

    private static JObject Gelezen(string json)
    {
        using var lezer = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(lezer);
    }

    private static bool IsDag(JValue waarde) => waarde.Type == JTokenType.String && DateOnly.TryParseExact((string?)waarde, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);

    private static DateOnly Dag(JValue waarde) => DateOnly.ParseExact((string)waarde!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // Few norms, so that each of them can tip the scale.
    private static Klachtdossier Gevraagd(Klachtdossier dossier, Toetsingskader kader, Chance chance) => dossier with
    {
        Aanleiding = Aanleiding.Verzoek,
        Verzoek = Requests.Of([.. Enumerable.Range(1, chance.Between(1, 3)).Select(n => Requests.Part($"onderdeel-{n}") with
        {
            Normen = [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => chance.Coin() ? chance.Of(Kadervoorbeelden.Normen) : chance.Of(kader.Normen).Id).Distinct(StringComparer.Ordinal)],
            Themas = chance.OneIn(6) ? [chance.Of(kader.Themas).Id] : [],
        })]),
    };
}
