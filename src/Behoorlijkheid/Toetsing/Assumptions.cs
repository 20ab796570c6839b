namespace Behoorlijkheid.Toetsing;

/// <summary>What a search assumes of open facts for the moment.</summary>
/// <param name="facts">Number of facts; the variables behind them are those that a search makes itself.</param>
internal sealed class Assumptions(int facts)
{
    private readonly Dictionary<FreeKey, int> free = [];

    // One more than the choice; 0 where nothing is assumed.
    private int[] choices = new int[facts];
    private int count;

    public bool IsEmpty => count == 0;

    public bool TryGet(int variable, out int choice)
    {
        choice = variable < choices.Length ? choices[variable] - 1 : -1;
        return choice >= 0;
    }

    public void Assume(int variable, int choice)
    {
        if (variable >= choices.Length)
        {
            Array.Resize(ref choices, Math.Max(variable + 1, 2 * choices.Length));
        }

        count += choices[variable] == 0 ? 1 : 0;
        choices[variable] = choice + 1;
    }

    public void Forget(int variable)
    {
        if (variable < choices.Length && choices[variable] != 0)
        {
            choices[variable] = 0;
            count--;
        }
    }

    public int IdOf(FreeKey key)
    {
        if (!free.TryGetValue(key, out var id))
        {
            free.Add(key, id = free.Count);
        }

        return id;
    }
}
