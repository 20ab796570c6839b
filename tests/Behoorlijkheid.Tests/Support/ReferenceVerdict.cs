using System.Collections.Immutable;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The oordeel on a part that invokes every norm, by brute force: all ways to state what is unstated, with what is settled left open.</summary>
/// <remarks>For dossiers of which only yes/no and contested facts are open.</remarks>
internal sealed class ReferenceVerdict
{
    private readonly ReferenceEvaluator evaluator;
    private readonly ImmutableArray<ReferenceRow> rows;
    private readonly ImmutableArray<FactKey> open;

    public ReferenceVerdict(ReferenceEvaluator evaluator)
    {
        this.evaluator = evaluator;
        rows = [.. evaluator.Rows().Where(r => r.Norm.Soort != Normsoort.Aandachtspunt)];
        open = [.. rows.SelectMany(r => evaluator.Open(r)).Distinct()];
    }

    /// <summary>Number of combinations of open facts.</summary>
    public int Combinations => Completions.Count(open, evaluator.Sketch);

    public Oordeel Of()
    {
        if (rows.IsEmpty)
        {
            return Oordeel.NietGetoetst;
        }

        var nothing = ImmutableDictionary<FactKey, FactState>.Empty;
        if (Certain(nothing) is { } certain)
        {
            return certain;
        }

        var unstated = evaluator.Sketch.Closed ? [] : open.Where(k => evaluator.Sketch[k].IsUnstated).ToArray();
        var canBeDecided = Completions.Of(unstated, evaluator.Sketch, nothing).Any(stated => Certain(stated) is not null);
        return canBeDecided || rows.Any(IsNotDue) ? Oordeel.NogNietTeBeoordelen : Oordeel.GeenOordeel;
    }

    /// <summary>Gegrond or ongegrond when it is certain, given what is stated, whatever the reading of all that is open.</summary>
    private Oordeel? Certain(ImmutableDictionary<FactKey, FactState> stated)
    {
        var sets = rows.Select(r => evaluator.Of(r, stated)).ToArray();
        if (sets.Contains(Outcomes.Breached) || BreachedWhateverTheReading(stated))
        {
            return Oordeel.Gegrond;
        }

        return sets.Any(s => s.HasFlag(Outcomes.Breached)) ? null : Oordeel.Ongegrond;
    }

    private bool BreachedWhateverTheReading(ImmutableDictionary<FactKey, FactState> stated)
    {
        var readings = Completions.Of(open, evaluator.Sketch, stated).ToArray();
        return rows.SelectMany(r => r.Norm.Vereisten).Distinct().Any(vereiste =>
            readings.All(reading => rows.Any(r => r.Norm.Vereisten.Contains(vereiste) && evaluator.Under(r, reading) == Outcomes.Breached)));
    }

    private bool IsNotDue(ReferenceRow row) =>
        evaluator.Of(row).HasFlag(Outcomes.Breached) && evaluator.IsCertainlyNotDue(row);
}
