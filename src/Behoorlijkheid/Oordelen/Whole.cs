using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>Takes the parts together.</summary>
internal static class Whole
{
    private static readonly ImmutableArray<Oordeel> Order =
    [
        Oordeel.Gegrond, Oordeel.DeelsGegrond, Oordeel.Ongegrond, Oordeel.GeenOordeel, Oordeel.VerschillendPerOnderdeel,
        Oordeel.NogNietTeBeoordelen, Oordeel.BuitenBevoegdheid, Oordeel.NietOnderzocht, Oordeel.NietGetoetst,
    ];

    /// <summary>The whole of these oordelen.</summary>
    public static Oordeel Of(IReadOnlyCollection<Oordeel> parts)
    {
        var judged = parts.Where(IsJudged).Distinct().ToList();
        if (judged.Count == 0)
        {
            return parts.All(p => p == Oordeel.BuitenBevoegdheid) ? Oordeel.BuitenBevoegdheid
                : parts.All(p => p == Oordeel.NietGetoetst) ? Oordeel.NietGetoetst
                : Oordeel.NietOnderzocht;
        }

        return judged.Count == 1 ? judged[0]
            : judged.Contains(Oordeel.Gegrond) ? Oordeel.DeelsGegrond
            : judged.Contains(Oordeel.NogNietTeBeoordelen) ? Oordeel.NogNietTeBeoordelen
            : Oordeel.VerschillendPerOnderdeel;
    }

    /// <summary>Every whole that the possible oordelen of the parts can lead to.</summary>
    public static ImmutableArray<Oordeel> Possible(ImmutableArray<Onderdeeloordeel> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0].Mogelijk;
        }

        List<ImmutableHashSet<Oordeel>> sets = [[]];
        foreach (var part in parts)
        {
            sets = [.. sets.SelectMany(set => part.Mogelijk.Select(set.Add)).DistinctBy(Key)];
        }

        var wholes = sets.Select(set => Of(set)).ToHashSet();
        return [.. Order.Where(wholes.Contains)];
    }

    private static string Key(ImmutableHashSet<Oordeel> set) => string.Join(',', set.Order());

    private static bool IsJudged(Oordeel oordeel) =>
        oordeel is Oordeel.Gegrond or Oordeel.Ongegrond or Oordeel.GeenOordeel or Oordeel.NogNietTeBeoordelen;
}
