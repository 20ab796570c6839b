using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The expressions and the texts of a kader, each with its place.</summary>
internal static class Kaderinhoud
{
    public const string Begrippen = "begrippen.json";
    public const string Feiten = "feiten.json";
    public const string Kop = "kader.json";
    private const string Aanvullend = Aanvullingbinder.Naam + ".";
    public const string Toegang = "toegang.json";

    public static ImmutableArray<Uitdrukkingsplaats> Uitdrukkingen(Toetsingskader kader, Kaderbronnen bronnen) =>
        [.. kader.Normen.SelectMany(Uitdrukkingen), .. Begripsplaatsen(kader, bronnen)];

    public static IEnumerable<Uitdrukkingsplaats> Uitdrukkingen(Norm norm)
    {
        var gevonden = new List<Uitdrukkingsplaats>();
        Veld("vanToepassingAls", norm.VanToepassingAls);
        Veld("opeisbaarAls", norm.OpeisbaarAls);
        Veld("voldaanAls", norm.VoldaanAls);
        for (var i = 0; i < norm.Uitzonderingen.Length; i++)
        {
            gevonden.Add(new(norm.Bestand, $"/uitzonderingen/{Nummer(i)}/als", norm.Uitzonderingen[i].Als, norm, null, norm.Uitzonderingen[i].AlsTekst));
        }

        for (var i = 0; i < norm.Uitleg.Length; i++)
        {
            Ander(i, "vanToepassingAls", norm.Uitleg[i].VanToepassingAls);
            Ander(i, "opeisbaarAls", norm.Uitleg[i].OpeisbaarAls);
            Ander(i, "voldaanAls", norm.Uitleg[i].VoldaanAls);
        }

        return gevonden;

        void Veld(string naam, Voorwaarde voorwaarde)
        {
            if (norm.Uitdrukkingen.TryGetValue(naam, out var tekst))
            {
                gevonden.Add(new(norm.Bestand, "/" + naam, voorwaarde, norm, null, tekst));
            }
        }

        void Ander(int uitleg, string naam, Voorwaarde? voorwaarde)
        {
            if (voorwaarde is not null)
            {
                gevonden.Add(new(norm.Bestand, $"/uitleg/{Nummer(uitleg)}/{naam}", voorwaarde, norm, null));
            }
        }
    }

    /// <summary>Where a begrip stands: they are read in another order than they are written.</summary>
    public static string Pointer(Kaderbronnen bronnen, Begrip begrip)
    {
        var lijst = bronnen.Knoop(Begrippen, "/begrippen") as JsonLijst;
        var gevonden = lijst?.Items.FirstOrDefault(k => k is JsonObject o && o.Zoek("naam") is JsonTekst naam && naam.Waarde == begrip.Naam);
        return gevonden?.Pointer ?? "/begrippen";
    }

    /// <summary>Where the words for a fact stand.</summary>
    /// <param name="feit">Path of the fact.</param>
    public static string Pointer(string feit) => feit.StartsWith(Aanvullend, StringComparison.Ordinal) ? "/" + feit.Replace('.', '/') : "/feiten/" + feit;

    public static ImmutableArray<Tekstplaats> Teksten(Toetsingskader kader, Kaderbronnen bronnen) =>
    [
        .. kader.Normen.SelectMany(Teksten),
        .. kader.Begrippen.Select(b => new Tekstplaats(Begrippen, Pointer(bronnen, b) + "/omschrijving", Tekstsoort.Zinnen, b.Omschrijving)),
        .. kader.Feitwoorden.SelectMany(f => Teksten(f.Key, f.Value)),
        .. kader.Aanvulling.Feiten.Select(f => new Tekstplaats(Feiten, $"/{Aanvullingbinder.Naam}/{f.Naam}/omschrijving", Tekstsoort.Zinnen, f.Omschrijving)),
        .. kader.Vereisten.Select((v, i) => new Tekstplaats(Kop, $"/vereisten/{Nummer(i)}/definitie", Tekstsoort.Zinnen, v.Definitie)),
        .. kader.Toegangsgronden.Select((g, i) => new Tekstplaats(Toegang, $"/gronden/{Nummer(i)}/tekst", Tekstsoort.Zinnen, g.Tekst)),
    ];

    public static string Nummer(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Uitdrukkingsplaats> Begripsplaatsen(Toetsingskader kader, Kaderbronnen bronnen) =>
        kader.Begrippen.Select(b => new Uitdrukkingsplaats(Begrippen, Pointer(bronnen, b) + "/als", b.Als, null, b, b.Tekst));

    private static List<Tekstplaats> Teksten(Norm norm)
    {
        var gevonden = new List<Tekstplaats>();
        Voeg("/titel", Tekstsoort.Titel, norm.Titel);
        Voeg("/motivering/nageleefd", Tekstsoort.Motivering, norm.Motivering.Nageleefd);
        Voeg("/motivering/geschonden", Tekstsoort.Motivering, norm.Motivering.Geschonden);
        Voeg("/motivering/nietVanToepassing", Tekstsoort.Motivering, norm.Motivering.NietVanToepassing);
        Voeg("/motivering/nietVastTeStellen", Tekstsoort.Motivering, norm.Motivering.NietVastTeStellen);
        Voeg("/aanwijzing", Tekstsoort.Zinnen, norm.Aanwijzing);
        Voeg("/toelichting", Tekstsoort.Toelichting, norm.Toelichting);
        for (var i = 0; i < norm.Uitzonderingen.Length; i++)
        {
            Voeg($"/uitzonderingen/{Nummer(i)}/tekst", Tekstsoort.Zinnen, norm.Uitzonderingen[i].Tekst);
        }

        for (var i = 0; i < norm.Uitleg.Length; i++)
        {
            Voeg($"/uitleg/{Nummer(i)}/vraag", Tekstsoort.Zinnen, norm.Uitleg[i].Vraag);
            Voeg($"/uitleg/{Nummer(i)}/gevolgd", Tekstsoort.Zinnen, norm.Uitleg[i].Gevolgd);
            Voeg($"/uitleg/{Nummer(i)}/andere", Tekstsoort.Zinnen, norm.Uitleg[i].Andere);
        }

        return gevonden;

        void Voeg(string pointer, Tekstsoort soort, string? tekst)
        {
            if (tekst is not null)
            {
                gevonden.Add(new(norm.Bestand, pointer, soort, tekst, norm));
            }
        }
    }

    private static IEnumerable<Tekstplaats> Teksten(string feit, Feitwoorden woorden)
    {
        var plaats = Pointer(feit);
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
