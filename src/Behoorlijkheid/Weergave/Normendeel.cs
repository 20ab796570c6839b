using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The body of the page: what can be said of each norm, and why.</summary>
internal sealed class Normendeel
{
    private readonly Weergavecontext context;
    private readonly Motivering motivering;
    private readonly Feitzin feiten;
    private readonly OpenNormendeel open;
    private readonly BuitenToepassingdeel buiten;

    private Normendeel(Weergavecontext context)
    {
        this.context = context;
        motivering = new(context);
        feiten = new(context);
        open = new(context, Kopregel, Regels);
        buiten = new(context, motivering, feiten, Kopregel);
    }

    public static IEnumerable<Blok> Blokken(Weergavecontext context) => new Normendeel(context).Blokken();

    private IEnumerable<Blok> Blokken()
    {
        var beoordeling = context.Beoordeling;
        var overige = beoordeling.OverigeBevindingen;
        var normen = beoordeling.Normen.Where(n => n.Soort != Normsoort.Aandachtspunt).ToList();
        var tellend = normen.Where(n => !overige.Contains(n.Id)).ToList();
        return
        [
            .. Geschonden([.. tellend.Where(n => n.Naleving == Naleving.Geschonden)]),
            .. Nageleefd([.. tellend.Where(n => n.Naleving == Naleving.Nageleefd)]),
            .. open.Blokken([.. tellend.Where(n => n.Naleving == Naleving.NietVastTeStellen)]),
            .. buiten.Blokken([.. tellend.Where(n => n.Naleving == Naleving.NietVanToepassing)]),
            .. Kort(
                Weergaveteksten.Aandachtspunten,
                Weergaveteksten.AandachtspuntenInleiding,
                beoordeling.Normen.Where(n => n.Soort == Normsoort.Aandachtspunt),
                MetNaleving),
            .. Kort(
                Weergaveteksten.OverigeBevindingen,
                context.Dossier.Verzoek is null ? Weergaveteksten.OverigeInleidingZonderVerzoek : Weergaveteksten.OverigeInleiding,
                normen.Where(n => overige.Contains(n.Id)),
                MetNaleving),
        ];
    }

    private IEnumerable<Blok> Geschonden(List<Normbevinding> bevindingen)
    {
        yield return new Blok.Kop(2, Weergaveteksten.Geschonden);
        if (context.Beoordeling.Onderdelen.All(o => o.Oordeel is Oordeel.BuitenBevoegdheid or Oordeel.NietOnderzocht))
        {
            yield return new Blok.Alinea(Weergaveteksten.NietsBeoordeeld);
        }

        if (bevindingen.Count == 0)
        {
            yield return new Blok.Alinea(Weergaveteksten.NietsGeschonden);
        }

        foreach (var bevinding in bevindingen)
        {
            yield return new Blok.Kop(3, bevinding.Titel);
            yield return new Blok.Gegevens([.. Gegevens(bevinding)]);
            yield return new Blok.Alinea(motivering.Tekst(bevinding));
            var (doorslag, geldt) = feiten.Punten(bevinding);
            foreach (var blok in Lijst(Weergaveteksten.DitBerustOp, doorslag).Concat(Lijst(Weergaveteksten.NormGold, geldt)))
            {
                yield return blok;
            }

            foreach (var uitleg in Uitleg(bevinding))
            {
                yield return new Blok.Alinea(uitleg);
            }

            yield return new Blok.Alinea(Weergaveteksten.Aanwijzing(bevinding.Aanwijzing));
        }
    }

    private static IEnumerable<string> Uitleg(Normbevinding bevinding) =>
        bevinding.AndereUitleg.Select(u => MotiveringTeksten.AndereUitleg(u, bevinding.Soort));

    private static IEnumerable<Blok> Lijst(string inleiding, ImmutableArray<Punt> punten) =>
        punten.IsEmpty ? [] : [new Blok.Alinea(inleiding), new Blok.Opsomming(punten)];

    private IEnumerable<Gegeven> Gegevens(Normbevinding bevinding)
    {
        if (Itemnaam.Van(bevinding, context.Dossier) is { } item)
        {
            yield return new(Weergaveteksten.LabelBetreft, item);
        }

        yield return new(Weergaveteksten.LabelSoort, Weergaveteksten.Soort(bevinding.Soort, context.Vereisten(bevinding.Vereisten), bevinding.Vereisten.Length));
        var gedragen = Gedragen(bevinding);
        if (context.Beoordeling.Onderdelen.Length > 1 || gedragen.Count == 0)
        {
            yield return new(Weergaveteksten.LabelGevolg, Weergaveteksten.Draagt(gedragen));
        }

        yield return new(Weergaveteksten.LabelBron, string.Join("; ", bevinding.Bronnen.Select(Woorden.Bron)));
    }

    // Numbers of the parts that it carries.
    private List<int> Gedragen(Normbevinding bevinding)
    {
        var onderdelen = context.Beoordeling.Onderdelen;
        var gedragen = new List<int>(onderdelen.Length);
        for (var i = 0; i < onderdelen.Length; i++)
        {
            if (onderdelen[i].Normen.Contains(bevinding.Id))
            {
                gedragen.Add(i + 1);
            }
        }

        return gedragen;
    }

    private IEnumerable<Blok> Nageleefd(List<Normbevinding> bevindingen)
    {
        if (bevindingen.Count > 0)
        {
            yield return new Blok.Kop(2, Weergaveteksten.Nageleefd);
        }

        ImmutableArray<Punt> zeker = [.. bevindingen.Where(b => !b.VoorZoverVanToepassing).Select(Punt)];
        if (!zeker.IsEmpty)
        {
            yield return new Blok.Opsomming(zeker);
        }

        ImmutableArray<Punt> voorZover = [.. bevindingen.Where(b => b.VoorZoverVanToepassing).Select(Punt)];
        if (!voorZover.IsEmpty)
        {
            yield return new Blok.Alinea(Weergaveteksten.VoorZover);
            yield return new Blok.Opsomming(voorZover);
        }
    }

    private static IEnumerable<Blok> Kort(string kop, string? inleiding, IEnumerable<Normbevinding> bevindingen, Func<Normbevinding, Punt> punt)
    {
        ImmutableArray<Punt> punten = [.. bevindingen.Select(punt)];
        if (punten.IsEmpty)
        {
            yield break;
        }

        yield return new Blok.Kop(2, kop);
        if (inleiding is not null)
        {
            yield return new Blok.Alinea(inleiding);
        }

        yield return new Blok.Opsomming(punten);
    }

    // That a norm is complied with as far as it applies, stands above the list.
    private Punt Punt(Normbevinding bevinding) => new(
        Kopregel(bevinding) + ".",
        [string.Join(' ', motivering.Zinnen(bevinding).Where(z => z != MotiveringTeksten.VoorZoverVanToepassing)), .. Uitleg(bevinding)]);

    private Punt MetNaleving(Normbevinding bevinding)
    {
        var naleving = MotiveringTeksten.Naleving(bevinding.Naleving, bevinding.Soort);
        var geschonden = bevinding.Naleving == Naleving.Geschonden;
        if (bevinding.Naleving == Naleving.NietVastTeStellen && OpenNormendeel.IsAlleenOpen(bevinding))
        {
            return new(Weergaveteksten.MetVragen(Kopregel(bevinding), naleving, open.Vragen(bevinding)));
        }

        if (bevinding.Naleving == Naleving.NietVanToepassing)
        {
            return new($"{Kopregel(bevinding)}: {naleving}. {buiten.Reden(bevinding)}");
        }

        return new(
            $"{Kopregel(bevinding)}: {naleving}.",
            [.. Regels(bevinding), .. geschonden ? Feiten(bevinding) : []]);
    }

    private IEnumerable<string> Feiten(Normbevinding bevinding)
    {
        var (doorslag, geldt) = feiten.Punten(bevinding);
        return doorslag.Concat(geldt).SelectMany(p => p.Onder.Prepend(p.Tekst)).Append(Weergaveteksten.Aanwijzing(bevinding.Aanwijzing));
    }

    private IEnumerable<string> Regels(Normbevinding bevinding)
    {
        yield return motivering.Tekst(bevinding);
        var vragen = context.Vragen(bevinding.Ontbrekend);
        if (bevinding.Naleving == Naleving.NietVastTeStellen && !vragen.IsEmpty)
        {
            yield return Weergaveteksten.ZieVragen(vragen);
        }

        foreach (var uitleg in Uitleg(bevinding))
        {
            yield return uitleg;
        }
    }

    private string Kopregel(Normbevinding bevinding)
    {
        var bron = Woorden.BronKort(bevinding.Bronnen[0]);
        return Itemnaam.Van(bevinding, context.Dossier) is { } item ? $"{bevinding.Titel} ({bron}), {item}" : $"{bevinding.Titel} ({bron})";
    }
}
