using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>Norms that do not bear on the oordeel, by what is to be said of them: what was complied with by its title only, what does not apply by its reason.</summary>
internal sealed class Kortdeel(Weergavecontext context, Motivering motivering, Feitzin feiten, OpenNormendeel open, BuitenToepassingdeel buiten)
{
    public IEnumerable<Blok> Blokken(IReadOnlyList<Normbevinding> bevindingen) =>
    [
        .. Lijst(bevindingen, Naleving.Geschonden, Schending),
        .. Lijst([.. bevindingen.Where(b => !b.VoorZoverVanToepassing)], Naleving.Nageleefd, Titel),
        .. Lijst(Weergaveteksten.VoorZover, [.. bevindingen.Where(b => b.VoorZoverVanToepassing).Select(Titel)]),
        .. Lijst(bevindingen, Naleving.NietVastTeStellen, open.Punt),
        .. buiten.Lijst([.. bevindingen.Where(b => b.Naleving == Naleving.NietVanToepassing)], Weergaveteksten.KortNietVanToepassing),
    ];

    private static IEnumerable<Blok> Lijst(IReadOnlyList<Normbevinding> bevindingen, Naleving naleving, Func<Normbevinding, Punt> punt)
    {
        var deze = bevindingen.Where(b => b.Naleving == naleving).ToList();
        return deze.Count == 0 ? [] : Lijst(Weergaveteksten.Kort(naleving, deze[0].Soort), [.. deze.Select(punt)]);
    }

    private static IEnumerable<Blok> Lijst(string inleiding, ImmutableArray<Punt> punten) =>
        punten.IsEmpty ? [] : [new Blok.Alinea(inleiding), new Blok.Opsomming(punten)];

    private Punt Titel(Normbevinding bevinding) => new(context.Kopregel(bevinding) + ".", [.. Motivering.Uitleg(bevinding)]);

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
