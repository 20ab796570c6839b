namespace Behoorlijkheid.Feiten;

/// <summary>Gathers the facts that conditions read and gives each its slot.</summary>
internal sealed class FactLayoutBuilder
{
    private readonly List<(string Name, int First, int Second, ListReader? Items, List<FactReader> Facts)> scopes = [(string.Empty, -1, -1, null, [])];
    private readonly Dictionary<(int Scope, string Word), FactSlot> slots = [];

    /// <summary>The scope of a list.</summary>
    public int ScopeOf(Lijstlid list)
    {
        var known = scopes.FindIndex(s => s.Items is not null && s.Name == list.Pad);
        if (known >= 0)
        {
            return known;
        }

        scopes.Add((list.Pad, scopes.Count, -1, ListReader.For(list.Keten), []));
        return scopes.Count - 1;
    }

    /// <summary>The slot of a fact, of the dossier itself or of the items of its list.</summary>
    public FactSlot SlotOf(Feitlid fact, Lijstlid? list, Lijstlid? pairedWith)
    {
        var scope = list is null ? 0 : ScopeOf(list);
        if (pairedWith is not null)
        {
            scope = PairOf(scope, ScopeOf(pairedWith));
        }

        if (!slots.TryGetValue((scope, fact.Pad), out var slot))
        {
            slots.Add((scope, fact.Pad), slot = new(scope, scopes[scope].Facts.Count));
            scopes[scope].Facts.Add(new(fact.Pad, fact.Keten));
        }

        return slot;
    }

    public FactLayout Build() => new([.. scopes.Select(s => new ScopeLayout(s.Name, s.First, s.Second, s.Items, [.. s.Facts]))]);

    private int PairOf(int first, int second)
    {
        var known = scopes.FindIndex(s => s.Items is null && s.First == first && s.Second == second);
        if (known >= 0)
        {
            return known;
        }

        scopes.Add((string.Empty, first, second, null, []));
        return scopes.Count - 1;
    }
}
