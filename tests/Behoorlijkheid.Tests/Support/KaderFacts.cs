using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The facts and lists that the norms of a kader read.</summary>
internal sealed class KaderFacts
{
    private readonly HashSet<Feitlid> facts = [];
    private readonly HashSet<Lijstlid> lists = [];

    public KaderFacts(Toetsingskader kader)
    {
        foreach (var norm in kader.Normen)
        {
            lists.UnionWith(norm.VoorElk.Select(v => v.Lijst));
            Add(new Term.Feit(norm.Peildatum));
            foreach (var condition in norm.Uitzonderingen.Select(u => u.Als).Concat([norm.VanToepassingAls, norm.OpeisbaarAls, norm.VoldaanAls]))
            {
                Add(condition);
            }
        }

        lists.UnionWith(facts.Select(Words.ListOf).OfType<Lijstlid>());
        lists.UnionWith(facts.Select(f => f.PaarMet).OfType<string>().Select(Words.List));
        Facts = [.. facts.OrderBy(f => f.Pad, StringComparer.Ordinal)];
        Lists = [.. lists.OrderBy(l => l.Pad, StringComparer.Ordinal)];
    }

    public ImmutableArray<Feitlid> Facts { get; }

    public ImmutableArray<Lijstlid> Lists { get; }

    /// <summary>The facts of the items of a list, or of the dossier itself.</summary>
    public IEnumerable<Feitlid> Of(Lijstlid? list) => Facts.Where(f => Words.ListOf(f) == list);

    private void Add(Voorwaarde condition)
    {
        switch (condition)
        {
            case Voorwaarde.En and:
                and.Delen.ToList().ForEach(Add);
                break;
            case Voorwaarde.Of or:
                or.Delen.ToList().ForEach(Add);
                break;
            case Voorwaarde.Niet not:
                Add(not.Deel);
                break;
            case Voorwaarde.Feit fact:
                facts.Add(fact.Verwijzing.Lid);
                break;
            case Voorwaarde.Vergelijking c:
                Add(c.Links);
                Add(c.Rechts);
                break;
            case Voorwaarde.Lidmaatschap m:
                Add(m.Waarde);
                break;
            case Voorwaarde.Kwantor q:
                lists.Add(q.Lijst.Lid);
                Add(q.Deel);
                break;
            case Voorwaarde.Begripsgebruik use:
                Add(use.Begrip.Als);
                break;
            default:
                break;
        }
    }

    private void Add(Term term)
    {
        switch (term)
        {
            case Term.Feit fact:
                facts.Add(fact.Verwijzing.Lid);
                break;
            case Term.Som sum:
                Add(sum.Links);
                Add(sum.Rechts);
                break;
            case Term.Verschil difference:
                Add(difference.Links);
                Add(difference.Rechts);
                break;
            case Term.Termijn t:
                Add(t.Start);
                Add(t.Aantal);
                break;
            case Term.Telling count:
                lists.Add(count.Lijst.Lid);
                Add(count.Deel ?? new Voorwaarde.Constante(true));
                break;
            default:
                break;
        }
    }
}
