using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>A norm ready to be evaluated.</summary>
internal sealed class NormPlan
{
    private const int KeptRows = 4;

    // Two threads may both make a row: they make the same.
    private readonly Row?[] rows = new Row?[(KeptRows + 1) * (KeptRows + 1)];
    private Row? empty;

    public required Norm Norm { get; init; }

    /// <summary>Place in the kader.</summary>
    public required int Index { get; init; }

    /// <summary>Places in the kader of its vereisten, the primary one first.</summary>
    public required ImmutableArray<int> Requirements { get; init; }

    /// <summary>Scopes of the lists that rows are made of: none, one or two.</summary>
    public required ImmutableArray<int> Lists { get; init; }

    /// <summary>Which of <see cref="Lists"/> holds the wegingen: 0 or 1, or -1 when the norm decides no weging.</summary>
    public required int Weighings { get; init; }

    public required Condition InForce { get; init; }

    public required Condition Applies { get; init; }

    public required Condition Due { get; init; }

    public required Condition Complied { get; init; }

    /// <summary>As <see cref="Complied"/>, but for the burden of proof: to tell whether that decided.</summary>
    public required Condition CompliedWithoutBurden { get; init; }

    public required ImmutableArray<ExceptionPlan> Exceptions { get; init; }

    /// <summary>The row of a list that is stated to have no items.</summary>
    public Row Empty => empty ??= new(this, -1, -1, RowKind.Empty);

    /// <summary>The row of an item or a pair, or of the norm itself. The usual few are made once: they are the same for every dossier.</summary>
    public Row RowOf(int first, int second)
    {
        if (first >= KeptRows || second >= KeptRows)
        {
            return new(this, first, second, RowKind.Item);
        }

        return rows[((first + 1) * (KeptRows + 1)) + second + 1] ??= new(this, first, second, RowKind.Item);
    }

    /// <summary>The outcomes that are possible for a row as far as Kleene logic tells, and the open facts that keep it from one.</summary>
    public Outcomes Evaluate(Row row, EvaluationState state)
    {
        row.Enter(state);
        state.Work++;
        var applies = AppliesTo(row, state);
        if (applies == Waarheid.Onwaar)
        {
            return Outcomes.NotApplicable;
        }

        var complied = Complied.Evaluate(state);
        if (complied == Waarheid.Onbekend && (state.Searching || state.Met is not null))
        {
            // A search is to state what the duty's being due rests on before it reads what is settled.
            Due.Evaluate(state);
        }
        else if (complied == Waarheid.Onwaar && Due.Evaluate(state) is var due and not Waarheid.Waar)
        {
            complied = due == Waarheid.Onwaar ? state.NotYetDue(new(-1 - (2 * Index), row.First, row.Second)) : Waarheid.Onbekend;
        }

        var outcomes = complied switch
        {
            Waarheid.Waar => Outcomes.Complied,
            Waarheid.Onwaar => Outcomes.Breached,
            _ => Outcomes.Complied | Outcomes.Breached,
        };
        return applies == Waarheid.Waar ? outcomes : outcomes | Outcomes.NotApplicable;
    }

    /// <summary>Whether the duty of a row is certainly not due yet, and nobody has done it.</summary>
    public bool IsNotDue(Row row, EvaluationState state)
    {
        row.Enter(state);
        return AppliesTo(row, state) != Waarheid.Onwaar
            && Complied.Evaluate(state) != Waarheid.Waar
            && Due.Evaluate(state) == Waarheid.Onwaar;
    }

    private Waarheid AppliesTo(Row row, EvaluationState state)
    {
        var pivots = state.Pivots;
        var applies = InForce.Evaluate(state);
        if (applies != Waarheid.Onwaar)
        {
            applies = Kleene.And(applies, Applies.Evaluate(state));
        }

        for (var i = 0; applies != Waarheid.Onwaar && i < Exceptions.Length; i++)
        {
            var exception = Exceptions[i].Evaluate(state);
            applies = exception == Waarheid.Onwaar ? applies : Kleene.And(applies, Kleene.Not(exception));
        }

        if (applies != Waarheid.Onwaar && row.IsRest)
        {
            applies = Kleene.And(applies, state.Free(new(-2 - (2 * Index), row.First, row.Second)));
        }

        if (applies == Waarheid.Onwaar)
        {
            state.Restore(pivots);
        }

        return applies;
    }
}
