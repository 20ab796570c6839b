using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Tests.Support;

/// <summary>What each row of a beoordeling may be, written from the design alone: every completion of the open yes/no and contested facts, one by one.</summary>
internal sealed class ReferenceEvaluator(Toetsingskader kader, Dossierschets sketch, DateOnly day)
{
    private static readonly ImmutableDictionary<FactKey, FactState> Nothing = ImmutableDictionary<FactKey, FactState>.Empty;

    private readonly Termijnen terms = new(kader.Feestdagen);

    public Dossierschets Sketch => sketch;

    public IEnumerable<ReferenceRow> Rows() => kader.Normen.SelectMany(RowsOf);

    /// <summary>The open facts that a row reads and that can be tried value by value.</summary>
    public ImmutableArray<FactKey> Open(ReferenceRow row) => row.IsEmpty ? [] : [.. ReferenceReads.Of(row, sketch).Where(k => Completions.CanBeTried(k, sketch))];

    /// <summary>The set of outcomes of a row: the union over every completion, given some.</summary>
    public Outcomes Of(ReferenceRow row, ImmutableDictionary<FactKey, FactState>? given = null, Outcomes notDue = Outcomes.Complied | Outcomes.Breached) =>
        Completions.Of(Open(row), sketch, given ?? Nothing).Aggregate(Outcomes.None, (set, completion) => set | Under(row, completion, notDue));

    /// <summary>The outcomes of a row under one completion, by Kleene logic.</summary>
    /// <param name="row">The row.</param>
    /// <param name="completion">The facts assumed.</param>
    /// <param name="notDue">What comes of a duty that nobody has done and that is not due yet.</param>
    public Outcomes Under(ReferenceRow row, ImmutableDictionary<FactKey, FactState> completion, Outcomes notDue = Outcomes.Complied | Outcomes.Breached)
    {
        if (row.IsEmpty)
        {
            return Outcomes.NotApplicable;
        }

        var norm = row.Norm;
        var date = ReferenceReads.KeyOf(norm.Peildatum, row.Items);
        var truth = new ReferenceTruth(sketch, completion, terms, day);
        var applies = truth.InForce(norm.Geldig, date) & truth.Of(norm.VanToepassingAls, row.Items, burden: false);
        foreach (var exception in norm.Uitzonderingen)
        {
            applies &= !(truth.InForce(exception.Geldig, date) & truth.Of(exception.Als, row.Items, exception.BewijslastBestuursorgaan));
        }

        if (applies == false)
        {
            return Outcomes.NotApplicable;
        }

        // Of the rest of a list it is open whether there is such an item at all.
        var outcomes = applies == true && !row.IsRest ? Outcomes.None : Outcomes.NotApplicable;
        return outcomes | truth.Of(norm.VoldaanAls, row.Items, norm.BewijslastBestuursorgaan) switch
        {
            true => Outcomes.Complied,
            false => truth.Of(norm.OpeisbaarAls, row.Items, burden: false) switch
            {
                true => Outcomes.Breached,
                false => notDue,
                _ => Outcomes.Complied | Outcomes.Breached,
            },
            _ => Outcomes.Complied | Outcomes.Breached,
        };
    }

    /// <summary>Whether the duty of a row is not due yet, whatever may still be stated.</summary>
    public bool IsCertainlyNotDue(ReferenceRow row) =>
        !row.IsEmpty && new ReferenceTruth(sketch, Nothing, terms, day).Of(row.Norm.OpeisbaarAls, row.Items, burden: false) == false;

    private IEnumerable<ReferenceRow> RowsOf(Norm norm)
    {
        var lists = norm.VoorElk.Select(v => sketch[v.Lijst]).ToArray();
        if (lists.Any(l => l.IsComplete && l.Ids.IsEmpty))
        {
            return [new(norm, ImmutableDictionary<Variabele, string>.Empty, IsEmpty: true)];
        }

        var rows = new List<ReferenceRow> { new(norm, ImmutableDictionary<Variabele, string>.Empty) };
        foreach (var variable in norm.VoorElk)
        {
            rows = [.. rows.SelectMany(r => sketch[variable.Lijst].Ids.Select(id => r with { Items = r.Items.SetItem(variable, id) }))];
        }

        if (lists.Any(l => !l.IsComplete))
        {
            rows.Add(new(norm, norm.VoorElk.ToImmutableDictionary(v => v, _ => ReferenceRow.Rest), IsRest: true));
        }

        return rows;
    }
}
