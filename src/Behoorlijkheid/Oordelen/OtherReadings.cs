using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Tests the rows of one dossier under the other readings of contested law, when somebody asks.</summary>
/// <remarks>Not thread-safe: who explains holds the lock.</remarks>
internal sealed class OtherReadings(UitlegPlans plans, Klachtdossier dossier, DateOnly assessmentDate, int readingBound)
{
    private EvaluationState? shared;

    /// <summary>The readings under which the row is named otherwise. Where neither reading decides, both have one name and nothing is said.</summary>
    public ImmutableArray<AndereUitleg> Of(Toetsresultaat result)
    {
        var norm = result.Row.Plan.Norm;
        if (norm.Uitleg.IsEmpty)
        {
            return [];
        }

        var state = shared ??= Normtoetser.StateFor(plans.Plan, dossier, assessmentDate);
        var enumerator = new ReadingEnumerator(state, SearchBounds.For(state, readingBound, 1 << 10));
        var followed = Outcome.NameOf(result.Possible);
        var others = ImmutableArray.CreateBuilder<AndereUitleg>();
        foreach (var reading in norm.Uitleg)
        {
            var row = new Row(plans.Of(reading), result.Row.First, result.Row.Second, result.Row.Kind);
            var possible = Normtoetser.Test(row, state, enumerator).Possible;
            if (Outcome.NameOf(possible) is var named && named != followed)
            {
                others.Add(new(reading.Id, reading.Vraag, reading.Gevolgd, reading.Andere, reading.Bron, named, Outcome.Members(possible)));
            }
        }

        return others.DrainToImmutable();
    }
}
