using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>The facts by which several breached norms had to be complied with, such as all that makes a letter a klaagschrift: they are told once and referred to.</summary>
internal sealed class GedeeldeFeiten
{
    private const int MinsteFeiten = 4;

    private readonly HashSet<string> sleutels;
    private bool verteld;

    private GedeeldeFeiten(IEnumerable<string> sleutels) => this.sleutels = sleutels.ToHashSet(StringComparer.Ordinal);

    /// <summary>The facts that these findings share; none when there is too little to share.</summary>
    public static GedeeldeFeiten Van(IEnumerable<Normbevinding> bevindingen, Feitzin feiten)
    {
        var lijsten = bevindingen.Select(b => feiten.Grondslag(b).Geldt.Select(Sleutel).ToHashSet(StringComparer.Ordinal)).ToList();
        var vaker = lijsten.SelectMany(l => l).GroupBy(z => z, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var delers = lijsten.FindAll(l => l.Count(vaker.Contains) >= MinsteFeiten);
        var samen = delers.Count < 2 ? [] : delers[0].Where(z => delers.TrueForAll(l => l.Contains(z))).ToList();
        return new(samen.Count < MinsteFeiten ? [] : samen);
    }

    /// <summary>Tells the facts by which a norm had to be complied with, those that it shares the first time only.</summary>
    public IEnumerable<Blok> Blokken(ImmutableArray<Punt> geldt)
    {
        ImmutableArray<Punt> samen = [.. geldt.Where(p => sleutels.Contains(Sleutel(p)))];
        if (samen.IsEmpty || samen.Length < sleutels.Count)
        {
            return Lijst(Weergaveteksten.NormGold, Kort(geldt));
        }

        var verwijzing = new Punt(verteld ? Weergaveteksten.EerdereGedeeldeFeiten : Weergaveteksten.DezeGedeeldeFeiten);
        var eerst = verteld ? [] : Lijst(Weergaveteksten.GedeeldeFeiten, Kort(samen));
        verteld = true;
        return [.. eerst, .. Lijst(Weergaveteksten.NormGold, [verwijzing, .. Kort([.. geldt.Where(p => !sleutels.Contains(Sleutel(p)))])])];
    }

    // Bare facts are told in one point: they are many, and seldom what a dispute is about.
    private static ImmutableArray<Punt> Kort(ImmutableArray<Punt> punten) =>
    [
        .. punten.Where(p => !p.Onder.IsEmpty),
        .. string.Join(' ', punten.Where(p => p.Onder.IsEmpty).Select(p => p.Tekst)) is { Length: > 0 } kaal ? new[] { new Punt(kaal) } : [],
    ];

    private static Blok[] Lijst(string inleiding, ImmutableArray<Punt> punten) =>
        punten.IsEmpty ? [] : [new Blok.Alinea(inleiding), new Blok.Opsomming(punten)];

    private static string Sleutel(Punt punt) => string.Join('\n', punt.Onder.Prepend(punt.Tekst));
}
