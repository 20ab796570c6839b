namespace Behoorlijkheid.Werkbank;

/// <summary>Does the same for many things, on all processors.</summary>
internal static class Tegelijk
{
    /// <summary>What is made of each, in their order. Who is free takes the next: one of them may take as long as all others together.</summary>
    public static T[] Maak<TVan, T>(IReadOnlyList<TVan> van, Func<TVan, T> maak)
        where T : class
    {
        var gemaakt = new T[van.Count];
        var volgende = -1;
        Parallel.For(0, Math.Min(van.Count, Environment.ProcessorCount), _ =>
        {
            for (var i = Interlocked.Increment(ref volgende); i < van.Count; i = Interlocked.Increment(ref volgende))
            {
                gemaakt[i] = maak(van[i]);
            }
        });
        return gemaakt;
    }
}
