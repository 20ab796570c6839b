using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The expressions and the texts of a kader, each with its place.</summary>
internal static class Kaderinhoud
{
    public const string Begrippen = "begrippen.json";
    public const string Feiten = "feiten.json";
    public const string Kop = "kader.json";
    public const string Toegang = "toegang.json";

    public static ImmutableArray<Uitdrukkingsplaats> Uitdrukkingen(Toetsingskader kader, Kaderbronnen bronnen) =>
        [.. kader.Normen.SelectMany(Uitdrukkingen), .. Begripsplaatsen(kader, bronnen)];

    public static IEnumerable<Uitdrukkingsplaats> Uitdrukkingen(Norm norm)
    {
        var velden = new[] { ("vanToepassingAls", norm.VanToepassingAls), ("opeisbaarAls", norm.OpeisbaarAls), ("voldaanAls", norm.VoldaanAls) };
        return velden.Where(v => norm.Uitdrukkingen.ContainsKey(v.Item1)).Select(v => new Uitdrukkingsplaats(norm.Bestand, "/" + v.Item1, v.Item2, norm, null, norm.Uitdrukkingen[v.Item1]))
            .Concat(norm.Uitzonderingen.Select((u, i) => new Uitdrukkingsplaats(norm.Bestand, $"/uitzonderingen/{Nummer(i)}/als", u.Als, norm, null, u.AlsTekst)))
            .Concat(norm.Uitleg.SelectMany((u, i) => new[] { ("vanToepassingAls", u.VanToepassingAls), ("opeisbaarAls", u.OpeisbaarAls), ("voldaanAls", u.VoldaanAls) }
                .Where(v => v.Item2 is not null)
                .Select(v => new Uitdrukkingsplaats(norm.Bestand, $"/uitleg/{Nummer(i)}/{v.Item1}", v.Item2!, norm, null))));
    }

    /// <summary>Where a begrip stands: they are read in another order than they are written.</summary>
    public static string Pointer(Kaderbronnen bronnen, Begrip begrip)
    {
        var lijst = bronnen.Knoop(Begrippen, "/begrippen") as JsonLijst;
        var plaats = lijst?.Items.Select((knoop, i) => (knoop, i)).FirstOrDefault(k => k.knoop is JsonObject o && o.Zoek("naam") is JsonTekst naam && naam.Waarde == begrip.Naam).i ?? 0;
        return $"/begrippen/{Nummer(plaats)}";
    }

    public static ImmutableArray<Tekstplaats> Teksten(Toetsingskader kader, Kaderbronnen bronnen) =>
    [
        .. kader.Normen.SelectMany(Teksten),
        .. kader.Begrippen.Select(b => new Tekstplaats(Begrippen, Pointer(bronnen, b) + "/omschrijving", Tekstsoort.Zinnen, b.Omschrijving)),
        .. kader.Feitwoorden.SelectMany(f => Teksten(f.Key, f.Value)),
        .. kader.Vereisten.Select((v, i) => new Tekstplaats(Kop, $"/vereisten/{Nummer(i)}/definitie", Tekstsoort.Zinnen, v.Definitie)),
        .. kader.Toegangsgronden.Select((g, i) => new Tekstplaats(Toegang, $"/gronden/{Nummer(i)}/tekst", Tekstsoort.Zinnen, g.Tekst)),
    ];

    public static string Nummer(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Uitdrukkingsplaats> Begripsplaatsen(Toetsingskader kader, Kaderbronnen bronnen) =>
        kader.Begrippen.Select(b => new Uitdrukkingsplaats(Begrippen, Pointer(bronnen, b) + "/als", b.Als, null, b, b.Tekst));

    private static IEnumerable<Tekstplaats> Teksten(Norm norm)
    {
        var (nageleefd, geschonden, nietVanToepassing, nietVastTeStellen) = norm.Motivering;
        return new[]
            {
                ("/titel", Tekstsoort.Titel, norm.Titel),
                ("/motivering/nageleefd", Tekstsoort.Motivering, nageleefd),
                ("/motivering/geschonden", Tekstsoort.Motivering, geschonden),
                ("/motivering/nietVanToepassing", Tekstsoort.Motivering, nietVanToepassing),
                ("/motivering/nietVastTeStellen", Tekstsoort.Motivering, nietVastTeStellen),
                ("/aanwijzing", Tekstsoort.Zinnen, norm.Aanwijzing),
                ("/toelichting", Tekstsoort.Toelichting, norm.Toelichting),
            }
            .Concat(norm.Uitzonderingen.Select((u, i) => ($"/uitzonderingen/{Nummer(i)}/tekst", Tekstsoort.Zinnen, (string?)u.Tekst)))
            .Concat(norm.Uitleg.SelectMany((u, i) => new[] { ("vraag", u.Vraag), ("gevolgd", u.Gevolgd), ("andere", u.Andere) }
                .Select(t => ($"/uitleg/{Nummer(i)}/{t.Item1}", Tekstsoort.Zinnen, (string?)t.Item2))))
            .Where(t => t.Item3 is not null)
            .Select(t => new Tekstplaats(norm.Bestand, t.Item1, t.Item2, t.Item3!, norm));
    }

    private static IEnumerable<Tekstplaats> Teksten(string feit, Feitwoorden woorden)
    {
        var plaats = "/feiten/" + feit;
        yield return new(Feiten, plaats + "/vraag", Tekstsoort.Zinnen, woorden.Vraag);
        yield return new(Feiten, plaats + "/bevestigend", woorden.Ontkennend is null ? Tekstsoort.ZinsdeelMetWaarde : Tekstsoort.Zinsdeel, woorden.Bevestigend);
        if (woorden.Ontkennend is { } ontkennend)
        {
            yield return new(Feiten, plaats + "/ontkennend", Tekstsoort.Zinsdeel, ontkennend);
        }

        for (var i = 0; i < woorden.Aanwijzingen.Length; i++)
        {
            yield return new(Feiten, $"{plaats}/aanwijzingen/{Nummer(i)}", Tekstsoort.Zinnen, woorden.Aanwijzingen[i]);
        }
    }
}
