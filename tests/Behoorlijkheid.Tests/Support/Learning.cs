using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>One step of learning: the possible values of one fact become a proper subset.</summary>
internal static class Learning
{
    /// <summary>A dossier in which one thing more is known, or <c>null</c> when there is nothing left to learn.</summary>
    public static Dossierschets? Step(Dossierschets sketch, Chance chance)
    {
        var open = sketch.Facts.Keys.Where(k => CanBeLearned(sketch[k])).OrderBy(k => k.ToString(), StringComparer.Ordinal).ToArray();
        if (open.Length == 0)
        {
            return null;
        }

        var key = chance.Of(open);
        return sketch.With(key, Learned(key, sketch[key], chance));
    }

    /// <summary>The dossier with what was found of the items of a list open again: that a fact cannot be established, or that neither reading is more plausible, is a finding and not something learned.</summary>
    public static Dossierschets WithoutFindings(Dossierschets sketch, Lijstlid list) => sketch.Facts
        .Where(f => f.Value.IsSettledOpen && IsOf(f.Key.Fact, list))
        .Aggregate(sketch, (s, f) => s.With(f.Key, f.Value.Kind == FactKind.Contested ? FactState.Contested(null, [.. f.Value.Readings]) : FactState.Unknown));

    private static bool IsOf(Feitlid fact, Lijstlid list) => Words.ListOf(fact) == list || (fact.PaarMet is { } second && Words.List(second) == list);

    private static bool CanBeLearned(FactState state) => state.IsUnstated || state.Value is Datum { IsDag: false };

    private static FactState Learned(FactKey key, FactState state, Chance chance) => state switch
    {
        { Kind: FactKind.Contested } => Weighed(state, chance),
        { Value: Datum span } => FactState.Of(Narrower(span, chance)),
        _ => chance.Below(5) switch
        {
            0 => FactState.Contested(null, Vocabulary.ValueOf(key.Fact, chance), Vocabulary.ValueOf(key.Fact, chance)),
            1 when key.Fact.Waarde.Soort == Waardesoort.Datum => FactState.Of(Vocabulary.Span(key.Fact, chance)),
            _ => FactState.Of(Vocabulary.ValueOf(key.Fact, chance)),
        },
    };

    // Weighing without result ("geen") is a finding, not learning.
    private static FactState Weighed(FactState state, Chance chance) => state.Readings.Length > 2 && chance.Coin()
        ? FactState.Contested(null, [.. state.Readings.RemoveAt(chance.Below(state.Readings.Length))])
        : FactState.Contested(FactState.Parties[chance.Below(state.Readings.Length)], [.. state.Readings]);

    private static Datum Narrower(Datum span, Chance chance)
    {
        var days = span.Laatste.DayNumber - span.Eerste.DayNumber;
        var first = span.Eerste.AddDays(chance.Below(days + 1));
        var last = first == span.Eerste ? first.AddDays(chance.Below(days)) : first.AddDays(chance.Below(span.Laatste.DayNumber - first.DayNumber + 1));
        return new(first, last);
    }
}
