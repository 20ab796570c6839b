using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Oordelen;

/// <summary>Says why a row has its answer, when somebody asks. It reads the facts anew, once, so that an assessment of which nobody asks reasons keeps nothing but the dossier.</summary>
internal sealed class Explainer(Toetsplan plan, UitlegPlans otherPlans, Klachtdossier dossier, DateOnly assessmentDate, int readingBound)
{
    private readonly Lock gate = new();
    private EvaluationState? shared;
    private FactPaths? sharedPaths;
    private OtherReadings? sharedOthers;

    public Explanation Explain(Toetsresultaat result)
    {
        lock (gate)
        {
            var state = shared ??= Normtoetser.StateFor(plan, dossier, assessmentDate);
            var item = ItemPath(result.Row, state.Facts);
            if (result.Row.Kind == RowKind.Empty)
            {
                return new() { Item = item, EmptyList = true, Grounds = [], Readings = [], Missing = [], MissingWords = [] };
            }

            result.Row.Enter(state);
            return Explain(result, state, item);
        }
    }

    private Explanation Explain(Toetsresultaat result, EvaluationState state, string? item)
    {
        var collector = new ExplanationCollector();
        var norm = result.Row.Plan;
        var notInForce = norm.InForce.Evaluate(state) == Waarheid.Onwaar;
        var exception = notInForce ? null : ExceptionTo(result, state);
        Collect(result, state, exception, notInForce, collector);
        var passed = result.IsBreached ? Passed(norm, state) : null;
        passed?.Because.ToList().ForEach(b => b.Condition.Explain(state, b.Truth, collector));
        var paths = sharedPaths ??= new(state.Facts);
        var (missing, words) = Missing(collector, result.Row, state.Facts, paths);
        return new()
        {
            Item = item,
            Exception = exception?.Exception,
            NotInForce = notInForce,
            LastDay = passed?.Steps ?? [],
            KeptDay = result.Possible == Outcomes.Complied ? norm.Complied.Kept(state, Waarheid.Waar)?.Steps ?? [] : [],
            BurdenDecided = result.IsBreached && BurdenDecided(norm, state),
            Grounds = [.. collector.Facts.Where(f => !state.Facts.Cells[f.Cell].IsUnstatedAndBlank()).Select(f => paths.GroundOf(f.Slot, f.Cell))],
            Readings = [.. Readings(result, state, collector, paths)],
            Missing = missing,
            MissingWords = words,
            OtherReadings = (sharedOthers ??= new(otherPlans, dossier, assessmentDate, readingBound)).Of(result),
        };
    }

    // Of what does not apply by its own conditions, an exception says nothing.
    private static ExceptionPlan? ExceptionTo(Toetsresultaat result, EvaluationState state)
    {
        var norm = result.Row.Plan;
        return result.Possible == Outcomes.NotApplicable && norm.Applies.Evaluate(state) != Waarheid.Onwaar
            ? norm.Exceptions.FirstOrDefault(e => e.Evaluate(state) == Waarheid.Waar)
            : null;
    }

    // What was done too late has passed its own last day. Of what was not done at all, the day on which it was due is past; only a duty to do it in time speaks of that day.
    // An exception can give more time: where that day was let pass as well, it is the one that counts.
    private static Deadline? Passed(NormPlan norm, EvaluationState state)
    {
        var passed = norm.Complied.Passed(state, Waarheid.Onwaar) ?? (TermReads.In(norm.Norm.VoldaanAls) ? norm.Due.Passed(state, Waarheid.Waar) : null);
        return passed is null ? null : norm.Exceptions
            .Where(e => e.InForce.Evaluate(state) == Waarheid.Waar)
            .Select(e => e.Applies.Passed(state, Waarheid.Onwaar))
            .OfType<Deadline>()
            .Append(passed)
            .MaxBy(d => d.Day.High);
    }

    private static void Collect(Toetsresultaat result, EvaluationState state, ExceptionPlan? exception, bool notInForce, ExplanationCollector into)
    {
        var norm = result.Row.Plan;
        switch (result.Possible)
        {
            case Outcomes.NotApplicable when notInForce:
                norm.InForce.Explain(state, Waarheid.Onwaar, into);
                break;
            case Outcomes.NotApplicable when exception is not null:
                exception.Applies.Explain(state, Waarheid.Waar, into);
                break;
            case Outcomes.NotApplicable:
                norm.Applies.Explain(state, norm.Applies.Evaluate(state), into);
                break;
            default:
                ExplainApplicable(result, norm, state, into);
                break;
        }
    }

    private static void ExplainApplicable(Toetsresultaat result, NormPlan norm, EvaluationState state, ExplanationCollector into)
    {
        ExplainAsItIs(norm.Complied, state, into);
        if (result.CanBeBreached)
        {
            into.OneCauseIsEnough = true;
            ExplainAsItIs(norm.Due, state, into);
            into.OneCauseIsEnough = false;
        }

        ExplainAsItIs(norm.Applies, state, into);
        var inForce = norm.InForce.Evaluate(state);
        if (inForce == Waarheid.Onbekend)
        {
            norm.InForce.Explain(state, inForce, into);
        }

        if (!result.CanBeBreached)
        {
            return;
        }

        into.OneCauseIsEnough = true;
        foreach (var exception in norm.Exceptions)
        {
            if (exception.InForce.Evaluate(state) != Waarheid.Onwaar)
            {
                ExplainAsItIs(exception.Applies, state, into);
            }
        }
    }

    private static bool BurdenDecided(NormPlan norm, EvaluationState state) =>
        norm.Complied.Evaluate(state) != norm.CompliedWithoutBurden.Evaluate(state)
        || norm.Exceptions.Any(e => e.Applies.Evaluate(state) != e.WithoutBurden.Evaluate(state));

    private static void ExplainAsItIs(Condition condition, EvaluationState state, ExplanationCollector into) =>
        condition.Explain(state, condition.Evaluate(state), into);

    private (ImmutableArray<string> Missing, ImmutableArray<string> Words) Missing(ExplanationCollector collector, Row row, Feitenset facts, FactPaths paths)
    {
        var missing = new List<(string Path, string Word)>();
        if (row.IsRest)
        {
            missing.AddRange(row.Plan.Lists.Where(scope => !facts.IsComplete(scope)).Select(ListOf));
        }

        missing.AddRange(collector.Facts.Where(f => facts.Cells[f.Cell].IsUnstated && !facts.IsOfRest(f.Slot, f.Cell)).Select(f => (paths.PathOf(f.Slot, f.Cell), facts.Layout.WordOf(f.Slot))));
        missing.AddRange(collector.Lists.Where(scope => !facts.IsComplete(scope)).Select(ListOf));
        var distinct = missing.Distinct().ToList();
        return ([.. distinct.Select(m => m.Path)], [.. distinct.Select(m => m.Word)]);

        (string Path, string Word) ListOf(int scope) => (plan.Layout.NameOf(scope), plan.Layout.NameOf(scope));
    }

    private IEnumerable<NalevingPerLezing> Readings(Toetsresultaat result, EvaluationState state, ExplanationCollector collector, FactPaths paths)
    {
        if (Outcome.NameOf(result.Possible) != Naleving.NietVastTeStellen)
        {
            yield break;
        }

        var enumerator = new ReadingEnumerator(state, SearchBounds.For(state, readingBound, 1 << 10));
        foreach (var (slot, cell) in collector.Facts.Where(f => state.Facts.Cells[f.Cell].IsContestedOpen))
        {
            var ground = paths.GroundOf(slot, cell);
            for (var choice = 0; choice < state.ChoicesOf(cell); choice++)
            {
                state.Assumptions.Assume(cell, choice);
                var outcomes = enumerator.Unite(result.Row);
                state.Assumptions.Forget(cell);
                yield return new(ground.Feit, ground.Lezingen[choice].Volgens, Outcome.NameOf(outcomes));
            }
        }
    }

    private static string? ItemPath(Row row, Feitenset facts)
    {
        var lists = row.Plan.Lists;
        return lists.Length switch
        {
            0 => null,
            1 => Item(0, row.First),
            _ => $"{Item(0, row.First)} × {Item(1, row.Second)}",
        };

        string Item(int position, int index)
        {
            var name = facts.Layout.NameOf(lists[position]);
            return row.Kind switch
            {
                RowKind.Empty => name,
                RowKind.Rest => $"{name}[?]",
                _ => $"{name}[{index}]",
            };
        }
    }
}
