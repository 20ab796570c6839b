using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads one fact of a dossier or of an item, through the groups it stands in.</summary>
internal sealed class FactReader
{
    private readonly GroupReader[] groups;
    private readonly Feitlid fact;
    private readonly CellReader cells;

    /// <summary>Makes a reader.</summary>
    /// <param name="fact">The fact in the vocabulary.</param>
    /// <param name="group">Number of the group it stands in, among those of its scope.</param>
    public FactReader(Feitlid fact, int group)
    {
        this.fact = fact;
        Group = group;
        groups = [.. fact.Keten[..^1].Select(GroupReader.For)];
        Segments = [.. fact.Keten.Select(p => JsonNaam.Van(p.Name)), .. fact.Verklaring is { } declared ? [declared.Naam] : Array.Empty<string>()];
        cells = CellReader.For(fact);
        Unstated = new() { State = CellState.Unstated, Low = int.MinValue, High = int.MaxValue, IsYesNo = fact.Waarde.Soort == Waardesoort.Waarheid };
    }

    /// <summary>Path in the vocabulary.</summary>
    public string Word => fact.Pad;

    /// <summary>Whether its value is a date.</summary>
    public bool IsDate => fact.Waarde.Soort is Waardesoort.Datum or Waardesoort.Dag;

    /// <summary>Number of the group it stands in, among those of its scope.</summary>
    public int Group { get; }

    /// <summary>JSON names from the owner to the fact.</summary>
    public ImmutableArray<string> Segments { get; }

    /// <summary>The cell of the fact when its owner is not known.</summary>
    public Cell Unstated { get; }

    /// <summary>Reads the fact from the group it stands in.</summary>
    public void ReadFrom(object direct, string? key, ref Cell into) => cells.Read(direct, key, ref into);

    /// <summary>The fact itself, for its source and its readings.</summary>
    public IFeit FactOf(object owner, string? key) => Stated(owner) switch
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

    private object? Stated(object owner) => fact.Verklaring is null ? fact.Eigenschap.GetValue(OwnerIn(owner)) : fact.Lees(owner);
}
