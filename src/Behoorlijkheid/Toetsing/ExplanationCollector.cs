using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing;

/// <summary>Gathers the facts that decided a row, each once, in the order in which the norm reads them.</summary>
internal sealed class ExplanationCollector
{
    private readonly HashSet<int> seen = [];
    private readonly List<(FactSlot Slot, int Cell)> facts = [];
    private readonly List<int> lists = [];

    public IReadOnlyList<(FactSlot Slot, int Cell)> Facts => facts;

    /// <summary>Whether one sufficient cause is enough: to say why an exception does not apply, one missing condition will do.</summary>
    public bool OneCauseIsEnough { get; set; }

    /// <summary>Scopes of the lists whose being unknown or incomplete leaves it open.</summary>
    public IReadOnlyList<int> Lists => lists;

    public void Add(FactSlot slot, int cell)
    {
        if (seen.Add(cell))
        {
            facts.Add((slot, cell));
        }
    }

    public void AddList(int scope)
    {
        if (!lists.Contains(scope))
        {
            lists.Add(scope);
        }
    }
}
