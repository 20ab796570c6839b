using System.Collections.Immutable;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Every way to complete open facts: contested ones by their readings, open yes/no facts by both values.</summary>
internal static class Completions
{
    public static bool CanBeTried(FactKey key, Dossierschets sketch) => Choices(key, sketch).Any();

    public static IEnumerable<object> Choices(FactKey key, Dossierschets sketch) => sketch[key] switch
    {
        { Kind: FactKind.Contested } state => state.Readings,
        { IsOpen: true } when key.Fact.Waardetype == typeof(bool) => [false, true],
        _ => [],
    };

    public static int Count(IEnumerable<FactKey> keys, Dossierschets sketch) =>
        keys.Select(k => Math.Max(1, Choices(k, sketch).Count())).Aggregate(1, (a, b) => Math.Min(1 << 20, a * b));

    public static IEnumerable<ImmutableDictionary<FactKey, FactState>> Of(
        IEnumerable<FactKey> keys, Dossierschets sketch, ImmutableDictionary<FactKey, FactState> given) =>
        keys.Where(k => CanBeTried(k, sketch) && !given.ContainsKey(k)).Aggregate(
            new List<ImmutableDictionary<FactKey, FactState>> { given },
            (all, key) => [.. all.SelectMany(a => Choices(key, sketch).Select(c => a.SetItem(key, FactState.Of(c))))]);
}
