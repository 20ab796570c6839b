using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Tells every fact of a dossier with its source, and none that a person weighed: that is judgement (Awb 9:35). What parties state differently is told of every fact: that they do is a fact.</summary>
internal sealed class Feitenverslag
{
    private static readonly string[] GeenFeit = ["wegingen", "onderdelen"];

    private readonly Briefbron bron;
    private readonly Verslagregels regels;
    private readonly List<Feitengroep> groepen = [];
    private readonly List<Zingegevens> betwist = [];
    private readonly List<Zingegevens> nietVastTeStellen = [];

    public Feitenverslag(Briefbron bron)
    {
        this.bron = bron;
        regels = new(bron.Dossier, bron.Zinnen.Verslag);
        var los = new List<Zingegevens>();
        foreach (var lid in bron.Context.Kader.Model.Leden)
        {
            Lees(lid, los);
        }

        Groep(FeitenverslagTeksten.Overig, los);
    }

    /// <summary>The established facts, by what they are about.</summary>
    public ImmutableArray<Feitengroep> Groepen => [.. groepen];

    /// <summary>What parties state differently, with what each says.</summary>
    public ImmutableArray<Zingegevens> Betwist => [.. betwist];

    /// <summary>What was looked for and cannot be established.</summary>
    public ImmutableArray<Zingegevens> NietVastTeStellen => [.. nietVastTeStellen];

    private void Lees(Lid lid, List<Zingegevens> los)
    {
        switch (lid)
        {
            case Feitlid feit:
                Lees(feit, new(bron.Dossier), los);
                break;
            case Groeplid groep when !GeenFeit.Contains(groep.Naam):
                var zinnen = new List<Zingegevens>();
                Lees(groep.Leden, new(bron.Dossier), zinnen);
                Groep(FeitenverslagTeksten.Kop(groep.Naam), zinnen);
                break;
            case Lijstlid lijst when !GeenFeit.Contains(lijst.Naam) && lijst.Lees(bron.Dossier) is ILijst items:
                for (var i = 0; i < items.Aantal; i++)
                {
                    Lees(lijst, new Feitplek(items.Item(i), lijst, i));
                }

                break;
            default:
                break;
        }
    }

    private void Lees(Lijstlid lijst, Feitplek item)
    {
        var zinnen = new List<Zingegevens>();
        Lees(lijst.Leden, item, zinnen);
        Groep(Woorden.Hoofdletter(FeitenverslagTeksten.Kop(lijst.Enkelvoud, bron.Aanduider.Van(lijst, item.Index), bron.Klager)), zinnen);
    }

    private void Lees(ImmutableArray<Lid> leden, Feitplek waar, List<Zingegevens> zinnen)
    {
        foreach (var lid in leden)
        {
            if (lid is Feitlid feit)
            {
                Lees(feit, waar, zinnen);
            }
            else if (lid is Groeplid groep)
            {
                Lees(groep.Leden, waar, zinnen);
            }
        }
    }

    private void Lees(Feitlid lid, Feitplek waar, List<Zingegevens> zinnen)
    {
        switch (lid.Lees(waar.Eigenaar))
        {
            case IFeit feit:
                Lees(lid, feit, waar, null, zinnen);
                break;
            case IPaarFeiten paren:
                foreach (var (id, feit) in paren.Alle())
                {
                    Lees(lid, feit, waar, bron.Dossier.Beklaagden.Items.Length > 1 ? Tweede(id) : null, zinnen);
                }

                break;
            default:
                break;
        }
    }

    private void Lees(Feitlid lid, IFeit feit, Feitplek waar, string? wie, List<Zingegevens> zinnen)
    {
        if (feit.IsBetwist)
        {
            Betwiste(lid, feit, waar, wie);
            return;
        }

        if (lid.IsGewogen || regels.IsZonderZin(lid, waar, feit) || regels.GaatOp(lid, waar, feit))
        {
            return;
        }

        var bronnen = bron.Bronnen.Feiten([feit.Herkomst with { BeoordeeldDoor = null }]);
        if (feit.Status == Feitstatus.Vastgesteld)
        {
            var zin = FeitenverslagTeksten.Over(wie, Zin(lid, feit.Vastgesteld!));
            zinnen.Add(new(Woorden.Zin(IsHeleKlacht(waar) ? Noem(zin, waar) : zin), bronnen));
        }
        else if (feit.Status == Feitstatus.NietVastTeStellen && bron.Context.WoordenVan(lid.Pad) is { } woorden)
        {
            nietVastTeStellen.Add(new(Woorden.Hoofdletter(Noem(FeitenverslagTeksten.Vraag(woorden.Vraag, wie), waar)), bronnen));
        }
    }

    // Which reading is more plausible is for the oordeel, and so is a fact that says just that.
    private void Betwiste(Feitlid lid, IFeit feit, Feitplek waar, string? wie)
    {
        if (lid.Waardetype == typeof(Aannemelijkheid))
        {
            return;
        }

        var lezingen = feit.LezingenZonderType.Select(l => FeitenverslagTeksten.Lezing(Woorden.Partij(l.Volgens), Noem(FeitenverslagTeksten.Over(wie, Zin(lid, l.Waarde)), waar)));
        betwist.Add(new(Woorden.Zin(string.Join("; ", lezingen)), bron.Bronnen.Feiten(feit.LezingenZonderType.Select(l => new Herkomst(l.Bron, l.Vindplaats)))));
    }

    private string Zin(Feitlid lid, object waarde) => bron.Feit(lid.Pad, FactPaths.Written(waarde));

    // Outside the group of its item a sentence has to tell whom it is about.
    private string Noem(string zin, Feitplek waar) => waar.Lijst is { } lijst ? bron.Aanduider.Noem(zin, lijst, waar.Index) : zin;

    // Of a complaint of one part the heading speaks of the complaint.
    private bool IsHeleKlacht(Feitplek waar) =>
        waar.Lijst is { } lijst && lijst.Itemtype == typeof(Klachtonderdeel) && bron.Aanduider.Van(lijst, waar.Index) == bron.Klager.Klacht;

    private string Tweede(string id)
    {
        var beklaagden = bron.Dossier.Beklaagden.Items;
        return beklaagden.FirstOrDefault(b => b.Id == id) is { } beklaagde ? bron.Aanduider.Beklaagde(beklaagde) : id;
    }

    private void Groep(string kop, List<Zingegevens> zinnen)
    {
        if (zinnen.Count > 0)
        {
            groepen.Add(new(kop, [.. zinnen]));
        }
    }
}
