using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Tells every fact of a dossier with its source, and none that a person weighed: that is judgement (Awb 9:35).</summary>
internal sealed class Feitenverslag
{
    private static readonly string[] GeenFeit = ["wegingen", "onderdelen"];

    private readonly Briefbron bron;
    private readonly List<Feitengroep> groepen = [];
    private readonly List<Zingegevens> betwist = [];
    private readonly List<Zingegevens> nietVastTeStellen = [];

    public Feitenverslag(Briefbron bron)
    {
        this.bron = bron;
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
                Lees(feit, bron.Dossier, los);
                break;
            case Groeplid groep when !GeenFeit.Contains(groep.Naam):
                var zinnen = new List<Zingegevens>();
                Lees(groep.Leden, bron.Dossier, zinnen);
                Groep(FeitenverslagTeksten.Kop(groep.Naam), zinnen);
                break;
            case Lijstlid lijst when !GeenFeit.Contains(lijst.Naam) && lijst.Lees(bron.Dossier) is ILijst items:
                for (var i = 0; i < items.Aantal; i++)
                {
                    Lees(lijst, items.Item(i), i);
                }

                break;
            default:
                break;
        }
    }

    private void Lees(Lijstlid lijst, object item, int index)
    {
        var zinnen = new List<Zingegevens>();
        Lees(lijst.Leden, item, zinnen);
        Groep(Woorden.Hoofdletter(FeitenverslagTeksten.Kop(lijst.Enkelvoud, bron.Aanduider.Van(lijst, index), bron.Klager)), zinnen);
    }

    private void Lees(ImmutableArray<Lid> leden, object eigenaar, List<Zingegevens> zinnen)
    {
        foreach (var lid in leden)
        {
            if (lid is Feitlid feit)
            {
                Lees(feit, eigenaar, zinnen);
            }
            else if (lid is Groeplid groep)
            {
                Lees(groep.Leden, eigenaar, zinnen);
            }
        }
    }

    private void Lees(Feitlid lid, object eigenaar, List<Zingegevens> zinnen)
    {
        if (lid.IsGewogen)
        {
            return;
        }

        switch (lid.Lees(eigenaar))
        {
            case IFeit feit:
                Lees(lid, feit, null, zinnen);
                break;
            case IPaarFeiten paren:
                foreach (var (id, feit) in paren.Alle())
                {
                    Lees(lid, feit, bron.Dossier.Beklaagden.Items.Length > 1 ? Tweede(id) : null, zinnen);
                }

                break;
            default:
                break;
        }
    }

    private void Lees(Feitlid lid, IFeit feit, string? wie, List<Zingegevens> zinnen)
    {
        var bronnen = bron.Bronnen.Feiten([feit.Herkomst with { BeoordeeldDoor = null }]);
        if (feit.IsBetwist)
        {
            // Which reading is more plausible is for the oordeel.
            var lezingen = feit.LezingenZonderType.Select(l => FeitenverslagTeksten.Lezing(Woorden.Partij(l.Volgens), FeitenverslagTeksten.Over(wie, Zin(lid, l.Waarde))));
            betwist.Add(new(Woorden.Zin(string.Join("; ", lezingen)), bron.Bronnen.Feiten(feit.LezingenZonderType.Select(l => new Herkomst(l.Bron, l.Vindplaats)))));
        }
        else if (feit.Status == Feitstatus.Vastgesteld)
        {
            zinnen.Add(new(Woorden.Zin(FeitenverslagTeksten.Over(wie, Zin(lid, feit.Vastgesteld!))), bronnen));
        }
        else if (feit.Status == Feitstatus.NietVastTeStellen && bron.Context.WoordenVan(lid.Pad) is { } woorden)
        {
            nietVastTeStellen.Add(new(FeitenverslagTeksten.Vraag(woorden.Vraag, wie), bronnen));
        }
    }

    private string Zin(Feitlid lid, object waarde) => bron.Feit(lid.Pad, FactPaths.Written(waarde));

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
