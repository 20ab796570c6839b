using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Feiten;

/// <summary>The facts that a kader reads, by scope: of the dossier itself, of the items of each list, of pairs. It never changes.</summary>
/// <param name="Scopes">The scopes; the first is the dossier itself.</param>
internal sealed record FactLayout(ImmutableArray<ScopeLayout> Scopes)
{
    /// <summary>Name of the list of a scope, as a path in the dossier.</summary>
    public string NameOf(int scope) => Scopes[scope].Name;

    public int SecondListOf(int scope) => Scopes[scope].Second;

    /// <summary>Path of a fact in the vocabulary.</summary>
    public string WordOf(FactSlot slot) => Scopes[slot.Scope].Facts[slot.Offset].Word;

    /// <summary>Whether the value of a fact is a date.</summary>
    public bool IsDate(FactSlot slot) => Scopes[slot.Scope].Facts[slot.Offset].IsDate;

    /// <summary>Path of a fact in the dossier.</summary>
    public string PathOf(FactSlot slot, int item, string? key)
    {
        var scope = Scopes[slot.Scope];
        var path = string.Join('.', scope.Facts[slot.Offset].Segments);
        if (scope.First < 0)
        {
            return path;
        }

        var owner = $"{Scopes[scope.First].Name}[{item.ToString(CultureInfo.InvariantCulture)}].{path}";
        return key is null ? owner : $"{owner}.{key}";
    }
}
