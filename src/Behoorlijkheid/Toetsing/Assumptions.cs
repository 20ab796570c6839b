namespace Behoorlijkheid.Toetsing;

/// <summary>What a search assumes of open facts for the moment.</summary>
internal sealed class Assumptions
{
    private readonly Dictionary<int, int> choices = [];
    private readonly Dictionary<FreeKey, int> free = [];

    public bool IsEmpty => choices.Count == 0;

    public bool TryGet(int variable, out int choice) => choices.TryGetValue(variable, out choice);

    public void Assume(int variable, int choice) => choices[variable] = choice;

    public void Forget(int variable) => choices.Remove(variable);

    public int IdOf(FreeKey key)
    {
        if (!free.TryGetValue(key, out var id))
        {
            free.Add(key, id = free.Count);
        }

        return id;
    }
}
