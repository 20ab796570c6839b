using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>What the conditions of one kader share while they are compiled.</summary>
internal sealed class CompilationContext(FactLayoutBuilder layout, Termijnen terms)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Begrip, (int Number, Condition Definition)> shared = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>Number of begrippen of the whole dossier.</summary>
    public int Shared => shared.Count;

    /// <summary>The one compiled definition of a begrip of the whole dossier.</summary>
    public (int Number, Condition Definition) ShareOf(Begrip begrip, Func<Condition> compile)
    {
        if (!shared.TryGetValue(begrip, out var known))
        {
            var definition = compile();
            shared.Add(begrip, known = (shared.Count, definition));
        }

        return known;
    }

    public void Need(int variables) => Variables = Math.Max(Variables, variables);
}
