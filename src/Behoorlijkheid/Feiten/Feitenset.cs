using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>The facts of one dossier that a kader reads, each in its cell.</summary>
/// <remarks>
/// Unless every list is complete, behind the known items of each stands one item more, of which nothing is known: the rest.
/// One set serves one dossier after another: <see cref="Open"/>, <see cref="Lay"/>, and <see cref="Clear"/> when all is read.
/// </remarks>
internal sealed class Feitenset(FactLayout layout)
{
    private readonly object?[] groups = new object?[layout.Scopes[0].Groups];
    private readonly ListView[] lists = new ListView[layout.Scopes.Length];
    private readonly ScopeCells[] places = new ScopeCells[layout.Scopes.Length];
    private Klachtdossier dossier = null!;
    private int rest;

    public FactLayout Layout { get; } = layout;

    /// <summary>The facts; one is read from the dossier when it is first asked for (see <see cref="IndexOf"/>).</summary>
    public Cell[] Cells { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Reads the lists of a dossier: enough to tell how large it is.</summary>
    public void Open(Klachtdossier opened)
    {
        dossier = opened;
        rest = 0;
        var scopes = Layout.Scopes;
        for (var s = 0; s < scopes.Length; s++)
        {
            lists[s] = scopes[s].Items is { } items ? items.Read(opened) : ListView.None;
            rest = lists[s].IsComplete ? rest : 1;
        }
    }

    /// <summary>Gives every fact its place, as yet unread.</summary>
    public void Lay()
    {
        var scopes = Layout.Scopes;
        Count = 0;
        for (var s = 0; s < scopes.Length; s++)
        {
            var scope = scopes[s];
            places[s] = new(Count, scope.Second < 0 ? 1 : WithRest(scope.Second), scope.Facts.Length);
            Count += scope.Facts.Length * RowsOf(scope);
        }

        if (Cells.Length < Count)
        {
            Cells = new Cell[Count];
        }
    }

    /// <summary>Forgets the dossier.</summary>
    public void Clear()
    {
        dossier = null!;
        Array.Clear(groups);
        Array.Clear(lists);
        Array.Clear(Cells, 0, Count);
    }

    /// <summary>Number of known items of a list.</summary>
    public int CountOf(int scope) => lists[scope].Items.Length;

    /// <summary>Whether the known items of a list are all there are.</summary>
    public bool IsComplete(int scope) => lists[scope].IsComplete;

    public string IdOf(int scope, int item) =>
        item < CountOf(scope) ? Layout.Scopes[scope].Items!.IdOf(lists[scope].Items[item]) : "?";

    /// <summary>Where a fact stands in <see cref="Cells"/>, once it has been read there.</summary>
    public int IndexOf(FactSlot slot, int first, int second)
    {
        // The facts of the dossier itself stand first, in the order of their slots.
        var index = slot.Scope == 0 ? slot.Offset : places[slot.Scope].RowOf(first, second) + slot.Offset;
        if (Cells[index].State == CellState.Unread)
        {
            Read(slot, first, second, ref Cells[index]);
        }

        return index;
    }

    /// <summary>The items of which a cell is a fact; -1 where there is none.</summary>
    public (int First, int Second) ItemsOf(FactSlot slot, int cell)
    {
        var scope = Layout.Scopes[slot.Scope];
        var row = (cell - places[slot.Scope].Start) / scope.Facts.Length;
        if (scope.First < 0)
        {
            return (-1, -1);
        }

        return scope.Second < 0 ? (row, -1) : Math.DivRem(row, WithRest(scope.Second));
    }

    /// <summary>Whether a cell is a fact of the unknown rest of a list.</summary>
    public bool IsOfRest(FactSlot slot, int cell)
    {
        var scope = Layout.Scopes[slot.Scope];
        var (first, second) = ItemsOf(slot, cell);
        return (scope.First >= 0 && first >= CountOf(scope.First)) || (scope.Second >= 0 && second >= CountOf(scope.Second));
    }

    /// <summary>The fact behind a cell, as the dossier states it.</summary>
    public IFeit FactOf(FactSlot slot, int first, int second)
    {
        var scope = Layout.Scopes[slot.Scope];
        var owner = scope.First < 0 ? dossier : lists[scope.First].Items[first];
        return scope.Facts[slot.Offset].FactOf(owner, second < 0 ? null : IdOf(scope.Second, second));
    }

    private int WithRest(int scope) => CountOf(scope) + rest;

    private int RowsOf(ScopeLayout scope) =>
        scope.First < 0 ? 1 : WithRest(scope.First) * (scope.Second < 0 ? 1 : WithRest(scope.Second));

    // Once per fact, beside the many times that it is asked for: not to be made part of the callers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Read(FactSlot slot, int first, int second, ref Cell cell)
    {
        var scope = Layout.Scopes[slot.Scope];
        var fact = scope.Facts[slot.Offset];
        var direct = scope.First < 0 ? groups[fact.Group] ??= fact.OwnerIn(dossier) : OwnerOf(scope, fact, first, second);
        if (direct is null)
        {
            cell = fact.Unstated;
            return;
        }

        fact.ReadFrom(direct, scope.Second < 0 ? null : IdOf(scope.Second, second), ref cell);
    }

    private object? OwnerOf(ScopeLayout scope, FactReader fact, int first, int second)
    {
        var isKnown = first < CountOf(scope.First) && (scope.Second < 0 || second < CountOf(scope.Second));
        return isKnown ? fact.OwnerIn(lists[scope.First].Items[first]) : null;
    }
}
