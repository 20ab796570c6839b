using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads one fact of a dossier or of an item, through the groups it stands in.</summary>
internal sealed class FactReader
{
    private readonly GroupReader[] groups;
    private readonly PropertyInfo property;
    private readonly CellReader cells;

    /// <summary>Makes a reader.</summary>
    /// <param name="word">Path in the vocabulary.</param>
    /// <param name="chain">The properties from the owner to the fact; all but the last are groups.</param>
    /// <param name="group">Number of the group it stands in, among those of its scope.</param>
    public FactReader(string word, ImmutableArray<PropertyInfo> chain, int group)
    {
        Group = group;
        Word = word;
        groups = [.. chain[..^1].Select(GroupReader.For)];
        property = chain[^1];
        Segments = [.. chain.Select(p => JsonNaam.Van(p.Name))];
        cells = CellReader.For(property);
        Unstated = new() { State = CellState.Unstated, Low = int.MinValue, High = int.MaxValue, IsYesNo = property.PropertyType.GetGenericArguments()[0] == typeof(bool) };
    }

    public string Word { get; }

    /// <summary>Number of the group it stands in, among those of its scope.</summary>
    public int Group { get; }

    /// <summary>JSON names from the owner to the fact.</summary>
    public ImmutableArray<string> Segments { get; }

    /// <summary>The cell of the fact when its owner is not known.</summary>
    public Cell Unstated { get; }

    /// <summary>Reads the fact from the group it stands in.</summary>
    public void ReadFrom(object direct, string? key, ref Cell into) => cells.Read(direct, key, ref into);

    /// <summary>The fact itself, for its source and its readings.</summary>
    public IFeit FactOf(object owner, string? key) => property.GetValue(OwnerIn(owner)) switch
    {
        IFeit fact => fact,
        IPaarFeiten pairs => pairs.Feit(key!),
        _ => default(Feit<bool>),
    };

    /// <summary>The group it stands in, or the owner itself; <c>null</c> when that was not stated.</summary>
    public object? OwnerIn(object owner)
    {
        var current = owner;
        foreach (var group in groups)
        {
            if (current is null)
            {
                return null;
            }

            current = group.Read(current);
        }

        return current;
    }
}
