using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Oordelen;

/// <summary>Says of one moment how it stands, and on what that rests.</summary>
/// <param name="moment">The moment.</param>
/// <param name="item">Index of its item, or -1.</param>
/// <param name="state">The facts; the item has been entered.</param>
/// <param name="tester">Finds what can still be so.</param>
internal sealed class MomentAccount(MomentPlan moment, int item, EvaluationState state, MomentTester tester)
{
    private readonly FactPaths paths = new(state.Facts);

    /// <summary>The account; <c>null</c> when there is no such moment.</summary>
    public Termijnmoment? Give()
    {
        var united = tester.Unite(moment);
        var possible = Possible();
        if (MomentStatuses.Of(united.Possible) is not { } status || IsLeftOut(possible))
        {
            return null;
        }

        var missing = Missing(united, status, possible);
        var (least, most) = Days(status, united.Day);
        return new()
        {
            Id = moment.Rule.Id,
            Naam = moment.Rule.Naam,
            Aard = moment.Rule.Aard,
            Item = item < 0 ? null : FormattableString.Invariant($"{state.Facts.Layout.NameOf(moment.List)}[{item}]"),
            ItemId = item < 0 ? null : state.Facts.IdOf(moment.List, item),
            Status = status,
            VoorZoverVanToepassing = (united.Possible & MomentOutcomes.NotApplicable) != 0,
            VroegsteLaatsteDag = DayOf(united.Day.Low),
            LaatsteLaatsteDag = DayOf(united.Day.High),
            Gedaan = DoneOn(),
            NietGedaan = moment.IsDone(state) == Waarheid.Onwaar,
            MinsteDagen = least,
            MeesteDagen = most,
            Bronnen = [.. possible.Select(v => v.Variant.Bron).OfType<string>().Distinct(StringComparer.Ordinal)],
            Volgende = moment.Rule.Volgende,
            Ontbrekend = [.. missing.Select(m => m.Path)],
            OntbrekendeWoorden = [.. missing.Select(m => m.Word)],
            Wegen = [.. possible.Select(v => new Termijnweg(v.Variant, [.. v.Day.Steps(state)], DayOf(DayIn(v.Day).Low), DayOf(DayIn(v.Day).High)))],
            AndereUitleg = [.. OtherReadings(united, possible)],
            Lezingen = [.. Readings(possible)],
        };
    }

    /// <summary>The ways in which the last day can still be found.</summary>
    private List<VariantPlan> Possible() => [.. moment.Variants.Where(v => v.IsSo(state, DayIn(v.Day)) != Waarheid.Onwaar)];

    private bool IsLeftOut(List<VariantPlan> possible) =>
        moment.Rule.ZonderDagWeglaten && possible.TrueForAll(v => DayOf(DayIn(v.Day).High) is null);

    private Span DayIn(LastDayPlan day)
    {
        var causes = default(OpenCauses);
        return day.Read(state, ref causes);
    }

    /// <summary>What follows from each other reading of the law by which the last day is another day.</summary>
    private IEnumerable<Momentuitleg> OtherReadings(MomentOutcome followed, List<VariantPlan> possible)
    {
        var readings = possible.SelectMany(v => v.Readings).Where(r => r.Applies.Evaluate(state) == Waarheid.Waar);
        foreach (var reading in readings.DistinctBy(r => r.Reading.Id))
        {
            var other = tester.Unite(moment, reading.Reading.Id);
            if (other.Day != followed.Day)
            {
                var status = MomentStatuses.Of(other.Possible) ?? Momentstatus.NietTeBepalen;
                yield return new(reading.Reading.Id, reading.Reading.Tekst, DayOf(other.Day.Low), DayOf(other.Day.High), status);
            }
        }
    }

    private Datum? DoneOn()
    {
        if (moment.DoneOn is not { } on || moment.IsDone(state) == Waarheid.Onwaar)
        {
            return null;
        }

        var cell = state.Read(on.Cell(state));
        return cell.IsOpen ? null : new Datum(DateOnly.FromDayNumber(cell.Low), DateOnly.FromDayNumber(cell.High));
    }

    private (int? Least, int? Most) Days(Momentstatus status, Span last)
    {
        var today = new Span(state.AssessmentDay, state.AssessmentDay);
        Span? until = status switch
        {
            Momentstatus.TeLaat when moment.IsDone(state) == Waarheid.Onwaar => today,
            Momentstatus.TeLaat when DoneOn() is { } on => new(on.Eerste.DayNumber, on.Laatste.DayNumber),
            Momentstatus.Verstreken => today,
            _ => null,
        };
        if (status == Momentstatus.NogNietVerstreken && DayOf(last.Low) is not null && DayOf(last.High) is not null)
        {
            return ((int)Math.Max(0, last.Low - state.AssessmentDay), (int)(last.High - state.AssessmentDay));
        }

        return until is { } done && DayOf(last.Low) is not null && DayOf(last.High) is not null
            ? ((int)Math.Max(1, done.Low - last.High), (int)(done.High - last.Low))
            : (null, null);
    }

    private List<(string Path, string Word)> Missing(MomentOutcome united, Momentstatus status, List<VariantPlan> possible)
    {
        var collector = new ExplanationCollector();
        if ((united.Possible & MomentOutcomes.NotApplicable) != 0 || status == Momentstatus.NietTeBepalen || !united.Day.IsOne)
        {
            ExplainIfOpen(moment.Applies, collector);
            possible.ForEach(v => ExplainIfOpen(v.Applies, collector));
        }

        if (!united.Day.IsOne)
        {
            possible.ForEach(v => v.Day.Explain(state, collector));
        }

        var done = moment.IsDone(state);
        if (status == Momentstatus.NietTeBepalen && done != Waarheid.Onwaar)
        {
            if (moment.Done is { } condition && done == Waarheid.Onbekend)
            {
                condition.Explain(state, done, collector);
            }

            if (moment.DoneOn is { } on)
            {
                collector.Add(on.Slot, on.Cell(state));
            }
        }

        return [.. collector.Facts.Where(f => IsMissing(state.Facts.Cells[f.Cell]) && !state.Facts.IsOfRest(f.Slot, f.Cell))
            .Select(f => (paths.PathOf(f.Slot, f.Cell), state.Facts.Layout.WordOf(f.Slot)))];
    }

    private static bool IsMissing(in Cell cell) => cell.State == CellState.Unstated || (!cell.IsOpen && cell.Low != cell.High);

    private void ExplainIfOpen(Condition condition, ExplanationCollector into)
    {
        if (condition.Evaluate(state) == Waarheid.Onbekend)
        {
            condition.Explain(state, Waarheid.Onbekend, into);
        }
    }

    private IEnumerable<Momentlezing> Readings(List<VariantPlan> possible)
    {
        var collector = new ExplanationCollector();
        moment.Applies.Explain(state, moment.Applies.Evaluate(state), collector);
        foreach (var variant in possible)
        {
            variant.Applies.Explain(state, variant.Applies.Evaluate(state), collector);
            variant.Day.Explain(state, collector);
        }

        moment.Done?.Explain(state, moment.Done.Evaluate(state), collector);
        if (moment.DoneOn is { } on)
        {
            collector.Add(on.Slot, on.Cell(state));
        }

        foreach (var (slot, cell) in collector.Facts.Where(f => state.Facts.Cells[f.Cell].IsContestedOpen).ToList())
        {
            var ground = paths.GroundOf(slot, cell);
            for (var choice = 0; choice < state.ChoicesOf(cell); choice++)
            {
                state.Assumptions.Assume(cell, choice);
                var outcome = tester.Unite(moment);
                state.Assumptions.Forget(cell);
                yield return new(ground.Feit, ground.Woord, ground.Lezingen[choice].Volgens, DayOf(outcome.Day.Low), DayOf(outcome.Day.High), MomentStatuses.Of(outcome.Possible));
            }
        }
    }

    // Beside the ends of the calendar lie days of which nothing is known.
    private static DateOnly? DayOf(long number) =>
        number > DateOnly.MinValue.DayNumber && number < DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
}
