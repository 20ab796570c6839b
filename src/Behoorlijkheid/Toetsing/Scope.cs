using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Toetsing;

/// <summary>Which variable stands for which item where a condition is compiled.</summary>
internal sealed class Scope
{
    private readonly ImmutableArray<(Variabele Item, int Variable)> items;
    private readonly int next;

    private Scope(ImmutableArray<(Variabele Item, int Variable)> items, int next)
    {
        this.items = items;
        this.next = next;
    }

    public static Scope Of(ImmutableArray<Variabele> rowItems) => new([.. rowItems.Select((v, i) => (v, i))], 2);

    /// <summary>The scope inside a begrip: its own items stand for those it is said of.</summary>
    public static Scope Bind(ImmutableArray<Variabele> formal, ImmutableArray<Variabele> actual, Scope outer) =>
        new([.. formal.Select((v, i) => (v, outer.Of(actual[i])))], outer.next);

    public Scope Add(Variabele item, out int variable)
    {
        variable = next;
        return new(items.Add((item, variable)), next + 1);
    }

    public int Of(Variabele item)
    {
        foreach (var (known, variable) in items)
        {
            if (ReferenceEquals(known, item))
            {
                return variable;
            }
        }

        throw new System.Diagnostics.UnreachableException(item.Naam);
    }
}
