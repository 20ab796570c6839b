using Behoorlijkheid.Feiten;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>What the conditions of one kader share while they are compiled.</summary>
internal sealed class CompilationContext(FactLayoutBuilder layout, Termijnen terms)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> termEnds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Number, Condition Definition)> shared = new(StringComparer.Ordinal);

    public FactLayoutBuilder Layout { get; } = layout;

    public Termijnen Terms { get; } = terms;

    /// <summary>Number of variables that an evaluation needs: the two of a row, and those of nested quantifiers.</summary>
    public int Variables { get; private set; } = 2;

    /// <summary>The number of a condition: the same for two conditions that ask the same of the same items.</summary>
    public int NumberOf(string key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = numbers.Count);
        }

        return number;
    }

    /// <summary>Number of different term ends.</summary>
    public int TermEnds => termEnds.Count;

    /// <summary>Number of conditions of the whole dossier that norms share.</summary>
    public int Shared => shared.Count;

    /// <summary>The number of a term end: the same for the same term of the same day.</summary>
    public int TermEndNumberOf(string key)
    {
        if (!termEnds.TryGetValue(key, out var number))
        {
            termEnds.Add(key, number = termEnds.Count);
        }

        return number;
    }

    /// <summary>A condition of the whole dossier, compiled once for all norms that ask it.</summary>
    public SharedCondition Share(string key, Func<Condition> compile, bool negated = false)
    {
        if (!shared.TryGetValue(key, out var known))
        {
            var definition = compile();
            shared.Add(key, known = (shared.Count, definition));
        }

        return new(known.Number, known.Definition, negated);
    }

    public void Need(int variables) => Variables = Math.Max(Variables, variables);
}
