using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The body of the page: what can be said of each norm, and why.</summary>
internal sealed class Normendeel
{
    private readonly Weergavecontext context;
    private readonly Motivering motivering;
    private readonly OpenNormendeel open;
    private readonly BuitenToepassingdeel buiten;
    private readonly Kortdeel kort;
    private readonly Schendingdeel schending;
    private readonly List<Normbevinding> tellend;
    private readonly List<Normbevinding> overige;

    private Normendeel(Weergavecontext context)
    {
        this.context = context;
        var feiten = new Feitzin(context);
        motivering = new(context);
        open = new(context, motivering, feiten);
        buiten = new(context, motivering, feiten);
        kort = new(context, motivering, feiten, open, buiten);
        var elders = context.Beoordeling.OverigeBevindingen.ToHashSet(StringComparer.Ordinal);
        var normen = context.Beoordeling.Normen.Where(n => n.Soort != Normsoort.Aandachtspunt).ToList();
        tellend = normen.FindAll(n => !elders.Contains(n.Id));
        overige = normen.FindAll(n => elders.Contains(n.Id));
        schending = new(context, motivering, feiten, GedeeldeFeiten.Van(tellend.Concat(overige).Where(IsGeschonden), feiten));
    }

    public static IEnumerable<Blok> Blokken(Weergavecontext context) => new Normendeel(context).Blokken();

    private IEnumerable<Blok> Blokken() =>
    [
        .. Geschonden([.. tellend.Where(IsGeschonden)]),
        .. Nageleefd([.. tellend.Where(n => n.Naleving == Naleving.Nageleefd)]),
        .. open.Blokken([.. tellend.Where(n => n.Naleving == Naleving.NietVastTeStellen)]),
        .. buiten.Blokken([.. tellend.Where(n => n.Naleving == Naleving.NietVanToepassing)]),
        .. Aandachtspunten([.. context.Beoordeling.Normen.Where(n => n.Soort == Normsoort.Aandachtspunt)]),
        .. Overige(),
    ];

    private static bool IsGeschonden(Normbevinding bevinding) => bevinding.Naleving == Naleving.Geschonden;

    private IEnumerable<Blok> Geschonden(List<Normbevinding> bevindingen)
    {
        yield return new Blok.Kop(2, Weergaveteksten.Geschonden);
        if (context.Beoordeling.Onderdelen.All(o => o.Oordeel is Oordeel.BuitenBevoegdheid or Oordeel.NietOnderzocht))
        {
            yield return new Blok.Alinea(Weergaveteksten.NietsBeoordeeld);
        }

        if (bevindingen.Count == 0)
        {
            yield return new Blok.Alinea(Weergaveteksten.NietsGeschonden(context.Dossier.Verzoek is not null, overige.Count(IsGeschonden)));
        }

        foreach (var blok in bevindingen.SelectMany(b => schending.Blokken(b, b.Titel)))
        {
            yield return blok;
        }
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

    private IEnumerable<Blok> Aandachtspunten(List<Normbevinding> punten) => punten.Count == 0
        ? []
        : [new Blok.Kop(2, Weergaveteksten.Aandachtspunten), new Blok.Alinea(Weergaveteksten.AandachtspuntenInleiding), .. kort.Blokken(punten)];

    // What is breached comes first: it carries no oordeel, but somebody was wronged by it all the same.
    private IEnumerable<Blok> Overige()
    {
        if (overige.Count == 0)
        {
            return [];
        }

        var geschonden = overige.FindAll(IsGeschonden);
        var rest = overige.FindAll(b => !IsGeschonden(b));
        return
        [
            new Blok.Kop(2, Weergaveteksten.OverigeBevindingen),
            new Blok.Alinea(context.Dossier.Verzoek is null ? Weergaveteksten.OverigeInleidingZonderVerzoek : Weergaveteksten.OverigeInleiding),
            .. geschonden.SelectMany(b => schending.Blokken(b, Weergaveteksten.OverigGeschonden(b.Titel))),
            .. geschonden.Count > 0 && rest.Count > 0 ? [new Blok.Kop(3, Weergaveteksten.AndereNormen)] : Array.Empty<Blok>(),
            .. kort.Blokken(rest),
        ];
    }

    // That a norm is complied with as far as it applies, stands above the list.
    private Punt Punt(Normbevinding bevinding) => new(
        context.Kopregel(bevinding) + ".",
        [string.Join(' ', motivering.Zinnen(bevinding).Where(z => z != MotiveringTeksten.VoorZoverVanToepassing)), .. Motivering.Uitleg(bevinding)]);
}
