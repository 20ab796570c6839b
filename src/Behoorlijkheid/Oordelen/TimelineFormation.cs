using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Makes the timeline of a dossier.</summary>
/// <param name="plan">The moments of the kader.</param>
/// <param name="bounds">Bounds on the search through open facts.</param>
/// <param name="engine">Name and version of this library.</param>
internal sealed class TimelineFormation(TimelinePlan plan, Beoordelingsgrenzen bounds, string engine)
{
    /// <summary>How many moments a dossier has at most; to be asked before the timeline is made.</summary>
    public long RowsOf(Klachtdossier dossier) => plan.Moments.Sum(m => m.List < 0 ? 1L : Items(m, dossier));

    public Tijdlijn Form(Klachtdossier dossier, DateOnly assessmentDate)
    {
        var state = Normtoetser.StateFor(plan.Facts, dossier, assessmentDate);
        var tester = new MomentTester(state, SearchBounds.For(state, bounds.LezingenPerNorm, Math.Max(1, 4 * RowsOf(dossier))));
        var moments = new List<Termijnmoment>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var moment in plan.Moments)
        {
            for (var item = 0; item < (moment.List < 0 ? 1 : Items(moment, dossier)); item++)
            {
                state.Items[0] = item;
                if (new MomentAccount(moment, moment.List < 0 ? -1 : item, state, tester).Give() is { } given)
                {
                    moments.Add(given);
                    told.UnionWith(DaysToldBy(moment, item));
                }
            }
        }

        return new(plan.Facts.Kader)
        {
            Gebeurtenissen = TimelineEvents.Of(dossier, told),
            Momenten = [.. moments.OrderBy(m => m.VroegsteLaatsteDag ?? m.LaatsteLaatsteDag ?? DateOnly.MaxValue).ThenBy(m => m.LaatsteLaatsteDag ?? DateOnly.MaxValue)],
            NietGecodeerd = NotEncoded(state),
            Herkomst = new(dossier, plan.Facts.Kader, engine, assessmentDate),
            Dossier = dossier,
        };
    }

    private int Items(MomentPlan moment, Klachtdossier dossier) => plan.Facts.Layout.Scopes[moment.List].Items!.Read(dossier).Items.Length;

    private ImmutableArray<string> NotEncoded(EvaluationState state) =>
        [.. plan.NotEncoded.Where(r => r.Applies.Evaluate(state) == Waarheid.Waar).Select(r => r.Rules.Tekst)];

    // A last day that the dossier states is told as the moment that it is.
    private static IEnumerable<string> DaysToldBy(MomentPlan moment, int item) =>
        from variant in moment.Rule.Varianten
        where variant.Dag.Uiterlijk is Term.Feit
        let fact = ((Term.Feit)variant.Dag.Uiterlijk).Verwijzing
        select fact.Van is null ? fact.Lid.Pad : FormattableString.Invariant($"{fact.Van.Lijst.Pad}[{item}].{fact.Lid.Pad[(fact.Van.Lijst.Pad.Length + 1)..]}");
}
