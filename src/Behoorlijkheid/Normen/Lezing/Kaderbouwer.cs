using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Makes a kader of its files: whole, or all that is wrong with them.</summary>
/// <param name="grenzen">How large it may be.</param>
/// <param name="problemen">Gathers what is wrong; it may hold what went wrong with the files already.</param>
internal sealed class Kaderbouwer(Kadergrenzen grenzen, Probleemlijst problemen)
{
    private const string Kop = "kader.json";
    private const string Begrippen = "begrippen.json";
    private const string Feiten = "feiten.json";
    private const string Feestdagen = "feestdagen.json";
    private const string Toegang = "toegang.json";

    // A kader without terms is one; whoever asks it for a last day is told that it knows none.
    private const string Termijnen = "termijnen.json";

    private static readonly ImmutableArray<string> Vast = [Kop, Begrippen, Feiten, Feestdagen, Toegang];

    private ImmutableArray<Kaderbestand> bestanden = [];

    /// <summary>Reads the files. To be called on a <see cref="Parserdraad"/>.</summary>
    public Uitkomst<Toetsingskader> Bouw(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> inhoud)
    {
        Ontbrekend(inhoud);
        LeesBestanden(inhoud);
        var kop = Inhoud(Kop) is { } kader ? Kaderkoplezer.Lees(kader, problemen) : Kaderkop.Leeg;
        var feiten = Feitbestand();
        var model = Feitenmodel.Van(feiten.Aanvulling);
        var items = new Itemlezer(model, problemen);
        var regels = Begripsregels(items, model);
        var woordenschat = Woordenschatbouwer.Bouw(model, [.. regels.Select(regel => regel.Kop)]);
        var context = new Kadercontext
        {
            Model = model,
            Kop = kop,
            Items = items,
            Woordenschat = woordenschat,
            Compiler = new(woordenschat, grenzen),
            Problemen = problemen,
        };
        var (begrippen, normen) = (new Begrippenlezer(context).Lees(regels), Normen(context));
        var gronden = Inhoud(Toegang) is { } toegang ? new Toegangslezer(context).Lees(toegang) : [];
        var termijnen = Inhoud(Termijnen) is { } momenten ? new Termijnlezer(context).Lees(momenten) : null;
        var feestdagen = Inhoud(Feestdagen) is { } dagen ? Feestdagenlezer.Lees(dagen, problemen) : null;
        return problemen.Maak(() => new Toetsingskader(feestdagen!)
        {
            Id = kop.Id,
            Titel = kop.Titel,
            Versie = kop.Versie,
            Sha256 = Kaderhash.Van(bestanden),
            Vereisten = kop.Vereisten,
            Kernwaarden = kop.Kernwaarden,
            Themas = kop.Themas,
            Begrippen = begrippen,
            Normen = normen,
            Toegangsgronden = gronden,
            Termijnregels = termijnen,
            Feitwoorden = feiten.Woorden,
            Model = model,
        });
    }

    // First of all that speaks of facts: it declares some.
    private Feitbestand Feitbestand() =>
        Inhoud(Feiten) is { } feiten ? Feitwoordenlezer.Lees(feiten, Feitenmodel.Klachtdossier, problemen) : Lezing.Feitbestand.Leeg;

    private ImmutableArray<Begripsregel> Begripsregels(Itemlezer items, Feitenmodel model) =>
        Inhoud(Begrippen) is { } geschreven ? Begrippenlezer.Regels(geschreven, items, Woordenschatbouwer.Bouw(model, []), problemen) : [];

    private void Ontbrekend(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> inhoud)
    {
        var gemeld = problemen.OpVolgorde(Ernst.Fout).Select(probleem => probleem.Plaats.Bestand).ToHashSet();
        foreach (var naam in Vast.Where(naam => !inhoud.ContainsKey(naam) && !gemeld.Contains(naam)))
        {
            problemen.Voeg(new Plaats(naam, string.Empty), KaderTeksten.BestandOntbreekt(naam));
        }
    }

    private void LeesBestanden(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> inhoud)
    {
        var leesgrenzen = new Leesgrenzen { Bytes = grenzen.BytesPerBestand, Diepte = grenzen.JsonDiepte, Tekst = grenzen.TekensPerTekst };
        bestanden =
        [
            .. from bestand in inhoud
               where Kaderbestand.Hoort(bestand.Key)
               orderby bestand.Key, StringComparer.Ordinal
               let knoop = JsonLezer.Lees(bestand.Value, bestand.Key, leesgrenzen, problemen)
               where knoop is not null
               select new Kaderbestand(bestand.Key, knoop),
        ];
    }

    private JsonKnoop? Inhoud(string pad) => bestanden.FirstOrDefault(bestand => bestand.Pad == pad)?.Inhoud;

    private ImmutableArray<Norm> Normen(Kadercontext context)
    {
        var geschreven = bestanden.Where(bestand => !Vast.Contains(bestand.Pad) && bestand.Pad != Termijnen).ToList();
        if (geschreven.Count > grenzen.Normen)
        {
            problemen.Voeg(new Plaats(Kop, string.Empty), KaderTeksten.TeVeelNormen(geschreven.Count, grenzen.Normen));
            return [];
        }

        var lezer = new Normlezer(context);
        ImmutableArray<Norm> normen = [.. geschreven.Select(lezer.Lees).OrderBy(norm => Normvolgorde.Sleutel(norm.Bestand), StringComparer.Ordinal)];
        foreach (var versies in normen.Where(norm => norm.Id.Length > 0).GroupBy(norm => norm.Id, StringComparer.Ordinal))
        {
            Overlap([.. versies.OrderBy(norm => norm.Geldig.Vanaf ?? DateOnly.MinValue)]);
        }

        return normen;
    }

    private void Overlap(ImmutableArray<Norm> versies)
    {
        for (var i = 1; i < versies.Length; i++)
        {
            if ((versies[i - 1].Geldig.Tot ?? DateOnly.MaxValue) >= (versies[i].Geldig.Vanaf ?? DateOnly.MinValue))
            {
                var inhoud = (JsonObject)bestanden.First(bestand => bestand.Pad == versies[i].Bestand).Inhoud;
                problemen.Voeg((inhoud.Zoek("geldig") ?? inhoud).Plaats, KaderTeksten.Overlap(versies[i].Id, versies[i - 1].Bestand));
            }
        }
    }
}
