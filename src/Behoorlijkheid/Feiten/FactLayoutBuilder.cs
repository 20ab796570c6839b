namespace Behoorlijkheid.Feiten;

/// <summary>Gathers the facts that conditions read and gives each its slot.</summary>
internal sealed class FactLayoutBuilder
{
    private readonly List<ScopeBuilder> scopes = [new(string.Empty, -1, -1, null)];

    /// <summary>The scope of a list.</summary>
    public int ScopeOf(Lijstlid list)
    {
        var known = scopes.FindIndex(s => s.Items is not null && s.Name == list.Pad);
        if (known >= 0)
        {
            return known;
        }

        scopes.Add(new(list.Pad, scopes.Count, -1, ListReader.For(list.Keten)));
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

        return new(scope, scopes[scope].OffsetOf(fact));
    }

    public FactLayout Build() => new([.. scopes.Select(s => s.Build())]);

    private int PairOf(int first, int second)
    {
        var known = scopes.FindIndex(s => s.Items is null && s.First == first && s.Second == second);
        if (known >= 0)
        {
            return known;
        }

        scopes.Add(new(string.Empty, first, second, null));
        return scopes.Count - 1;
    }
}
