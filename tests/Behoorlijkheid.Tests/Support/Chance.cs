namespace Behoorlijkheid.Tests.Support;

/// <summary>A stream of choices that follows from its seed alone (SplitMix64), so that CsCheck repeats a case from one number.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public int Below(int bound) => (int)(Next() % (uint)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int n) => Below(n) == 0;

    public bool Coin() => OneIn(2);

    public T Of<T>(IReadOnlyList<T> options) => options[Below(options.Count)];

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var result = items.ToArray();
        for (var i = result.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (result[i], result[j]) = (result[j], result[i]);
        }

        return result;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
