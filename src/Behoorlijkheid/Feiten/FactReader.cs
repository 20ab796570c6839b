using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads one fact of a dossier or of an item, through the groups it stands in.</summary>
internal sealed class FactReader
{
    private readonly GroupReader[] groups;
    private readonly PropertyInfo property;
    private readonly PropertyInfo? group;
    private readonly CellReader cells;

    /// <summary>Makes a reader.</summary>
    /// <param name="word">Path in the vocabulary.</param>
    /// <param name="chain">The properties from the owner to the fact; all but the last are groups.</param>
    public FactReader(string word, ImmutableArray<PropertyInfo> chain)
    {
        Word = word;
        groups = [.. chain[..^1].Select(GroupReader.For)];
        property = chain[^1];
        Segments = [.. chain.Select(p => JsonNaam.Van(p.Name))];
        group = chain.Length > 1 ? chain[^2] : null;
        cells = CellReader.For(property);
        Unstated = new() { Low = int.MinValue, High = int.MaxValue, IsYesNo = property.PropertyType.GetGenericArguments()[0] == typeof(bool) };
    }

    public string Word { get; }

    /// <summary>Path of the group it stands in; empty for the owner itself.</summary>
    public string Group => string.Join('.', Segments[..^1]);

    /// <summary>JSON names from the owner to the fact.</summary>
    public ImmutableArray<string> Segments { get; }

    /// <summary>The cell of the fact when its owner is not known.</summary>
    public Cell Unstated { get; }

    /// <summary>Reads the fact from the group it stands in.</summary>
    public void ReadFrom(object direct, string? key, ref Cell into) => cells.Read(direct, key, ref into);

    public bool SharesGroupWith(FactReader other) => ReferenceEquals(group, other.group);

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
