namespace Behoorlijkheid.Feiten;

/// <summary>Gathers the facts of one scope.</summary>
internal sealed class ScopeBuilder(string name, int first, int second, ListReader? items)
{
    private readonly List<FactReader> facts = [];
    private readonly List<string> groups = [];

    public string Name { get; } = name;

    public int First { get; } = first;

    public int Second { get; } = second;

    public ListReader? Items { get; } = items;

    /// <summary>Which fact of the scope it is; a fact that is new here is added.</summary>
    public int OffsetOf(Feitlid fact)
    {
        var known = facts.FindIndex(f => f.Word == fact.Pad);
        if (known < 0)
        {
            facts.Add(new(fact, GroupOf(string.Join('.', fact.Keten[..^1].Select(p => p.Name)))));
            known = facts.Count - 1;
        }

        return known;
    }

    private int GroupOf(string path)
    {
        if (!groups.Contains(path))
        {
            groups.Add(path);
        }

        return groups.IndexOf(path);
    }

    public ScopeLayout Build() => new(Name, First, Second, Items, [.. facts], groups.Count);
}
