using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>Norms that do not bear on the oordeel, by what is to be said of them: what was complied with by its title only, what does not apply by its reason.</summary>
internal sealed class Kortdeel(Weergavecontext context, Motivering motivering, Feitzin feiten, OpenNormendeel open, BuitenToepassingdeel buiten)
{
    public IEnumerable<Blok> Blokken(IReadOnlyList<Normbevinding> bevindingen) =>
    [
        .. Lijst(bevindingen, Naleving.Geschonden, b => b.Select(Schending)),
        .. Lijst([.. bevindingen.Where(b => !b.VoorZoverVanToepassing)], Naleving.Nageleefd, Titels),
        .. Lijst(Weergaveteksten.VoorZover, [.. Titels(bevindingen.Where(b => b.VoorZoverVanToepassing))]),
        .. Lijst(bevindingen, Naleving.NietVastTeStellen, b => b.Select(open.Punt)),
        .. buiten.Lijst([.. bevindingen.Where(b => b.Naleving == Naleving.NietVanToepassing)], Weergaveteksten.KortNietVanToepassing),
    ];

    private static IEnumerable<Blok> Lijst(IReadOnlyList<Normbevinding> bevindingen, Naleving naleving, Func<IEnumerable<Normbevinding>, IEnumerable<Punt>> punten)
    {
        var deze = bevindingen.Where(b => b.Naleving == naleving).ToList();
        return deze.Count == 0 ? [] : Lijst(Weergaveteksten.Kort(naleving, deze[0].Soort), [.. punten(deze)]);
    }

    private static IEnumerable<Blok> Lijst(string inleiding, ImmutableArray<Punt> punten) =>
        punten.IsEmpty ? [] : [new Blok.Alinea(inleiding), new Blok.Opsomming(punten)];

    // What is contested law is said with each of its items: it need not concern them all.
    private IEnumerable<Punt> Titels(IEnumerable<Normbevinding> bevindingen) =>
        bevindingen.GroupBy(b => (b.Id, Uitleg: string.Join(' ', Motivering.Uitleg(b))))
            .Select(g => new Punt(context.Kopregels(g).Single() + ".", [.. Motivering.Uitleg(g.First())]));

    // A fact often says the same as the sentence of the norm, and says where it comes from as well.
    private Punt Schending(Normbevinding bevinding)
    {
        var waarom = motivering.Tekst(bevinding);
        var isFeit = feiten.Zinnen(bevinding).Contains(Woorden.KleineLetter(waarom.TrimEnd('.')), StringComparer.Ordinal);
        return new(
            context.Kopregel(bevinding) + ".",
            [
                .. isFeit ? [] : new[] { waarom },
                .. feiten.Grondslag(bevinding).Doorslag.SelectMany(p => p.Onder.Prepend(p.Tekst)),
                .. Motivering.Uitleg(bevinding),
                Weergaveteksten.Aanwijzing(bevinding.Aanwijzing),
            ]);
    }
}
