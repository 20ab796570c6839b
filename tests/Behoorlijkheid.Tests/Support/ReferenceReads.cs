using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Which facts a condition reads, item by item.</summary>
internal static class ReferenceReads
{
    public static IEnumerable<FactKey> Of(ReferenceRow row, Dossierschets sketch)
    {
        var norm = row.Norm;
        var validities = norm.Uitzonderingen.Select(u => u.Geldig).Prepend(norm.Geldig);
        var date = validities.Any(g => g != Geldigheid.Altijd) ? [KeyOf(norm.Peildatum, row.Items)] : Enumerable.Empty<FactKey>();
        return norm.Uitzonderingen.Select(u => u.Als)
            .Concat([norm.VanToepassingAls, norm.OpeisbaarAls, norm.VoldaanAls])
            .SelectMany(c => Of(c, row.Items, sketch))
            .Concat(date)
            .Distinct();
    }

    public static IEnumerable<FactKey> Of(Voorwaarde condition, ImmutableDictionary<Variabele, string> items, Dossierschets sketch) => condition switch
    {
        Voorwaarde.En and => and.Delen.SelectMany(d => Of(d, items, sketch)),
        Voorwaarde.Of or => or.Delen.SelectMany(d => Of(d, items, sketch)),
        Voorwaarde.Niet not => Of(not.Deel, items, sketch),
        Voorwaarde.Feit fact => [KeyOf(fact.Verwijzing, items)],
        Voorwaarde.Vergelijking c => Of(c.Links, items, sketch).Concat(Of(c.Rechts, items, sketch)),
        Voorwaarde.Lidmaatschap m => Of(m.Waarde, items, sketch),
        Voorwaarde.Kwantor q => sketch[q.Lijst.Lid].Ids.SelectMany(id => Of(q.Deel, items.SetItem(q.Variabele, id), sketch)),
        Voorwaarde.Begripsgebruik use => Of(use.Begrip.Als, Bind(use, items), sketch),
        _ => [],
    };

    public static IEnumerable<FactKey> Of(Term term, ImmutableDictionary<Variabele, string> items, Dossierschets sketch) => term switch
    {
        Term.Feit fact => [KeyOf(fact.Verwijzing, items)],
        Term.Som sum => Of(sum.Links, items, sketch).Concat(Of(sum.Rechts, items, sketch)),
        Term.Verschil difference => Of(difference.Links, items, sketch).Concat(Of(difference.Rechts, items, sketch)),
        Term.Termijn t => Of(t.Start, items, sketch).Concat(Of(t.Aantal, items, sketch)),
        Term.Telling { Deel: { } part, Variabele: { } v } count => sketch[count.Lijst.Lid].Ids.SelectMany(id => Of(part, items.SetItem(v, id), sketch)),
        _ => [],
    };

    public static FactKey KeyOf(Feitverwijzing fact, ImmutableDictionary<Variabele, string> items) =>
        new(fact.Lid, fact.Van is null ? null : items[fact.Van], fact.Paar is null ? null : items[fact.Paar]);

    public static ImmutableDictionary<Variabele, string> Bind(Voorwaarde.Begripsgebruik use, ImmutableDictionary<Variabele, string> items) =>
        use.Begrip.Over.Zip(use.Over).Aggregate(ImmutableDictionary<Variabele, string>.Empty, (bound, pair) => bound.SetItem(pair.First, items[pair.Second]));
}
