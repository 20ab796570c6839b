using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads termijnen.json: the moments in the handling of a complaint that have a last day.</summary>
/// <param name="context">What the kader has.</param>
internal sealed class Termijnlezer(Kadercontext context)
{
    private const string Weglaten = "weglaten";

    private readonly HashSet<string> bekend = new(StringComparer.Ordinal);

    public Termijnregels Lees(JsonKnoop knoop) => Veldlezer.Lees(knoop, context.Problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        return new Termijnregels(velden.Objecten("termijnen", Regel), velden.Objecten("nietGecodeerd", NietGecodeerd));
    });

    private Termijnregel Regel(Veldlezer velden)
    {
        var id = Id(velden);
        var voorElk = velden.Knoop("voorElk", verplicht: false);
        var items = context.Items.Lees(voorElk);
        if (voorElk is JsonLijst)
        {
            velden.Meld(voorElk.Plaats, KaderTeksten.GeenPaar());
        }

        var bereik = voorElk is not null && items.IsEmpty ? context.Items.Alle : new Bereik(items);
        var aard = velden.Keuze<Termijnaard>("aard");
        return new()
        {
            Id = id,
            Naam = velden.Tekst("naam"),
            Aard = aard,
            VoorElk = items,
            Als = context.Voorwaarde(velden.Tekstknoop("als"), bereik),
            Varianten = Varianten(velden, bereik, metBron: aard is Termijnaard.Wettelijk or Termijnaard.Mogelijkheid),
            GedaanAls = velden.Tekstknoop("gedaanAls", verplicht: false) is { } als ? context.Voorwaarde(als, bereik) : null,
            Gedaan = velden.Tekstknoop("gedaan", verplicht: false) is { } feit ? Datumfeit(feit, bereik) : null,
            Volgende = velden.Tekst("volgende"),
            ZonderDagWeglaten = velden.Woord("zonderDag", Weglaten),
        };
    }

    private ImmutableArray<Termijnvariant> Varianten(Veldlezer velden, Bereik bereik, bool metBron) =>
        velden.Objecten("varianten", v => new Termijnvariant(
            context.Voorwaarde(v.Tekstknoop("als"), bereik),
            Dag(v, bereik),
            v.Objecten("andereUitleg", u => AndereUitleg(u, bereik), verplicht: false),
            Bron(v, metBron),
            v.Object("geldig", Geldigheidlezer.Lees) ?? Geldigheid.Altijd,
            v.TekstOfNiets("opmerking")), minimum: 1);

    private string? Bron(Veldlezer velden, bool verplicht)
    {
        if (verplicht && !velden.Heeft("bron"))
        {
            velden.Meld(velden.Plaats, KaderTeksten.TermijnZonderBron());
        }

        return velden.Tekstknoop("bron", verplicht: false) is { } bron ? context.Bron(bron) : null;
    }

    private AndereUitleg AndereUitleg(Veldlezer velden, Bereik bereik) => new(
        velden.Id("id")?.Waarde ?? string.Empty,
        velden.Tekstknoop("als", verplicht: false) is { } als ? context.Voorwaarde(als, bereik) : new Voorwaarde.Constante(true),
        Dag(velden, bereik),
        velden.Tekst("tekst"));

    private Termijndag Dag(Veldlezer velden, Bereik bereik) => new(
        context.Dag(velden.Tekstknoop("uiterlijk"), bereik),
        velden.Tekstknoop("hoogstens", verplicht: false) is { } hoogstens ? context.Dag(hoogstens, bereik) : null);

    private NietGecodeerd NietGecodeerd(Veldlezer velden) => new(
        Id(velden),
        context.Voorwaarde(velden.Tekstknoop("als"), Bereik.Leeg),
        velden.Tekst("tekst"),
        context.Bron(velden.Tekstknoop("bron")));

    private string Id(Veldlezer velden)
    {
        var id = velden.Id("id");
        if (id is not null && !bekend.Add(id.Waarde))
        {
            velden.Meld(id.Plaats, KaderTeksten.Dubbel("kader.dubbele-id", id.Waarde));
        }

        return id?.Waarde ?? string.Empty;
    }

    private Feitverwijzing? Datumfeit(JsonTekst tekst, Bereik bereik)
    {
        var feit = new Plaatshouders(context, bereik).Feit(tekst, tekst.Waarde, 0);
        if (feit is not null && feit.Lid.Soort != Zichtsoort.Datum)
        {
            context.Problemen.Voeg(tekst.Plaats, KaderTeksten.GeenDatumfeit(tekst.Waarde));
        }

        return feit?.Verwijzing;
    }
}
