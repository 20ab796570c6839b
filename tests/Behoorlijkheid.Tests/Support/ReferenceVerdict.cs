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
        var canBeDecided = Completions.Of(unstated, evaluator.Sketch, nothing)
            .Any(stated => Certain(stated, Outcomes.Breached) == Oordeel.Gegrond || Certain(stated, Outcomes.Complied) == Oordeel.Ongegrond);
        return canBeDecided || rows.Any(IsNotDue) ? Oordeel.NogNietTeBeoordelen : Oordeel.GeenOordeel;
    }

    /// <summary>Gegrond or ongegrond when it is certain, given what is stated, whatever the reading of all that is open.</summary>
    /// <param name="stated">What is stated.</param>
    /// <param name="notDue">What comes of a duty that nobody has done and that is not due yet.</param>
    private Oordeel? Certain(ImmutableDictionary<FactKey, FactState> stated, Outcomes notDue = Outcomes.Complied | Outcomes.Breached)
    {
        var sets = rows.Select(r => evaluator.Of(r, stated, notDue)).ToArray();
        if (sets.Contains(Outcomes.Breached) || BreachedWhateverTheReading(stated, notDue))
        {
            return Oordeel.Gegrond;
        }

        return sets.Any(s => s.HasFlag(Outcomes.Breached)) ? null : Oordeel.Ongegrond;
    }

    private bool BreachedWhateverTheReading(ImmutableDictionary<FactKey, FactState> stated, Outcomes notDue)
    {
        var readings = Completions.Of(open, evaluator.Sketch, stated).ToArray();
        return rows.SelectMany(r => r.Norm.Vereisten).Distinct().Any(vereiste =>
            readings.All(reading => rows.Any(r => r.Norm.Vereisten.Contains(vereiste) && evaluator.Under(r, reading, notDue) == Outcomes.Breached)));
    }

    private bool IsNotDue(ReferenceRow row) =>
        evaluator.Of(row).HasFlag(Outcomes.Breached) && evaluator.IsCertainlyNotDue(row);
}
