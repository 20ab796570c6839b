using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>The facts by which several breached norms had to be complied with, such as all that makes a letter a klaagschrift: they are told once and referred to.</summary>
internal sealed class GedeeldeFeiten
{
    private const int MinsteFeiten = 4;

    private bool verteld;

    private GedeeldeFeiten(ImmutableArray<string> zinnen) => Zinnen = zinnen;

    /// <summary>The facts, a sentence each; none when there is too little to share.</summary>
    public ImmutableArray<string> Zinnen { get; }

    /// <summary>The facts that these findings share.</summary>
    public static GedeeldeFeiten Van(IEnumerable<Normbevinding> bevindingen, Feitzin feiten)
    {
        var lijsten = bevindingen.Select(b => feiten.Grondslag(b).Kaal).ToList();
        var vaker = lijsten.SelectMany(l => l).GroupBy(z => z, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var delers = lijsten.FindAll(l => l.Count(vaker.Contains) >= MinsteFeiten);
        ImmutableArray<string> zinnen = delers.Count < 2 ? [] : [.. delers[0].Where(z => delers.TrueForAll(l => l.Contains(z, StringComparer.Ordinal)))];
        return new(zinnen.Length < MinsteFeiten ? [] : zinnen);
    }

    /// <summary>Whether all of them are among these.</summary>
    public bool In(ImmutableArray<string> kaal) => !Zinnen.IsEmpty && Zinnen.All(z => kaal.Contains(z, StringComparer.Ordinal));

    /// <summary>The facts themselves, the first time that they are asked for.</summary>
    public IEnumerable<Blok> Blokken()
    {
        if (verteld)
        {
            yield break;
        }

        verteld = true;
        yield return new Blok.Alinea(Weergaveteksten.GedeeldeFeiten);
        yield return new Blok.Opsomming([new Punt(string.Join(' ', Zinnen))]);
    }
}
