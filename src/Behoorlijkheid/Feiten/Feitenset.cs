using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>The facts of one dossier that a kader reads, each in its cell.</summary>
/// <remarks>Unless every list is complete, behind the known items of each stands one item more, of which nothing is known: the rest.</remarks>
internal sealed class Feitenset
{
    private readonly ListView[] lists;
    private readonly int[] starts;
    private readonly int[] widths;
    private readonly int rest;

    public Feitenset(FactLayout layout, Klachtdossier dossier)
    {
        Layout = layout;
        var scopes = layout.Scopes;
        lists = new ListView[scopes.Length];
        starts = new int[scopes.Length];
        widths = new int[scopes.Length];
        for (var s = 0; s < scopes.Length; s++)
        {
            lists[s] = scopes[s].Items is { } items ? items.Read(dossier) : ListView.None;
            rest = lists[s].IsComplete ? rest : 1;
        }

        for (var s = 0; s < scopes.Length; s++)
        {
            starts[s] = Count;
            widths[s] = scopes[s].Second < 0 ? 1 : WithRest(scopes[s].Second);
            Count += scopes[s].Facts.Length * RowsOf(s);
        }

        Cells = new Cell[Count];
        for (var s = 0; s < scopes.Length; s++)
        {
            Fill(s, scopes[s], dossier);
        }
    }

    public FactLayout Layout { get; }

    public Cell[] Cells { get; }

    public int Count { get; }

    /// <summary>Number of known items of a list.</summary>
    public int CountOf(int scope) => lists[scope].Items.Length;

    /// <summary>Whether the known items of a list are all there are.</summary>
    public bool IsComplete(int scope) => lists[scope].IsComplete;

    public string IdOf(int scope, int item) =>
        item < CountOf(scope) ? Layout.Scopes[scope].Items!.IdOf(lists[scope].Items[item]) : "?";

    public int IndexOf(FactSlot slot, int first, int second) =>
        starts[slot.Scope] + (((first * widths[slot.Scope]) + second) * Layout.Scopes[slot.Scope].Facts.Length) + slot.Offset;

    /// <summary>The items of which a cell is a fact; -1 where there is none.</summary>
    public (int First, int Second) ItemsOf(FactSlot slot, int cell)
    {
        var scope = Layout.Scopes[slot.Scope];
        var row = (cell - starts[slot.Scope]) / scope.Facts.Length;
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
    public IFeit FactOf(FactSlot slot, Klachtdossier dossier, int first, int second)
    {
        var scope = Layout.Scopes[slot.Scope];
        var owner = scope.First < 0 ? dossier : lists[scope.First].Items[first];
        return scope.Facts[slot.Offset].FactOf(owner, second < 0 ? null : IdOf(scope.Second, second));
    }

    private int WithRest(int scope) => CountOf(scope) + rest;

    private int RowsOf(int s)
    {
        var scope = Layout.Scopes[s];
        return scope.First < 0 ? 1 : WithRest(scope.First) * (scope.Second < 0 ? 1 : WithRest(scope.Second));
    }

    private void Fill(int s, ScopeLayout scope, Klachtdossier dossier)
    {
        var next = starts[s];
        if (scope.First < 0)
        {
            FillRow(scope, dossier, null, ref next);
            return;
        }

        var firsts = lists[scope.First].Items;
        var (rows, columns) = (WithRest(scope.First), scope.Second < 0 ? 1 : WithRest(scope.Second));
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var known = i < firsts.Length && (scope.Second < 0 || j < CountOf(scope.Second));
                FillRow(scope, known ? firsts[i] : null, scope.Second < 0 || !known ? null : IdOf(scope.Second, j), ref next);
            }
        }
    }

    private void FillRow(ScopeLayout scope, object? owner, string? key, ref int next)
    {
        FactReader? last = null;
        object? direct = null;
        foreach (var offset in scope.ByGroup)
        {
            // Facts of one group follow one another: the group is looked up once.
            var fact = scope.Facts[offset];
            if (last is null || !fact.SharesGroupWith(last))
            {
                direct = owner is null ? null : fact.OwnerIn(owner);
            }

            last = fact;
            ref var cell = ref Cells[next + offset];
            if (direct is null)
            {
                cell = fact.Unstated;
            }
            else
            {
                fact.ReadFrom(direct, key, ref cell);
            }
        }

        next += scope.Facts.Length;
    }
}
